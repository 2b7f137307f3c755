package dev.chokepoint.desk.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// A name as the screening log keeps it: a digest over a salt and the name in one spelling of case
/// and blanks. Whoever has the log can test whether a name was asked about, and cannot list the
/// names; short of that it hides nothing.
final class AskedName {

  private AskedName() {}

  /// @param salt in hexadecimal, the same for all questions of one run
  static String digest(String salt, String name) {
    return sha256(salt + "\n" + folded(name));
  }

  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toUpperCase(Locale.ROOT);
  }

  /// Whether an entry of the screening log is about a name.
  static boolean isIn(Said said, String name) {
    String salt = said.text("salt");
    return (salt != null
            && said.fields().get("name_digests") instanceof List<?> digests
            && digests.contains(digest(salt, name)))
        || (said.fields().get("names") instanceof List<?> names
            && names.stream().anyMatch(each -> folded(String.valueOf(each)).equals(folded(name))));
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
