package dev.chokepoint.desk.records;

import dev.chokepoint.vault.records.LogEntry;
import dev.chokepoint.vault.records.Logged;
import java.time.Instant;
import java.util.Optional;

/// One entry of the records, as a question shows it.
///
/// @param number its number in the log
/// @param digest of the entry
/// @param said empty once the text was erased
public record Entry(
    long number,
    String kind,
    String subject,
    String actor,
    Instant at,
    String digest,
    Optional<Said> said) {

  static Entry of(Logged logged) {
    return of(logged.entry(), logged.body().map(body -> Said.parse(body.text())));
  }

  static Entry of(LogEntry entry, Said said) {
    return of(entry, Optional.of(said));
  }

  private static Entry of(LogEntry entry, Optional<Said> said) {
    return new Entry(
        entry.seq(),
        entry.kind(),
        entry.subject(),
        entry.actor(),
        entry.at(),
        entry.digest(),
        said);
  }
}
