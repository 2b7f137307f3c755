package dev.chokepoint.sources.components;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.lang.Character.UnicodeScript;
import java.util.Objects;
import java.util.Optional;

/// The mark as the table has it: never corrected, blanks inside included. A word with letters of
/// two scripts is remarked on; a word all in Cyrillic is a Russian mark like any other.
final class MarkingText {

  private static final String COLUMN = "name_marking";

  private final Reading reading;

  MarkingText(Reading reading) {
    this.reading = reading;
  }

  void read(RecordStatements statements, Subject component, TableRow row) {
    String raw = Objects.requireNonNull(row.cell(COLUMN));
    Subject marking =
        statements.entity(
            component.id() + "-mark-" + ComponentRows.hashed("", raw), "Marking", row.whole());
    marking.says("component", component.id(), row.whole());
    marking.says("text", raw, row.at(COLUMN));
    reading.count("markings");
    mixed(raw)
        .ifPresent(word ->
            reading
                .issues()
                .accept(
                    ReadIssue.note(
                        row.at(COLUMN),
                        word,
                        "mixes Latin and Cyrillic letters, which look alike; kept as"
                            + " published")));
  }

  /// The first word that mixes the two scripts.
  static Optional<String> mixed(String text) {
    for (String word : text.split("[\\s,;()]+", -1)) {
      boolean latin = word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
      if (latin && word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
