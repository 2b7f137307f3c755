package dev.chokepoint.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// A table of aligned columns, two spaces apart. Cells are never cut: what must fit a width is
/// wrapped in the last column.
public final class TextTable {

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... header) {
    this.header = List.of(header);
  }

  /// Adds a row.
  ///
  /// @throws IllegalArgumentException if it has another number of cells than the header
  public TextTable row(String... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells under " + header.size() + " headings");
    }
    rows.add(List.of(cells));
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The lines, header first, none wider than `width` unless the fixed columns alone are.
  public List<String> lines(int width, String indent) {
    int[] widths = widths();
    List<String> lines = new ArrayList<>(line(header, widths, width, indent));
    rows.forEach(row -> lines.addAll(line(row, widths, width, indent)));
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = columns(header.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], columns(row.get(i)));
      }
    }
    return widths;
  }

  private static List<String> line(List<String> cells, int[] widths, int width, String indent) {
    StringBuilder start = new StringBuilder(indent);
    int last = cells.size() - 1;
    for (int i = 0; i < last; i++) {
      start.append(cells.get(i)).repeat(' ', widths[i] - columns(cells.get(i)) + 2);
    }
    if (cells.get(last).isBlank()) {
      return List.of(start.toString().stripTrailing());
    }
    return Paragraph.wrap(cells.get(last), width, start.toString(), " ".repeat(columns(start)));
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
