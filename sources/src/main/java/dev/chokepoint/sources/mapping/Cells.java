package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.table.TableRow;

/// The cells of one row by the names that the mapping has for its columns.
///
/// @param columns which column of the table each name is
record Cells(TableRow row, BoundColumns columns) {

  /// The cell without spaces around it; empty when it is empty, holds one of the mapping's words
  /// for nothing, or the table does not have the column.
  String text(String name) {
    int index = columns.index(name);
    if (index < 0) {
      return "";
    }
    String cell = strip(row.cells().get(index));
    return columns.isNothing(cell) ? "" : cell;
  }

  /// Where the cell stands; the row where the table does not have the column.
  Locator at(String name) {
    int index = columns.index(name);
    return index < 0 ? row.whole() : row.at(row.columns().names().get(index));
  }

  private static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isSpace(cell.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || Character.isWhitespace(c);
  }
}
