package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long after a shipment a party was put on a list, by plain date arithmetic.
///
/// @param party id of the party
/// @param partyName what to call it
/// @param jurisdiction whose list: `us`, `eu`, `gb`, `un` ...
/// @param authority who listed it, and under which programme
/// @param firstShipment days on one of which its first dated shipment moved; unknown when none is
///   dated
/// @param listed when it was listed; null when that is not known
/// @param afterFirst days from the first listing of the party by anybody to this one; unknown
///   bounds where a date is unknown or imprecise
/// @param sources numbers of the documents that state the listing
/// @param unverified whether the date of listing rests on memory alone
public record CitedLag(
    String party,
    String partyName,
    String jurisdiction,
    String authority,
    DateInterval firstShipment,
    @Nullable PartialDate listed,
    DateInterval.DayRange afterFirst,
    List<Integer> sources,
    boolean unverified) {

  /// Stands first for an authority that no source names.
  public static final String UNKNOWN_AUTHORITY = "unknown authority";

  public CitedLag {
    sources = List.copyOf(sources);
  }

  /// Days from the shipment to the listing; negative when the party was listed first. Unknown
  /// bounds where a date is unknown or imprecise.
  public DateInterval.DayRange days() {
    if (listed == null) {
      return new DateInterval.DayRange(null, null);
    }
    return firstShipment.daysUntil(listed.interval());
  }
}
