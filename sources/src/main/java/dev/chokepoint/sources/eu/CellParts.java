package dev.chokepoint.sources.eu;

import dev.chokepoint.evidence.statement.Locator;
import java.util.ArrayList;
import java.util.List;

/// Takes `a; b` apart. A semicolon inside brackets parts nothing, unless the brackets never close.
final class CellParts {

  private CellParts() {}

  /// @param from where it begins in the cell, counted from 0
  record Part(String text, int from) {
    Locator in(Locator cell) {
      return cell.at(from, from + text.length());
    }
  }

  static Part whole(String cell) {
    return new Part(cell, 0);
  }

  /// The parts that are not blank, without blanks at their ends.
  static List<Part> of(String cell) {
    List<Part> parts = new ArrayList<>();
    boolean balanced = balanced(cell);
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      char c = i < cell.length() ? cell.charAt(i) : ';';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';' && (depth == 0 || !balanced || i == cell.length())) {
        add(parts, cell, start, i);
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean balanced(String cell) {
    int depth = 0;
    for (int i = 0; i < cell.length() && depth >= 0; i++) {
      depth += cell.charAt(i) == '(' ? 1 : cell.charAt(i) == ')' ? -1 : 0;
    }
    return depth == 0;
  }

  private static void add(List<Part> parts, String cell, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(cell.charAt(from))) {
      from++;
    }
    String text = cell.substring(from, end).stripTrailing();
    if (!text.isEmpty()) {
      parts.add(new Part(text, from));
    }
  }
}
