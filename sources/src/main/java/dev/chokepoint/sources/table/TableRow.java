package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.statement.Locator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row that has a cell for each column.
///
/// @param file name of the file
/// @param line first line of the row, counted from 1
/// @param cells as they stand; as many as there are columns
public record TableRow(String file, long line, TableColumns columns, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /// The cell as it stands; null when the table does not have the column.
  public @Nullable String cell(String column) {
    int index = columns.index(column);
    return index < 0 ? null : cells.get(index);
  }

  /// A place in the row.
  public Locator at(String column) {
    return Locator.row(file, line, column);
  }

  /// The whole row's place.
  public Locator whole() {
    return Locator.row(file, line, null);
  }
}
