package dev.chokepoint.matching.index;

import java.util.Arrays;

/// Whole numbers being gathered.
final class IntColumn {

  private int[] values = new int[1024];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.addExact(size, size >> 1));
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return values[i];
  }

  /// The bytes of the numbers, little-endian.
  byte[] bytes() {
    return LittleEndian.bytes(values, size);
  }
}
