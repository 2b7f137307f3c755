package dev.chokepoint.sources.uk;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.sheet.SheetRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of the index after its header.
final class UkIndex {

  private static final String AUTHORITY = "Foreign, Commonwealth & Development Office";
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern DAY = Pattern.compile("(\\d{2})[-/](\\d{2})[-/](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  private final Reading reading;
  private final Map<String, Known> byId = new HashMap<>();
  private @Nullable UkColumns columns;

  /// What the first row of an id said.
  private record Known(String name, String type) {}

  UkIndex(Reading reading) {
    this.reading = reading;
  }

  boolean hasHeader() {
    return columns != null;
  }

  /// Takes a row; what stands before the header is passed over, and each sheet has its own.
  boolean accept(SheetRow row) {
    Optional<UkColumns> header = UkColumns.in(row);
    if (header.isPresent()) {
      columns = header.get();
    } else if (columns != null && columns.sheet().equals(row.sheet())) {
      read(row, columns);
    }
    return true;
  }

  private void read(SheetRow row, UkColumns columns) {
    reading.count("rows");
    String id = columns.cell(row, UkColumns.ID);
    if (id == null) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  row.at(UkColumns.ID),
                  columns.cell(row, UkColumns.NAME),
                  "the row has no " + UkColumns.ID));
      return;
    }
    String cell = columns.cell(row, UkColumns.NAME);
    String name = cell == null ? "" : cell;
    if (name.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.note(row.at(UkColumns.NAME), id, "the row has no name; kept without one"));
    }
    String type = String.valueOf(columns.cell(row, UkColumns.TYPE));
    Known known = byId.putIfAbsent(id, new Known(clean(name), type));
    if (known == null) {
      count(row, type);
    } else if (!known.type().equals(type)) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  row.at(UkColumns.TYPE), type, "an earlier row of " + id + " has another type"));
      return;
    }
    RecordStatements statements = new RecordStatements(reading.maker());
    List<Locator> whole = List.of(row.at(null));
    Subject party = new Subject(statements, "uk-" + id, schema(type)).exists(whole);
    Subject sanction = new Subject(statements, "uk-" + id + "-sanction", "Sanction").exists(whole);
    boolean first = known == null || known.name().isEmpty() || known.name().equals(clean(name));
    if (!name.isEmpty()) {
      party.says(first ? "name" : "alias", clean(name), name, List.of(row.at(UkColumns.NAME)));
    }
    party.follows("topics", "sanction", null, whole);
    listing(party, sanction, row, columns);
    statements.sendTo(reading.statements());
  }

  private void count(SheetRow row, String type) {
    switch (type) {
      case "Individual" -> reading.count("individuals");
      case "Entity" -> reading.count("entities");
      case "Ship" -> reading.count("ships");
      default -> {
        reading.count("otherParties");
        reading
            .issues()
            .accept(
                ReadIssue.note(
                    row.at(UkColumns.TYPE), type, "unknown type; kept as a LegalEntity"));
      }
    }
  }

  private static String schema(String type) {
    return switch (type) {
      case "Individual" -> "Person";
      case "Entity" -> "Organization";
      case "Ship" -> "Vessel";
      default -> "LegalEntity";
    };
  }

  private void listing(Subject party, Subject sanction, SheetRow row, UkColumns columns) {
    List<Locator> whole = List.of(row.at(null));
    sanction.says("entity", party.id(), whole);
    sanction.follows("authority", AUTHORITY, null, whole);
    sanction.follows("country", "gb", null, whole);
    say(sanction, "recordId", row, columns, UkColumns.ID);
    say(sanction, "authorityId", row, columns, UkColumns.GROUP);
    say(sanction, "program", row, columns, UkColumns.REGIME);
    String source = columns.cell(row, UkColumns.SOURCE);
    if (source != null) {
      sanction.says(
          "description",
          UkColumns.SOURCE + ": " + source,
          source,
          List.of(row.at(UkColumns.SOURCE)));
    }
    date(sanction, row, columns);
    String imposed = columns.cell(row, UkColumns.IMPOSED);
    if (imposed != null) {
      Locator place = row.at(UkColumns.IMPOSED);
      for (ImposedSanctions.Part part : ImposedSanctions.of(imposed)) {
        sanction.says(
            "provisions", part.text(), imposed, List.of(place.at(part.from(), part.to())));
      }
    }
    for (UkColumns.Other other : columns.others(row)) {
      party.says("notes", other.heading() + ": " + other.text(), List.of(other.place()));
    }
  }

  private static void say(
      Subject sanction, String property, SheetRow row, UkColumns columns, String column) {
    String text = columns.cell(row, column);
    if (text != null) {
      sanction.says(property, clean(text), text, List.of(row.at(column)));
    }
  }

  private void date(Subject sanction, SheetRow row, UkColumns columns) {
    String text = columns.cell(row, UkColumns.DATE);
    if (text == null) {
      return;
    }
    Optional<String> day = day(text);
    if (day.isPresent()) {
      sanction.says("listingDate", day.get(), text, List.of(row.at(UkColumns.DATE)));
    } else {
      sanction.says(
          "description", UkColumns.DATE + ": " + text, text, List.of(row.at(UkColumns.DATE)));
      reading
          .issues()
          .accept(ReadIssue.note(row.at(UkColumns.DATE), text, "no date DD-MM-YYYY; kept as text"));
    }
  }

  /// The index writes the day first; a date cell gives ISO.
  private static Optional<String> day(String text) {
    Matcher day = DAY.matcher(text);
    Matcher iso = ISO.matcher(text);
    String date =
        day.matches()
            ? day.group(3) + '-' + day.group(2) + '-' + day.group(1)
            : iso.matches() ? iso.group(1) : "";
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date).toString());
    } catch (DateTimeException e) {
      // 31-02-2024 has the form of a date but is none.
      return Optional.empty();
    }
  }

  private static String clean(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
