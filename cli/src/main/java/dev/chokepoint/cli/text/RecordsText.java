package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.MovedLog;
import dev.chokepoint.desk.records.SaidWords;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Entries of the records as text.
public final class RecordsText {

  private RecordsText() {}

  /// An entry that was just made.
  public static String made(Entry entry) {
    return "%s: entry %d (%s), by %s at %s."
        .formatted(entry.subject(), entry.number(), entry.kind(), entry.actor(), entry.at());
  }

  /// Entries in order, one or more lines each.
  public static List<String> list(List<Entry> entries, Look look) {
    if (entries.isEmpty()) {
      return List.of("Nothing was entered.");
    }
    TextTable table =
        new TextTable("entry", "entered (UTC)", "by", "about", "kind", "what it says");
    entries.forEach(entry ->
        table.row(
            Long.toString(entry.number()),
            entry.at().toString(),
            entry.actor(),
            entry.subject(),
            entry.kind(),
            entry.said().map(SaidWords::of).orElse("(erased)")));
    return table.lines(look.width(), "");
  }

  /// What a check of the log found.
  public static List<String> audit(AuditAnswer answer) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d entries and %d attached files checked; the last entry has the digest"
            .formatted(answer.entries(), answer.files()));
    lines.add(answer.digest());
    if (answer.screenings() > 0) {
      lines.add(answer.screenings() + " entries of the screening log checked.");
    }
    if (answer.isSound()) {
      lines.add("Nothing was changed, and nothing is missing or out of order.");
    }
    answer.faults().stream().map(Sentence::text).forEach(lines::add);
    lines.add(
        answer.checkpoint() == null
            ? "Compared with no checkpoint: an end that was cut off would not show."
            : "Compared with " + answer.checkpoint() + ".");
    return lines;
  }

  /// What became of a log that was moved.
  ///
  /// @param to `database` or `files`
  public static List<String> moved(String to, MovedLog log) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s entries brought to the %s; %s are there, and the last has the digest"
            .formatted(
                log.log(), Numbers.grouped(log.brought()), to, Numbers.grouped(log.entries())));
    lines.add(log.digest());
    if (log.isSound()) {
      lines.add("Nothing was changed, and nothing is missing or out of order, at either end.");
    }
    lines.addAll(log.faults());
    return lines;
  }
}
