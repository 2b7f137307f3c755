package dev.chokepoint.sources.gleif;

import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.table.TableRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A row that notes which of its cells were asked for.
final class GleifRow {

  /// `LEI`: 18 letters and digits, and two check digits. Whether these hold is looked at elsewhere.
  private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

  private static final List<String> FAMILIES =
      List.of("Entity.", "Registration.", "Relationship.", "Exception.", "ConformityFlag", "LEI");

  private final TableRow row;
  private final Set<String> asked = new HashSet<>();

  GleifRow(TableRow row) {
    this.row = row;
  }

  TableRow row() {
    return row;
  }

  Optional<StatedValue> value(String column) {
    asked.add(column);
    String cell = row.cell(column);
    return cell == null ? Optional.empty() : StatedValue.of(cell, row.at(column));
  }

  /// The text; empty when there is none.
  String text(String column) {
    return value(column).map(StatedValue::text).orElse("");
  }

  boolean has(String column) {
    return row.columns().has(column);
  }

  static boolean isLei(String text) {
    return LEI.matcher(text).matches();
  }

  /// Cells that were not asked for, by column.
  Map<String, String> others(UnknownMembers unknown) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String column : row.columns().names()) {
      String cell = row.cell(column);
      if (cell != null && !cell.isBlank() && !asked.contains(column)) {
        others.put(column, cell);
        if (FAMILIES.stream().noneMatch(column::startsWith)) {
          unknown.add(column, cell, row.at(column));
        }
      }
    }
    return others;
  }
}
