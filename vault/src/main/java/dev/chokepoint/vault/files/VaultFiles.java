package dev.chokepoint.vault.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// What publishing asks of a file system. Every byte that is published passes here, so that a test
/// can refuse, cut short or record each call.
public interface VaultFiles {

  /// A file being written.
  interface Output extends Closeable {

    /// Writes some of the remaining bytes, as the operating system does: perhaps not all.
    ///
    /// @return how many were written; never negative
    int write(ByteBuffer bytes) throws IOException;

    /// Returns once content and length are on the disk.
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }

  /// Opens a new file for writing.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if it is there already
  Output create(Path file) throws IOException;

  /// Opens a file for reading from its first byte.
  InputStream open(Path file) throws IOException;

  /// Creates a folder and those above it; no error if it is there.
  void createDirectories(Path directory) throws IOException;

  /// Returns once the names in a folder are on the disk.
  void forceDirectory(Path directory) throws IOException;

  /// Renames in one step; a file of the new name is replaced.
  void move(Path from, Path to) throws IOException;

  /// Deletes a file or an empty folder; no error if it is gone.
  void delete(Path path) throws IOException;

  /// The paths in a folder, sorted by name; none if the folder is not there.
  List<Path> list(Path directory) throws IOException;
}
