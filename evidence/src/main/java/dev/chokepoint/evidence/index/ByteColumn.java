package dev.chokepoint.evidence.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Records being gathered, one after another.
public final class ByteColumn {

  private static final int LONGEST_TEXT = 0xFFFF;

  private byte[] bytes = new byte[4096];
  private int size;

  public int size() {
    return size;
  }

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
