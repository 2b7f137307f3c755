package dev.chokepoint.sources.sheet;

import dev.chokepoint.evidence.statement.Locator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a sheet that has something in it.
///
/// @param file the spreadsheet
/// @param sheet name of the sheet
/// @param number row of the sheet, counted from 1
/// @param cells text of the cells from the first column to the last that has any; empty where a
///   cell is
public record SheetRow(String file, String sheet, long number, List<String> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /// The cell's text without white space around it; empty where there is none.
  ///
  /// @param column counted from 0
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  /// The row, or one of its columns: the row's number stands for the line, the sheet for the
  /// element.
  public Locator at(@Nullable String column) {
    return new Locator(file, number, column, "sheet " + sheet, 0, null);
  }
}
