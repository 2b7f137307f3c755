package dev.chokepoint.drawing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes by where they are, so that asking what is in the way looks only at what is near.
final class BoxGrid {

  private static final double CELL = 128;

  private final Map<Long, List<Box>> cells = new HashMap<>();

  void add(Box box) {
    for (long column = cell(box.x()); column <= cell(box.right()); column++) {
      for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
        cells.computeIfAbsent(key(column, row), none -> new ArrayList<>()).add(box);
      }
    }
  }

  boolean free(Box box) {
    for (long column = cell(box.x()); column <= cell(box.right()); column++) {
      for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
        for (Box other : cells.getOrDefault(key(column, row), List.of())) {
          if (other.overlaps(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static long cell(double at) {
    return (long) Math.floor(at / CELL);
  }

  private static long key(long column, long row) {
    return (column << 32) ^ (row & 0xFFFF_FFFFL);
  }
}
