package dev.chokepoint.sources.bis;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a row becomes.
final class DeniedRows {

  private static final String AUTHORITY = "Bureau of Industry and Security";
  private static final String PROGRAM = "Denied Persons List";
  private static final Set<String> STANDARD = Set.of("Y", "N");
  private static final Set<String> KNOWN =
      Set.of(
          "Name",
          "Street_Address",
          "City",
          "State",
          "Country",
          "Postal_Code",
          "Effective_Date",
          "Expiration_Date",
          "Standard_Order",
          "Last_Update",
          "Action",
          "FR_Citation");

  private final Reading reading;
  private final DeniedAddress addresses;
  private final Map<String, String> effectiveByParty = new HashMap<>();

  DeniedRows(Reading reading) {
    this.reading = reading;
    this.addresses = new DeniedAddress(reading);
  }

  void read(TableRow row) {
    String name = text(row, "Name");
    String effective = text(row, "Effective_Date");
    Optional<String> date = UsDate.iso(effective);
    if (name.isEmpty()) {
      reject(row, "Name", "the row names nobody");
    } else if (!effective.isEmpty() && date.isEmpty()) {
      reject(row, "Effective_Date", "is no date MM/DD/YYYY; columns may be shifted");
    } else {
      read(row, name, date.orElse("undated"));
    }
  }

  private void reject(TableRow row, String column, String reason) {
    reading.issues().accept(ReadIssue.rejected(row.at(column), row.cell(column), reason));
  }

  /// The cell without blanks at its ends; empty where the table lacks the column.
  static String text(TableRow row, String column) {
    return Objects.requireNonNullElse(row.cell(column), "").strip();
  }

  private void read(TableRow row, String name, String effective) {
    String id = "bis-dpl-" + ContentHash.of(name.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
    RecordStatements statements = new RecordStatements(reading.maker(), null);
    Subject party = statements.entity(id, "LegalEntity", row.whole());
    party.says("name", name, row.cell("Name"), row.at("Name"));
    party.follows("topics", "export.control", null, row.whole());
    order(statements.entity(id + '-' + effective, "Sanction", row.whole()), party, row);
    addresses.read(statements, party, row);
    party.keeps(unknown(row), row.whole());
    statements.sendTo(reading.statements());
    reading.count("rows");
    known(id, effective, row);
  }

  private void known(String id, String effective, TableRow row) {
    String before = effectiveByParty.putIfAbsent(id, effective);
    if (before == null) {
      reading.count("parties");
    } else if (!before.equals(effective)) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  row.at("Name"),
                  row.cell("Name"),
                  "the name also comes under an order of "
                      + before
                      + "; taken for one party, which the list does not say"));
    }
  }

  private void order(Subject order, Subject party, TableRow row) {
    order.says("entity", party.id(), row.whole());
    order.follows("program", PROGRAM, null, row.whole());
    order.follows("authority", AUTHORITY, null, row.whole());
    order.follows("country", "us", null, row.whole());
    date(order, "startDate", "Effective_Date", row);
    date(order, "endDate", "Expiration_Date", row);
    date(order, "modifiedAt", "Last_Update", row);
    citations(order, row);
    String standard = text(row, "Standard_Order");
    if (!standard.isEmpty()) {
      order.says(
          "provisions",
          "Standard order: " + standard.toUpperCase(Locale.ROOT),
          standard,
          row.at("Standard_Order"));
      if (!STANDARD.contains(standard.toUpperCase(Locale.ROOT))) {
        note(row, "Standard_Order", "is neither Y nor N");
      }
    }
    String action = text(row, "Action");
    if (!action.isEmpty()) {
      order.says("summary", action, row.at("Action"));
    }
  }

  private void date(Subject order, String property, String column, TableRow row) {
    String cell = text(row, column);
    Optional<String> date = UsDate.iso(cell);
    if (date.isPresent()) {
      order.says(property, date.get(), cell, row.at(column));
    } else if (!cell.isEmpty()) {
      order.says("description", column + ": " + cell, cell, row.at(column));
      note(row, column, "is no date; kept as text");
    }
  }

  /// Citations stand in a row without a fixed joint; each that has the usual form is taken for
  /// itself, and the cell as it stands is always kept.
  private static void citations(Subject order, TableRow row) {
    String cell = text(row, "FR_Citation");
    if (!cell.isEmpty()) {
      order.says("reason", cell, row.at("FR_Citation"));
      Citations.of(cell)
          .forEach(each -> order.follows("authorityId", each, cell, row.at("FR_Citation")));
    }
  }

  private void note(TableRow row, String column, String reason) {
    reading.issues().accept(ReadIssue.note(row.at(column), row.cell(column), reason));
  }

  private static Map<String, String> unknown(TableRow row) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (String column : row.columns().names()) {
      String cell = text(row, column);
      if (!cell.isEmpty() && !KNOWN.contains(column)) {
        rest.put(column, cell);
      }
    }
    return rest;
  }
}
