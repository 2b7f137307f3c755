package dev.chokepoint.evidence.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Records being gathered, one after another.
public final class ByteColumn {

  private static final int LONGEST_TEXT = 0xFFFF;

  private byte[] bytes = new byte[4096];
  private int size;

  /// Number of bytes.
  public int size() {
    return size;
  }

  /// The lowest eight bits.
  public void addByte(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  public void addInt(int value) {
    room(4);
    for (int shift = 0; shift < 32; shift += 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  /// Text as two bytes of length and UTF-8.
  ///
  /// @throws IllegalArgumentException if it is longer than 65,535 bytes
  public void addText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > LONGEST_TEXT) {
      throw new IllegalArgumentException("a text of " + utf8.length + " bytes");
    }
    room(2 + utf8.length);
    bytes[size++] = (byte) utf8.length;
    bytes[size++] = (byte) (utf8.length >>> 8);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  /// Bytes as they are, without their length. The lowest eight bits.
  public void addBytes(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /// Whether these bytes stand at a place.
  public boolean holds(int place, byte[] other) {
    return place + other.length <= size
        && Arrays.equals(bytes, place, place + other.length, other, 0, other.length);
  }

  /// The UTF-8 text that stands from one place to another.
  public String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private void room(int more) {
    if (Math.addExact(size, more) > bytes.length) {
      long grown = Math.max(size + (long) more, bytes.length + (bytes.length >> 1));
      bytes = Arrays.copyOf(bytes, (int) Math.min(grown, Integer.MAX_VALUE - 16));
    }
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
