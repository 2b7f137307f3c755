package dev.chokepoint.routes;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and numbers of days in words, as [DateInterval] writes them in English.
public final class DayWords {

  private DayWords() {}

  /// Days on one of which something happened.
  public static Sentence of(DateInterval days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from == null && to == null) {
      return Sentence.of("unknown");
    }
    return from != null && from.equals(to)
        ? Sentence.verbatim(from.toString())
        : Sentence.of("{0} to {1}", end(from), end(to));
  }

  /// A number of days known only within bounds.
  public static Sentence of(DateInterval.DayRange days) {
    Long least = days.least();
    Long most = days.most();
    if (least == null && most == null) {
      return Sentence.of("unknown");
    }
    return least != null && least.equals(most)
        ? Sentence.verbatim(least.toString())
        : Sentence.of("{0} to {1}", end(least), end(most));
  }

  private static Sentence end(@Nullable Object bound) {
    return bound == null ? Sentence.of("unknown") : Sentence.verbatim(bound.toString());
  }
}
