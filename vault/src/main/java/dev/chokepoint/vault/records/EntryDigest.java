package dev.chokepoint.vault.records;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// The digests of the chain. Documented in `docs/reference/data-directory.md`, so that anyone can
/// compute them again without this program.
///
/// The digest of an entry is SHA-256 over its fields in the order of [LogEntry], preceded by the
/// name of the form; each field is its length in bytes (four bytes, big-endian) and its UTF-8 text,
/// numbers in decimal and moments as ISO 8601 in UTC. The lengths keep two different entries from
/// having the same bytes.
public final class EntryDigest {

  private static final String FORM = "chokepoint-log-1";

  private EntryDigest() {}

  /// The digest of an entry; its own digest is not looked at.
  public static String of(LogEntry entry) {
    return of(
        entry.seq(),
        entry.kind(),
        entry.subject(),
        entry.actor(),
        entry.at(),
        entry.bodyDigest(),
        entry.previous(),
        entry.previousAbout());
  }

  static String of(
      long seq,
      String kind,
      String subject,
      String actor,
      Instant at,
      String bodyDigest,
      String previous,
      String previousAbout) {
    MessageDigest digest = sha256();
    for (String field :
        new String[] {
          FORM,
          Long.toString(seq),
          kind,
          subject,
          actor,
          at.toString(),
          bodyDigest,
          previous,
          previousAbout
        }) {
      update(digest, field);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The digest of what an entry says: SHA-256 over the salt and the text, each with its length.
  static String ofBody(String salt, String text) {
    MessageDigest digest = sha256();
    update(digest, salt);
    update(digest, text);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
