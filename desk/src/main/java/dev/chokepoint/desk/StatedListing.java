package dev.chokepoint.desk;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a listing, as its list dates it, stood on a day. A date that is not exact to the day
/// decides only where every day that it may mean decides alike.
final class StatedListing {

  private StatedListing() {}

  static ListingOnDay.Stated on(ListingOnDay.Listing listing, LocalDate day) {
    DateInterval began = interval(listing.began());
    DateInterval ended = interval(listing.ended());
    boolean surelyEnded = ended.to() != null && ended.to().isBefore(day);
    boolean surelyLater = began.from() != null && began.from().isAfter(day);
    if (surelyEnded || surelyLater) {
      return ListingOnDay.Stated.NO;
    }
    boolean surelyBegun = began.to() != null && !began.to().isAfter(day);
    boolean surelyStanding =
        listing.ended() == null || (ended.from() != null && !ended.from().isBefore(day));
    return surelyBegun && surelyStanding ? ListingOnDay.Stated.YES : ListingOnDay.Stated.NOT_STATED;
  }

  private static DateInterval interval(@Nullable String text) {
    return text == null
        ? DateInterval.UNKNOWN
        : PartialDate.parse(text).map(PartialDate::interval).orElse(DateInterval.UNKNOWN);
  }
}
