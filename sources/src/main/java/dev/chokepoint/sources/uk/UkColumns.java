package dev.chokepoint.sources.uk;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.sheet.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which column holds what, told by the header and not by the order.
///
/// @param headings every heading as written, by the number of its column counted from 0
record UkColumns(String sheet, Map<Integer, String> headings) {

  static final String ID = "Unique ID";
  static final String GROUP = "OFSI Group ID";
  static final String NAME = "Name";
  static final String REGIME = "Regime Name";
  static final String TYPE = "Type";
  static final String SOURCE = "Designation source";
  static final String DATE = "Date Designated";
  static final String IMPOSED = "Sanctions Imposed";

  private static final List<String> NEEDED = List.of(ID, NAME, REGIME, TYPE);
  private static final List<String> KNOWN =
      List.of(ID, GROUP, NAME, REGIME, TYPE, SOURCE, DATE, IMPOSED);

  /// The columns, if the row is a header of the index.
  static Optional<UkColumns> in(SheetRow row) {
    Map<Integer, String> headings = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty()) {
        headings.put(i, row.cell(i));
      }
    }
    UkColumns columns = new UkColumns(row.sheet(), headings);
    return NEEDED.stream().allMatch(name -> columns.number(name) >= 0)
        ? Optional.of(columns)
        : Optional.empty();
  }

  private int number(String name) {
    return headings.entrySet().stream()
        .filter(
            each -> each.getValue().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /// The cell under that heading; null when it is empty or there is no such column.
  @Nullable String cell(SheetRow row, String name) {
    int number = number(name);
    String text = number < 0 ? "" : row.cell(number);
    return text.isEmpty() ? null : text;
  }

  /// A cell that no known heading stands over.
  ///
  /// @param heading as written, or the column's number where it has none
  record Other(String heading, String text, Locator place) {}

  List<Other> others(SheetRow row) {
    List<Other> others = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String heading = headings.getOrDefault(i, "column " + (i + 1));
      int column = i;
      boolean known = KNOWN.stream().anyMatch(name -> number(name) == column);
      if (!known && !row.cell(i).isEmpty()) {
        others.add(new Other(heading, row.cell(i), row.at(heading)));
      }
    }
    return others;
  }
}
