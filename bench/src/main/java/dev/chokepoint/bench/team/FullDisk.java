package dev.chokepoint.bench.team;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small file system that is filled to its last byte, and emptied again. A large one is left
/// alone: others keep their data there.
final class FullDisk {

  private static final long LARGEST = 2L << 30;
  private static final int BLOCK = 1 << 20;

  private final Path ballast;

  /// @throws IOException if the folder lies on a file system of more than 2 GiB
  FullDisk(Path folder) throws IOException {
    FileStore store = Files.getFileStore(folder);
    if (store.getTotalSpace() > LARGEST) {
      throw new IOException(
          folder
              + " lies on a file system of more than 2 GiB, which is not filled; mount a small one");
    }
    this.ballast = folder.resolve("ballast");
  }

  /// Writes until nothing more has room.
  ///
  /// @return bytes that had
  long fill() throws IOException {
    long written = 0;
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      for (int size = BLOCK; size >= 1; ) {
        try {
          out.write(block, 0, size);
          written += size;
        } catch (IOException full) {
          size /= 2; // Smaller pieces may still have room; after the last byte none has.
        }
      }
    }
    return written;
  }

  /// Makes room again.
  void empty() throws IOException {
    Files.deleteIfExists(ballast);
  }
}
