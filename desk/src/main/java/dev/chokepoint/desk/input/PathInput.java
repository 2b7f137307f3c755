package dev.chokepoint.desk.input;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Unpacked;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on disk, unpacked while it is read when it is gzip.
///
/// @param path where it lies
/// @param label what to call it to the user: its name, or its path below the folder they named
public record PathInput(Path path, String label) implements InputFile {

  private static final int BUFFER = 1 << 16;

  public PathInput(Path path) {
    this(path, path.getFileName().toString());
  }

  @Override
  public String name() {
    String name = path.getFileName().toString();
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  @Override
  public String folder() {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null ? "" : folder.toString();
  }

  /// @throws FileTrouble if it cannot be opened; the stream throws one where it cannot be read on
  @Override
  public InputStream open() throws IOException {
    try {
      return new Told(Unpacked.stream(new BufferedInputStream(Files.newInputStream(path), BUFFER)));
    } catch (IOException e) {
      throw new FileTrouble(this, 0, e);
    }
  }

  /// The bytes as they lie on the disk, packed or not.
  ///
  /// @throws FileTrouble as for [#open]
  public InputStream openAsItLies() throws IOException {
    try {
      return new Told(Files.newInputStream(path));
    } catch (IOException e) {
      throw new FileTrouble(this, 0, e);
    }
  }

  /// Tells of any trouble which file it is and how far it was read.
  private final class Told extends FilterInputStream {

    private long given;

    Told(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        int value = in.read();
        given += value < 0 ? 0 : 1;
        return value;
      } catch (IOException e) {
        throw new FileTrouble(PathInput.this, given, e);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int read = in.read(bytes, offset, length);
        given += Math.max(read, 0);
        return read;
      } catch (IOException e) {
        throw new FileTrouble(PathInput.this, given, e);
      }
    }

    @Override
    public long skip(long count) throws IOException {
      try {
        long skipped = in.skip(count);
        given += skipped;
        return skipped;
      } catch (IOException e) {
        throw new FileTrouble(PathInput.this, given, e);
      }
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
