package dev.chokepoint.evidence.index;

import java.util.Arrays;

/// Whole numbers being gathered.
public final class IntColumn {

  private int[] values = new int[1024];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.addExact(size, size >> 1));
    }
    values[size++] = value;
  }

  public int size() {
    return size;
  }

  public int get(int i) {
    return values[i];
  }

  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /// The bytes of the numbers, little-endian.
  public byte[] bytes() {
    return LittleEndian.bytes(values, size);
  }
}
