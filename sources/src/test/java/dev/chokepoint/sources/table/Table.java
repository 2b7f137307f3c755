package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All that a table gave.
record Table(List<String> header, List<TableRow> rows, List<ReadIssue> issues) {

  static Table read(InputFile file) throws IOException {
    return read(file, TableLayout.UNKNOWN);
  }

  static Table read(InputFile file, TableLayout layout) throws IOException {
    List<ReadIssue> issues = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    try (DelimitedTable table = DelimitedTable.open(file, layout, issues::add)) {
      while (table.advance()) {
        rows.add(table.row());
      }
      return new Table(table.columns().names(), rows, issues);
    }
  }

  List<List<String>> cells() {
    return rows.stream().map(TableRow::cells).toList();
  }

  List<Long> lines() {
    return rows.stream().map(TableRow::line).toList();
  }
}
