package dev.chokepoint.routes;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// On which days an event such as a shipment may have taken place.
public final class ShipmentDays {

  private ShipmentDays() {}

  /// The days of its date, else from its start to its end; an end that is not stated, and a start
  /// after the end, are unknown. Dates that contradict each other all count.
  public static DateInterval of(Entity entity) {
    DateInterval date = all(entity, "date");
    return date == null ? span(entity) : date;
  }

  /// From the first possible day of its start to the last possible day of its end.
  public static DateInterval span(Entity entity) {
    DateInterval start = all(entity, "startDate");
    DateInterval end = all(entity, "endDate");
    LocalDate from = start == null ? null : start.from();
    LocalDate to = end == null ? null : end.to();
    return from != null && to != null && to.isBefore(from)
        ? DateInterval.UNKNOWN
        : new DateInterval(from, to);
  }

  /// Days that any of a property's dates allows; null when none is a date.
  public static @Nullable DateInterval all(Entity entity, String property) {
    DateInterval all = null;
    for (Statement statement : entity.statements()) {
      if (statement.property().equals(property)) {
        DateInterval days =
            PartialDate.parse(statement.value()).map(PartialDate::interval).orElse(null);
        if (days != null) {
          all =
              all == null
                  ? days
                  : new DateInterval(earlier(all.from(), days.from()), later(all.to(), days.to()));
        }
      }
    }
    return all;
  }

  /// The earlier of two first days; unknown when one is.
  public static @Nullable LocalDate earlier(@Nullable LocalDate left, @Nullable LocalDate right) {
    if (left == null || right == null) {
      return null;
    }
    return left.isBefore(right) ? left : right;
  }

  /// The later of two last days; unknown when one is.
  public static @Nullable LocalDate later(@Nullable LocalDate left, @Nullable LocalDate right) {
    if (left == null || right == null) {
      return null;
    }
    return left.isAfter(right) ? left : right;
  }

  /// The one of two intervals that begins first: `left` where both begin on one day, the other
  /// where one is not known to begin.
  public static DateInterval first(DateInterval left, DateInterval right) {
    LocalDate one = left.from();
    LocalDate other = right.from();
    if (one == null || other == null) {
      return one == null ? right : left;
    }
    return other.isBefore(one) ? right : left;
  }
}
