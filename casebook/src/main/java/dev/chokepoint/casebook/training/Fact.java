package dev.chokepoint.casebook.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A row of a fact table: what one document says about one entity.
final class Fact {

  private final CaseTable table;
  private final List<String> head;
  private final Map<String, String> cells = new LinkedHashMap<>();

  Fact(CaseTable table, String id, String schema, Document document) {
    this.table = table;
    this.head = List.of(id, schema, document.id(), document.grade(), "", document.basis());
  }

  CaseTable table() {
    return table;
  }

  String id() {
    return head.getFirst();
  }

  /// Sets a cell; an empty value leaves it empty.
  ///
  /// @throws IllegalArgumentException if the table has no such column
  Fact set(String column, String value) {
    if (!table.columns().contains(column)) {
      throw new IllegalArgumentException(table + " has no column " + column);
    }
    cells.put(column, value);
    return this;
  }

  /// The row in the order of the columns.
  List<String> row() {
    List<String> row = new ArrayList<>(head);
    table.columns().forEach(column -> row.add(cells.getOrDefault(column, "")));
    return row;
  }
}
