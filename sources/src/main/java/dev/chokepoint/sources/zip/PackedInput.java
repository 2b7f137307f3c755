package dev.chokepoint.sources.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the packed bytes that were taken, and remembers the last of them.
final class PackedInput extends FilterInputStream {

  /// An end record and the longest comment after it.
  private static final int REMEMBERED = 22 + 65_535;

  private final byte[] last = new byte[REMEMBERED];
  private long taken;

  PackedInput(InputStream in) {
    super(in);
  }

  long taken() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      last[(int) (taken++ % REMEMBERED)] = (byte) value;
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    for (int i = 0; i < read; i++) {
      last[(int) (taken++ % REMEMBERED)] = bytes[offset + i];
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 13)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /// Whether the bytes taken end in the record that closes an archive's directory, with a comment
  /// of the length it says.
  boolean endsInDirectory(int recordLength) {
    long from = Math.max(0, taken - REMEMBERED);
    for (long at = taken - recordLength; at >= from; at--) {
      if (byteAt(at) == 'P'
          && byteAt(at + 1) == 'K'
          && byteAt(at + 2) == 5
          && byteAt(at + 3) == 6) {
        int comment = byteAt(at + recordLength - 2) | byteAt(at + recordLength - 1) << 8;
        if (at + recordLength + comment == taken) {
          return true;
        }
      }
    }
    return false;
  }

  private int byteAt(long position) {
    return last[(int) (position % REMEMBERED)] & 0xFF;
  }
}
