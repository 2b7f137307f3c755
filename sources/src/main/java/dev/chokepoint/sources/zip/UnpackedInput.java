package dev.chokepoint.sources.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Unpacks, and refuses to go on where the unpacked bytes outgrow the packed ones beyond belief.
/// Closing it closes nothing: the archive goes on after the entry.
final class UnpackedInput extends InputStream {

  /// How many times larger than what was taken so far the unpacked bytes may be. Deflate cannot go
  /// over 1,032, and real sheets stay far under this.
  static final long MAX_RATIO = 400;

  /// Bytes that may be unpacked whatever the ratio: 64 MiB.
  static final long ALWAYS_ALLOWED = 64L << 20;

  /// Bytes that one archive may unpack to at all: 4 GiB.
  static final long MAX_SIZE = 4L << 30;

  private final ZipInputStream zip;
  private final PackedInput packed;
  private long given;

  UnpackedInput(ZipInputStream zip, PackedInput packed) {
    this.zip = zip;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int value = zip.read();
    give(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = zip.read(bytes, offset, length);
    give(Math.max(read, 0));
    return read;
  }

  private void give(int count) throws IOException {
    given += count;
    if (given > MAX_SIZE) {
      throw new ZipException("it unpacks to more than 4 GiB; refused");
    }
    if (given > ALWAYS_ALLOWED && given / MAX_RATIO > packed.taken()) {
      throw new ZipException("it unpacks to more than " + MAX_RATIO + " times its size; refused");
    }
  }
}
