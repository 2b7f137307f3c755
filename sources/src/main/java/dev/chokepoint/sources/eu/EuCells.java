package dev.chokepoint.sources.eu;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.record.LabelledNumbers;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the cells about a party become, by column.
final class EuCells {

  private static final Set<String> PROSE = Set.of("notes", "reason", "appearance");
  private static final Set<String> DATES = Set.of("birthDate", "incorporationDate", "deathDate");
  private static final Set<String> COUNTRIES =
      Set.of("country", "nationality", "jurisdiction", "flag", "citizenship");
  private static final Set<String> NUMBERS =
      Set.of("registrationNumber", "taxNumber", "idNumber", "innCode", "ogrnCode");

  private final EuCountries countries;
  private final Model model;
  private final ReadIssue.Sink issues;

  EuCells(EuCountries countries, Model model, ReadIssue.Sink issues) {
    this.countries = countries;
    this.model = model;
    this.issues = issues;
  }

  void read(Subject party, String column, String cell, TableRow row) {
    if (DATES.contains(column)) {
      dates(party, column, cell, "notes", row);
      return;
    }
    List<CellParts.Part> parts =
        PROSE.contains(column) ? List.of(CellParts.whole(cell)) : CellParts.of(cell);
    for (CellParts.Part part : parts) {
      Locator place = parts.size() == 1 ? row.at(column) : part.in(row.at(column));
      if (COUNTRIES.contains(column)) {
        countries(party, column, part.text(), place);
      } else if (column.equals("gender")) {
        party.says(column, part.text().toLowerCase(Locale.ROOT), part.text(), place);
      } else {
        party.says(column, part.text(), place);
        if (NUMBERS.contains(column)) {
          labelled(party, part.text(), place);
        }
      }
    }
  }

  /// Only as a property that the party's schema has.
  private void labelled(Subject party, String text, Locator place) {
    for (LabelledNumbers.Found found : LabelledNumbers.in(text)) {
      if (StatementMaker.typeOf(model, party.schema(), found.property()) != null) {
        party.follows(found.property(), found.number(), text, place);
      }
    }
  }

  private void countries(Subject party, String property, String text, Locator place) {
    List<String> codes = countries.codes(text);
    if (codes.isEmpty()) {
      party.says(property, text, place);
      issues.accept(
          ReadIssue.note(place, text, "no country is known by these words; kept as text"));
    }
    codes.forEach(code -> party.says(property, code, text, place));
  }

  /// Dates of a cell.
  ///
  /// @param remark property that keeps a cell which holds more than dates
  void dates(Subject subject, String property, String cell, String remark, TableRow row) {
    EuDates dates = EuDates.in(cell);
    if (dates.nothingElse()) {
      dates.dates().forEach(date -> subject.says(property, date, cell, row.at(property)));
      return;
    }
    dates.dates().forEach(date -> subject.follows(property, date, cell, row.at(property)));
    subject.says(remark, property + ": " + cell, cell, row.at(property));
    issues.accept(
        ReadIssue.note(
            row.at(property),
            cell,
            dates.dates().isEmpty()
                ? "holds no date; kept as a note"
                : "holds more than dates; kept as a note beside the dates in it"));
  }
}
