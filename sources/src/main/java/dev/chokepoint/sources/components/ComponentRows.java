package dev.chokepoint.sources.components;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// What a row becomes.
final class ComponentRows {

  private static final Grade GRADE = Grade.parse("C3");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");
  private static final Set<String> SAYS_NOTHING =
      Set.of("(unspecified)", "unspecified", "not identified", "unknown", "unk", "n/a", "-");
  private static final Set<String> READ =
      Set.of("component_id", "name_marking", "oem_part_number", "found_in_drones");

  private final Reading reading;
  private final RepeatedComponents repeated;
  private final FoundIn foundIn;
  private final MarkingText markings;
  private final PartNumbers parts;

  ComponentRows(Reading reading) {
    this.reading = reading;
    this.repeated = new RepeatedComponents(reading);
    this.foundIn = new FoundIn(reading);
    this.markings = new MarkingText(reading);
    this.parts = new PartNumbers(reading);
  }

  void read(TableRow row) {
    String id = text(row, "component_id");
    String name = text(row, "name_marking");
    if (!ID.matcher(id).matches()) {
      reject(row, "component_id", "is no id of a component; columns may be shifted");
    } else if (name.isEmpty()) {
      reject(row, "name_marking", "the row says nothing of the component");
    } else if (!foundIn.readable(row)) {
      reject(row, FoundIn.COLUMN, "is no list of names in JSON");
    } else {
      read(row, id, name);
    }
  }

  private void read(TableRow row, String id, String name) {
    RecordStatements statements = new RecordStatements(reading.maker(), GRADE);
    Subject component = statements.entity(id, "Component", row.whole());
    component.says("name", name, row.at("name_marking"));
    if (!saysNothing(name)) {
      markings.read(statements, component, row);
    }
    parts.read(statements, component, row);
    foundIn.read(statements, component, row);
    columns(component, row);
    statements.sendTo(reading.statements());
    reading.count("rows");
    repeated.see(id, row);
  }

  private void reject(TableRow row, String column, String reason) {
    reading.issues().accept(ReadIssue.rejected(row.at(column), row.cell(column), reason));
  }

  /// The cell without blanks at its ends; empty where the table lacks the column.
  static String text(TableRow row, String column) {
    return Objects.requireNonNullElse(row.cell(column), "").strip();
  }

  static boolean saysNothing(String cell) {
    return cell.isEmpty() || SAYS_NOTHING.contains(cell.toLowerCase(Locale.ROOT));
  }

  private static void columns(Subject component, TableRow row) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (String column : row.columns().names()) {
      String cell = text(row, column);
      if (!cell.isEmpty() && !READ.contains(column) && !takes(component, column, cell, row)) {
        rest.put(column, cell);
      }
    }
    component.keeps(rest, row.whole());
  }

  /// Whether a property takes the cell.
  private static boolean takes(Subject component, String column, String cell, TableRow row) {
    String property =
        switch (column) {
          case "category" -> saysNothing(cell) ? null : "keywords";
          case "function" -> "description";
          case "manufacturer" -> saysNothing(cell) ? null : "makerStated";
          case "manufacturer_country" -> cell.matches("[A-Za-z]{2}") ? "brandCountry" : null;
          case "source_url" -> "sourceUrl";
          case "evidence_image" -> "photograph";
          case "last_verified" -> PartialDate.parse(cell).isPresent() ? "retrievedAt" : null;
          case "notes" -> "notes";
          default -> null;
        };
    if (property == null) {
      return false;
    }
    String value = property.equals("brandCountry") ? cell.toLowerCase(Locale.ROOT) : cell;
    component.says(property, value, cell, row.at(column));
    return true;
  }

  void end() {
    repeated.end();
  }

  /// An id that hangs on content.
  static String hashed(String prefix, String... content) {
    return prefix + ContentHash.of(content);
  }
}
