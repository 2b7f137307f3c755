package dev.chokepoint.vault.snapshots.grouping;

import java.nio.charset.StandardCharsets;

/// Reads what a [ByteSink] wrote.
///
/// Damaged bytes end in an [IndexOutOfBoundsException] or an [IllegalArgumentException], never in
/// endless work: no length is trusted beyond the bytes there are.
final class ByteSource {

  private final byte[] bytes;
  private final int end;
  private int at;

  ByteSource(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.at = from;
    this.end = from + length;
  }

  boolean hasMore() {
    return at < end;
  }

  int readByte() {
    need(1);
    return bytes[at++] & 0xFF;
  }

  byte[] readBytes(int count) {
    need(count);
    byte[] copy = new byte[count];
    System.arraycopy(bytes, at, copy, 0, count);
    at += count;
    return copy;
  }

  long readNumber() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = readByte();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number has no end");
  }

  int readCount() {
    return Math.toIntExact(readNumber());
  }

  String readText() {
    int size = readCount();
    need(size);
    String text = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size;
    return text;
  }

  private void need(int count) {
    if (count < 0 || count > end - at) {
      throw new IndexOutOfBoundsException("the bytes end early");
    }
  }
}
