package dev.chokepoint.desk;

import dev.chokepoint.vault.snapshots.source.InputDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Checksums of what is read, taken over the bytes as they lie there.
final class SourceDigests {

  private SourceDigests() {}

  static InputDigest of(String name, InputStream in) throws IOException {
    MessageDigest sha256 = sha256();
    long size;
    try (DigestInputStream stream = new DigestInputStream(in, sha256)) {
      size = stream.transferTo(OutputStream.nullOutputStream());
    }
    return new InputDigest(name, HexFormat.of().formatHex(sha256.digest()), size);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
