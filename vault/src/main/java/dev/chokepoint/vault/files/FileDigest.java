package dev.chokepoint.vault.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file must be, to the byte.
///
/// @param name with `/` between folders, relative to whatever lists it
/// @param size in bytes
/// @param sha256 in lower-case hexadecimal
public record FileDigest(String name, long size, String sha256) {

  static final int BUFFER = 1 << 16;

  /// Reads a whole file.
  public static FileDigest of(VaultFiles files, Path file, String name) throws IOException {
    Taking taking = new Taking();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = files.open(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        taking.update(buffer, read);
      }
    }
    return taking.digest(name);
  }

  /// The digest of bytes as they pass.
  public static final class Taking {

    private final MessageDigest digest = digester();
    private long size;

    /// Takes the first bytes of a buffer.
    public void update(byte[] bytes, int length) {
      digest.update(bytes, 0, length);
      size += length;
    }

    /// The digest of all that passed. To be asked once.
    ///
    /// @param name what the digest calls it
    public FileDigest digest(String name) {
      return new FileDigest(name, size, hex(digest));
    }
  }

  /// SHA-256 of some bytes, in lower-case hexadecimal.
  public static String sha256(byte[] bytes, int from, int length) {
    MessageDigest digest = digester();
    digest.update(bytes, from, length);
    return hex(digest);
  }

  private static MessageDigest digester() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
