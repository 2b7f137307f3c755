package dev.chokepoint.sources.table;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known beforehand of how a table is written; the rest is told from its content.
///
/// @param charset null to tell it
/// @param delimiter null to tell it
/// @param headerRow which row names the columns, counted from 1 without empty lines; 0 when none
///   does
/// @param columns names of the columns where no row names them; empty to number them
public record TableLayout(
    @Nullable Charset charset, @Nullable Delimiter delimiter, int headerRow, List<String> columns) {

  /// Nothing known but that the first row names the columns.
  public static final TableLayout UNKNOWN = new TableLayout(null, null, 1, List.of());

  public TableLayout {
    columns = List.copyOf(columns);
    if (headerRow < 0) {
      throw new IllegalArgumentException("rows are counted from 1");
    }
  }
}
