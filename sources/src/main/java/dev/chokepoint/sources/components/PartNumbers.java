package dev.chokepoint.sources.components;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.util.HashSet;
import java.util.Set;

/// Maker's part numbers as the table gives them, which takes them from the description and
/// sometimes takes a word (`CMOS`, `MOSFET`) for one.
final class PartNumbers {

  private static final String COLUMN = "oem_part_number";
  private static final int WORDS_REMARKED_ON = 10_000;

  private final Reading reading;
  private final Set<String> words = new HashSet<>();

  PartNumbers(Reading reading) {
    this.reading = reading;
  }

  void read(RecordStatements statements, Subject component, TableRow row) {
    String number = ComponentRows.text(row, COLUMN);
    if (number.isEmpty()) {
      return;
    }
    if (number.codePoints().noneMatch(Character::isDigit)) {
      component.says("notes", COLUMN + ": " + number, number, row.at(COLUMN));
      remark(number, row);
      return;
    }
    String maker = ComponentRows.text(row, "manufacturer");
    Subject part =
        statements.entity(ComponentRows.hashed("part-", maker, number), "Part", row.whole());
    part.says("mpn", number, row.at(COLUMN));
    component.says("part", part.id(), row.at(COLUMN));
  }

  private void remark(String word, TableRow row) {
    if (words.size() < WORDS_REMARKED_ON && words.add(word)) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  row.at(COLUMN),
                  word,
                  "holds no digit and is taken for a word, not a number of a part; remarked on"
                      + " once"));
    }
  }
}
