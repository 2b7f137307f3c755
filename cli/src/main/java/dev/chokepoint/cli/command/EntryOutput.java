package dev.chokepoint.cli.command;

import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.RecordsJson;
import dev.chokepoint.cli.text.RecordsText;
import dev.chokepoint.desk.records.Entry;
import java.util.List;

/// Prints entries of the records, as text or JSON.
final class EntryOutput {

  private EntryOutput() {}

  /// An entry that was just made.
  static void made(Entry entry, Session session) {
    if (session.options().json()) {
      session.console().line(JsonText.of(RecordsJson.entry(entry)));
    } else {
      session.console().line(RecordsText.made(entry));
    }
  }

  /// Entries in order.
  static void list(List<Entry> entries, Session session) {
    if (session.options().json()) {
      session.console().line(JsonText.of(RecordsJson.entries(entries)));
    } else {
      RecordsText.list(entries, session.console().look()).forEach(session.console()::line);
    }
  }
}
