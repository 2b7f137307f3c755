package dev.chokepoint.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Who may ask, as a file tells it: a line for each with a name and the SHA-256 of the token, in
/// hexadecimal. The tokens themselves are kept nowhere. They are 256 random bits, so that a plain
/// digest cannot be turned back by guessing, as one of a password could.
public final class TokenFile {

  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TokenFile() {}

  /// One who may ask.
  public record Entry(String name, String sha256) {}

  /// Reads the lines of a file; empty ones and those that begin with `#` are passed over.
  ///
  /// @throws IllegalArgumentException naming the line, if one cannot be read
  public static List<Entry> read(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split("\\s+");
      if (words.length != 2 || !words[1].matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " is no name with the SHA-256 of a token in hexadecimal");
      }
      entries.add(new Entry(words[0], words[1]));
    }
    return entries;
  }

  /// A new token.
  public static String newToken() {
    byte[] random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /// What the file keeps of a token.
  public static String sha256(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Who has this token. Every entry is compared in full, so that time tells nothing.
  public static Optional<String> holder(List<Entry> entries, String token) {
    byte[] digest = sha256(token).getBytes(StandardCharsets.US_ASCII);
    String holder = null;
    for (Entry entry : entries) {
      if (MessageDigest.isEqual(digest, entry.sha256().getBytes(StandardCharsets.US_ASCII))) {
        holder = entry.name();
      }
    }
    return Optional.ofNullable(holder);
  }
}
