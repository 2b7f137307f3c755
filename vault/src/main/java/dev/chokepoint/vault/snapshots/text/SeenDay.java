package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// The day on which a source first spoke of an entity: the earliest on which one of its statements
/// was first seen. Kept as days since 1970-01-01.
final class SeenDay {

  private SeenDay() {}

  /// Empty where no statement says when it was first seen.
  static OptionalInt of(Entity entity) {
    return entity.statements().stream()
        .map(Statement::firstSeen)
        .flatMap(day -> read(day == null ? "" : day).stream())
        .mapToInt(day -> Math.toIntExact(day.toEpochDay()))
        .min();
  }

  /// From which day on a condition asks.
  ///
  /// @throws VaultException BAD_QUERY if it is neither day nor month nor year
  static int from(String condition) {
    return read(condition)
        .map(day -> Math.toIntExact(day.toEpochDay()))
        .orElseThrow(() ->
            new VaultException(
                VaultError.BAD_QUERY,
                "since: takes a day, a month or a year, such as 2026-10-01, 2026-10 or 2026, and \""
                    + condition
                    + "\" is none"));
  }

  /// The month of a day: `2026-10`.
  static String month(long day) {
    return LocalDate.ofEpochDay(day).toString().substring(0, 7);
  }

  private static Optional<LocalDate> read(String text) {
    return PartialDate.parse(text)
        .flatMap(date -> Optional.ofNullable(date.interval().from()))
        .filter(day -> day.getYear() > 0 && day.getYear() <= 9_999);
  }
}
