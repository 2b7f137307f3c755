package dev.chokepoint.vault.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Brings bytes to the disk so that a crash at any moment leaves either nothing or all of them.
public final class DurableWriter {

  private final VaultFiles files;

  public DurableWriter(VaultFiles files) {
    this.files = files;
  }

  /// Copies a file built in scratch to its new place, forces it, and says what was copied.
  ///
  /// @param name what the digest calls it
  public FileDigest adopt(Path scratch, Path target, String name) throws IOException {
    try (InputStream in = Files.newInputStream(scratch)) {
      return copy(in, target, name);
    }
  }

  /// Copies a stream to a new file, forces it, and says what was copied.
  ///
  /// @param name what the digest calls it
  public FileDigest copy(InputStream in, Path target, String name) throws IOException {
    FileDigest.Taking taking = new FileDigest.Taking();
    byte[] buffer = new byte[FileDigest.BUFFER];
    try (VaultFiles.Output out = files.create(target)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        taking.update(buffer, read);
        writeFully(out, ByteBuffer.wrap(buffer, 0, read));
      }
      out.force();
    }
    return taking.digest(name);
  }

  /// Writes a new file and forces it.
  public void write(Path target, byte[] bytes) throws IOException {
    try (VaultFiles.Output out = files.create(target)) {
      writeFully(out, ByteBuffer.wrap(bytes));
      out.force();
    }
  }

  /// Replaces a file in one step: a reader sees the old bytes or the new ones, never a mixture.
  public void replace(Path target, byte[] bytes) throws IOException {
    Path temporary = target.resolveSibling(target.getFileName() + ".new");
    files.delete(temporary);
    write(temporary, bytes);
    files.move(temporary, target);
    files.forceDirectory(parentOf(target));
  }

  /// Creates a folder, and makes its name last.
  public void ensureDirectory(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    files.createDirectories(directory);
    files.forceDirectory(parentOf(directory));
  }

  /// Deletes a folder with all that is in it; no error if it is not there.
  public void deleteTree(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      for (Path child : files.list(path)) {
        deleteTree(child);
      }
    }
    files.delete(path);
  }

  private static void writeFully(VaultFiles.Output out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (out.write(bytes) <= 0) {
        throw new IOException("the disk takes no more bytes");
      }
    }
  }

  private static Path parentOf(Path path) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException(path + " has no folder above it");
    }
    return parent;
  }
}
