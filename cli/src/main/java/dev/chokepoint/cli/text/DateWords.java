package dev.chokepoint.cli.text;

import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Days in words.
final class DateWords {

  private DateWords() {}

  /// One day, or the first and the last; `unknown` where neither is known.
  static String of(DateInterval days) {
    LocalDate from = days.from();
    if (from == null && days.to() == null) {
      return "unknown";
    }
    return from != null && from.equals(days.to())
        ? from.toString()
        : end(from) + " to " + end(days.to());
  }

  /// One end.
  static String end(@Nullable LocalDate day) {
    return Objects.toString(day, "unknown");
  }
}
