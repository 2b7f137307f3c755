package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.table.TableRow;
import java.util.HashMap;
import java.util.Map;

/// The cells of one row by the names that the mapping has for its columns.
final class Cells {

  private final TableRow row;
  private final BoundColumns columns;
  private final Map<Integer, String> texts = new HashMap<>();

  /// @param columns which column of the table each name is
  Cells(TableRow row, BoundColumns columns) {
    this.row = row;
    this.columns = columns;
  }

  TableRow row() {
    return row;
  }

  /// The cell without spaces around it; empty when it is empty, holds one of the mapping's words
  /// for nothing, or the table does not have the column.
  String text(String name) {
    int index = columns.index(name);
    if (index < 0) {
      return "";
    }
    return texts.computeIfAbsent(index, this::read);
  }

  private String read(int index) {
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
