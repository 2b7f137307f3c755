package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Checksums of files.
final class Digests {

  private static final int SHA1_DIGITS = 40;

  private Digests() {}

  static String sha256(Path file) throws IOException {
    return of("SHA-256", file);
  }

  /// A checksum of the kind that a published one of so many digits is.
  ///
  /// @param digits 40 for SHA-1, 64 for SHA-256
  static String likeOne(int digits, Path file) throws IOException {
    return of(digits == SHA1_DIGITS ? "SHA-1" : "SHA-256", file);
  }

  private static String of(String algorithm, Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
