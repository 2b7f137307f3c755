package dev.chokepoint.routes.goods;

import java.util.ArrayList;
import java.util.List;

/// Very many whole numbers being gathered, without ever being copied.
final class IntChunks {

  private static final int BITS = 18;
  private static final int MASK = (1 << BITS) - 1;

  private final List<int[]> chunks = new ArrayList<>();
  private int[] last = new int[0];
  private int size;

  void add(int value) {
    int at = size & MASK;
    if (at == 0) {
      last = new int[1 << BITS];
      chunks.add(last);
    }
    last[at] = value;
    size = Math.incrementExact(size);
  }

  int size() {
    return size;
  }

  int get(int i) {
    return chunks.get(i >>> BITS)[i & MASK];
  }
}
