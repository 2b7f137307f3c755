package dev.chokepoint.routes.around;

import dev.chokepoint.evidence.interval.DateInterval;
import java.util.ArrayList;
import java.util.List;

/// How long after the first authority another one listed the same party.
///
/// @param first the party's earliest dated listing
/// @param later a later one, of another authority
public record ListingGap(ListingLag first, ListingLag later) {

  /// Days from the one to the other.
  public DateInterval.DayRange days() {
    return first.listed().daysUntil(later.listed());
  }

  /// The gaps of one party, in the order of its lags; none where fewer than two authorities say
  /// when they listed it.
  ///
  /// @param lags of one party, as [ListingLag#of] orders them
  public static List<ListingGap> of(List<ListingLag> lags) {
    List<ListingGap> gaps = new ArrayList<>();
    List<ListingLag> dated = lags.stream().filter(lag -> lag.listed().from() != null).toList();
    for (ListingLag later : dated) {
      ListingLag first = dated.getFirst();
      boolean other =
          !later.authority().equals(first.authority())
              || !later.jurisdiction().equals(first.jurisdiction());
      if (other) {
        gaps.add(new ListingGap(first, later));
      }
    }
    return gaps;
  }
}
