package dev.chokepoint.vault.snapshots.grouping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing run of bytes: whole numbers in groups of seven bits, text as length and UTF-8.
final class ByteSink {

  private byte[] bytes = new byte[1 << 12];
  private int length;

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  /// The bytes themselves, of which [#length] count; valid until the next write.
  byte[] array() {
    return bytes;
  }

  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  void putByte(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  void putBytes(byte[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  /// @param value never negative
  void putNumber(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void putText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    putNumber(utf8.length);
    putBytes(utf8, 0, utf8.length);
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length + (bytes.length >> 1)));
    }
  }
}
