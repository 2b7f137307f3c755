package dev.chokepoint.vault.records;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Something to be said for good.
///
/// @param kind one lower-case word
/// @param subject id of what it is about
/// @param actor who enters it
/// @param at the moment, cut to the millisecond
/// @param text what is said, in a form that its kind fixes
public record NewEntry(String kind, String subject, String actor, Instant at, String text) {

  public NewEntry {
    requireText("kind", kind);
    requireText("subject", subject);
    requireText("actor", actor);
    requireNoNul(text);
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  private static void requireText(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an entry needs a " + name);
    }
    requireNoNul(text);
  }

  /// PostgreSQL keeps every character but this one.
  private static void requireNoNul(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("an entry cannot hold the character NUL");
    }
  }
}
