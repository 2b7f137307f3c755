package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row that has as many cells as its file has columns.
///
/// @param file name of the file
/// @param line counted from 1
/// @param cells as they stand, `-0- ` included
record OfacRow(OfacFileKind kind, String file, long line, List<String> cells) {

  OfacRow {
    cells = List.copyOf(cells);
  }

  /// OFAC's number of the entry, as written.
  String entry() {
    return cells.getFirst();
  }

  /// The cell, or null where OFAC leaves it empty.
  @Nullable String cell(String column) {
    String cell = cells.get(kind.columns().indexOf(column));
    return OfacFileKind.isNothing(cell) ? null : cell;
  }

  /// The cell and its place, or null where OFAC leaves it empty.
  @Nullable Said said(String column) {
    String cell = cell(column);
    return cell == null ? null : new Said(cell, at(column));
  }

  Locator at(String column) {
    return Locator.row(file, line, column);
  }

  Locator whole() {
    return Locator.row(file, line, null);
  }
}
