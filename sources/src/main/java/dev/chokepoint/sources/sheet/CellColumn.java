package dev.chokepoint.sources.sheet;

import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;

/// Columns as workbooks name them: A to Z, AA to ZZ, AAA to XFD.
final class CellColumn {

  private static final int MAX_COLUMNS = 1 << 14;

  private CellColumn() {}

  /// The column of a cell, counted from 0.
  ///
  /// @param reference such as `B7`; empty for the next cell
  /// @param next where that would be; columns only rise
  static int of(String reference, int next, SheetRow row) throws IOException {
    int column = 0;
    int at = 0;
    for (; at < reference.length() && at < 4; at++) {
      char c = reference.charAt(at);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    column = at == 0 ? next : column - 1;
    if (column < next || column >= MAX_COLUMNS) {
      throw new UnreadableInput(
          row.at(reference.isEmpty() ? name(next) : reference),
          "the cell is out of order, or beyond the " + MAX_COLUMNS + " columns of a sheet");
    }
    return column;
  }

  /// The name of a column counted from 0.
  static String name(int column) {
    StringBuilder name = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      name.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return name.toString();
  }
}
