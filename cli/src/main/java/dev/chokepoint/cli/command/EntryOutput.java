package dev.chokepoint.cli.command;

import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.RecordsJson;
import dev.chokepoint.cli.text.RecordsText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
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

  /// Entries in order, those about a case with its handling mark.
  static void list(List<Entry> entries, Session session, Desk desk) {
    if (session.options().json()) {
      session
          .console()
          .line(JsonText.of(RecordsJson.entries(entries, new KeepCases(desk).marks())));
    } else {
      list(entries, session);
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
