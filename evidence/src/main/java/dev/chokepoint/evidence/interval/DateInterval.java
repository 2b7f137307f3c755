package dev.chokepoint.evidence.interval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// All days from `from` to `to`, both included; a missing end is unknown, not open.
///
/// @param from first day, null when unknown
/// @param to last day, null when unknown; never before `from`
public record DateInterval(@Nullable LocalDate from, @Nullable LocalDate to) {

  private static final String UNKNOWN_END = "unknown";

  /// Nothing is known about either end.
  public static final DateInterval UNKNOWN = new DateInterval(null, null);

  public DateInterval {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "an interval cannot end (" + to + ") before it begins (" + from + ")");
    }
  }

  public static DateInterval of(LocalDate day) {
    return new DateInterval(day, day);
  }

  /// Whether some day can lie in both; an unknown end excludes nothing.
  public boolean compatibleWith(DateInterval other) {
    return !endsBefore(this, other) && !endsBefore(other, this);
  }

  /// Whether the day can lie in the interval; an unknown end excludes nothing.
  public boolean mayContain(LocalDate day) {
    return compatibleWith(of(day));
  }

  /// Whether both ends are known.
  public boolean bounded() {
    return from != null && to != null;
  }

  /// The fewest and the most days from some day in this interval to some day in the other; null
  /// where an unknown end leaves it open. Negative when the other lies before.
  public DayRange daysUntil(DateInterval other) {
    Long least = to == null || other.from == null ? null : ChronoUnit.DAYS.between(to, other.from);
    Long most = from == null || other.to == null ? null : ChronoUnit.DAYS.between(from, other.to);
    return new DayRange(least, most);
  }

  /// Whether either end is known.
  public boolean known() {
    return from != null || to != null;
  }

  /// In words: one day, or the first and the last; `unknown` where neither is known.
  public String text() {
    if (from == null && to == null) {
      return UNKNOWN_END;
    }
    return from != null && from.equals(to) ? from.toString() : text(from) + " to " + text(to);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? UNKNOWN_END : day.toString();
  }

  private static boolean endsBefore(DateInterval left, DateInterval right) {
    return left.to != null && right.from != null && left.to.isBefore(right.from);
  }

  /// A number of days known only within bounds; null where a bound is unknown.
  public record DayRange(@Nullable Long least, @Nullable Long most) {

    @Override
    public String toString() {
      if (least == null && most == null) {
        return UNKNOWN_END;
      }
      if (least != null && least.equals(most)) {
        return least.toString();
      }
      return (least == null ? UNKNOWN_END : least) + " to " + (most == null ? UNKNOWN_END : most);
    }
  }

  @Override
  public String toString() {
    if (from != null && from.equals(to)) {
      return from.toString();
    }
    return (from == null ? "unknown" : from) + " to " + (to == null ? "unknown" : to);
  }
}
