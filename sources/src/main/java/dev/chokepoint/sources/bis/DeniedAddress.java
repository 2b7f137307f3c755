package dev.chokepoint.sources.bis;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The columns of an address. That a party has an address in a country does not make it a party of
/// that country. Codes of countries sometimes stand under `State` (`CY` for Cyprus); a state's code
/// cannot be told from them (`CA`), so the column is read as what it is called.
final class DeniedAddress {

  private static final List<String> COLUMNS =
      List.of("Street_Address", "City", "State", "Postal_Code", "Country");
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "Street_Address", "street",
          "City", "city",
          "State", "state",
          "Postal_Code", "postalCode");
  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final Reading reading;

  DeniedAddress(Reading reading) {
    this.reading = reading;
  }

  void read(RecordStatements statements, Subject party, TableRow row) {
    List<String> parts = new ArrayList<>();
    for (String column : COLUMNS) {
      String cell = DeniedRows.text(row, column);
      if (!cell.isEmpty()) {
        parts.add(cell);
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    String full = String.join(", ", parts);
    Subject address =
        statements.entity("bis-dpl-addr-" + ContentHash.of(full), "Address", row.whole());
    party.says("addressEntity", address.id(), row.whole());
    address.says("full", full, row.whole());
    PROPERTIES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> says(address, entry.getValue(), row, entry.getKey()));
    country(address, row);
    reading.count("addresses");
  }

  private static void says(Subject address, String property, TableRow row, String column) {
    String cell = DeniedRows.text(row, column);
    if (!cell.isEmpty()) {
      address.says(property, cell, row.at(column));
    }
  }

  private void country(Subject address, TableRow row) {
    String code = DeniedRows.text(row, "Country");
    if (ISO.contains(code.toUpperCase(Locale.ROOT))) {
      address.says("country", code.toLowerCase(Locale.ROOT), code, row.at("Country"));
    } else if (!code.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  row.at("Country"), code, "is no code of a country; kept in the full address"));
    }
  }
}
