package dev.chokepoint.casebook.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, in lower-case hexadecimal.
final class Digests {

  private static final int BUFFER = 1 << 16;

  private Digests() {}

  /// Size and digest of what passed.
  record Passed(long size, String sha256) {}

  /// Copies a stream and digests it on the way.
  static Passed copy(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest = digester();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
      size += read;
    }
    return new Passed(size, HexFormat.of().formatHex(digest.digest()));
  }

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digester().digest(bytes));
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digester() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
