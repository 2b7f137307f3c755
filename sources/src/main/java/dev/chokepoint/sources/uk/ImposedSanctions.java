package dev.chokepoint.sources.uk;

import java.util.ArrayList;
import java.util.List;

/// The column `Sanctions Imposed`, which joins several with a comma and a space. A comma inside
/// quotation marks or brackets parts nothing. Items that say nothing, `-` or empty, which the index
/// has here and there, are left out.
final class ImposedSanctions {

  private ImposedSanctions() {}

  /// One sanction and its characters in the cell.
  record Part(String text, int from, int to) {}

  static List<Part> of(String cell) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < cell.length(); i++) {
      switch (cell.charAt(i)) {
        case '"' -> quoted = !quoted;
        case '(' -> depth++;
        case ')' -> depth = Math.max(0, depth - 1);
        case ',' -> {
          if (depth == 0 && !quoted) {
            add(parts, cell, from, i);
            from = i + 1;
          }
        }
        default -> {
          // Part of a sanction.
        }
      }
    }
    add(parts, cell, from, cell.length());
    return parts;
  }

  private static void add(List<Part> parts, String cell, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(cell.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(cell.charAt(end - 1))) {
      end--;
    }
    String text = cell.substring(start, end);
    if (!text.isEmpty() && !text.equals("-")) {
      parts.add(new Part(text, start, end));
    }
  }
}
