package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A disk that records every call that changes it, writes a few bytes at a time, and can fail at
/// one call: once, or from then on as if the process were dead.
final class FaultyFiles implements VaultFiles {

  private static final int MOST_BYTES_AT_ONCE = 4000;

  private final VaultFiles disk = new DiskFiles();
  private final Path root;
  private final int failAt;
  private final boolean deadAfterwards;
  private final List<String> calls = new ArrayList<>();

  private FaultyFiles(Path root, int failAt, boolean deadAfterwards) {
    this.root = root;
    this.failAt = failAt;
    this.deadAfterwards = deadAfterwards;
  }

  static FaultyFiles recording(Path root) {
    return new FaultyFiles(root, Integer.MAX_VALUE, false);
  }

  /// Fails at the call of that number, counted from 0.
  static FaultyFiles failingOnceAt(Path root, int call) {
    return new FaultyFiles(root, call, false);
  }

  static FaultyFiles deadFrom(Path root, int call) {
    return new FaultyFiles(root, call, true);
  }

  /// What was done, as `verb path`, paths relative to the root.
  List<String> calls() {
    return List.copyOf(calls);
  }

  private boolean failsNow() {
    int call = calls.size() - 1;
    return deadAfterwards ? call >= failAt : call == failAt;
  }

  private void step(String verb, Path path) throws IOException {
    calls.add(verb + " " + name(path));
    if (failsNow()) {
      throw new IOException("No space left on device");
    }
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  @Override
  public Output create(Path file) throws IOException {
    step("create", file);
    Output out = disk.create(file);
    return new Output() {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        calls.add("write " + name(file));
        boolean fails = failsNow();
        ByteBuffer few = bytes.duplicate();
        int size = Math.min(fails ? bytes.remaining() / 2 : MOST_BYTES_AT_ONCE, bytes.remaining());
        few.limit(few.position() + size);
        int written = out.write(few);
        bytes.position(bytes.position() + written);
        if (fails) {
          throw new IOException("No space left on device");
        }
        return written;
      }

      @Override
      public void force() throws IOException {
        // Not forced in earnest: a process that lives sees its writes anyway, and a flush costs
        // most
        // of an import's time here.
        step("force", file);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return disk.open(file);
  }

  @Override
  public void createDirectories(Path directory) throws IOException {
    step("mkdir", directory);
    disk.createDirectories(directory);
  }

  @Override
  public void forceDirectory(Path directory) throws IOException {
    step("force", directory);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step("move to", to);
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step("delete", path);
    disk.delete(path);
  }

  @Override
  public List<Path> list(Path directory) throws IOException {
    return disk.list(directory);
  }
}
