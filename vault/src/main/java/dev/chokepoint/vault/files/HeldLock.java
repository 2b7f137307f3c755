package dev.chokepoint.vault.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A file locked by this process. The operating system gives the lock back when the process ends,
/// however it ends, so a killed process holds nothing.
///
/// POSIX keeps such locks per process, and closing any channel to the file gives them back. Which
/// files this process holds is therefore known once per process, and a held file is never opened a
/// second time.
public final class HeldLock implements AutoCloseable {

  /// Lies beyond any content, so that Windows, which locks bytes against reading, lets others read
  /// who holds the file.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

  private final Path key;
  private final FileChannel channel;

  private HeldLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /// Takes the lock if nobody has it, creating the file if needed.
  ///
  /// @param note what the file then says, for those who find it locked
  public static Optional<HeldLock> tryHold(Path file, String note) throws IOException {
    Path key = key(file);
    if (!HELD_BY_THIS_PROCESS.add(key)) {
      return Optional.empty();
    }
    boolean held = false;
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lock(channel);
      if (lock != null) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
        held = true;
        return Optional.of(new HeldLock(key, channel));
      }
      return Optional.empty();
    } finally {
      if (!held) {
        if (channel != null) {
          channel.close();
        }
        HELD_BY_THIS_PROCESS.remove(key);
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /// What the holder of a lock wrote into the file.
  public static String holder(Path file) throws IOException {
    return HELD_BY_THIS_PROCESS.contains(key(file)) ? "this program" : Files.readString(file);
  }

  /// Whether any process, this one included, holds the file.
  public static boolean isHeld(Path file) throws IOException {
    if (HELD_BY_THIS_PROCESS.contains(key(file))) {
      return true;
    }
    if (!Files.exists(file)) {
      return false;
    }
    Optional<HeldLock> lock = tryHold(file, "");
    lock.ifPresent(HeldLock::close);
    return lock.isEmpty();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give back the lock on " + key, e);
    } finally {
      HELD_BY_THIS_PROCESS.remove(key);
    }
  }

  private static Path key(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
  }
}
