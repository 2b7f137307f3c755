package dev.chokepoint.routes.around;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How long after its first shipment a party was listed, for one listing and one stated date of it.
///
/// @param party its id
/// @param listing id of the Sanction
/// @param jurisdiction whose list: `us`, `eu`, `gb`; `unknown` when not stated
/// @param authority who lists; empty when not stated
/// @param programme under which; empty when not stated
/// @param firstShipment days on one of which the first shipment moved; unknown when none is dated
/// @param listed days on one of which the listing began; unknown when not stated
/// @param statements that say so; all of the listing where none dates it
/// @param unverified whether the date of listing rests on memory alone
public record ListingLag(
    String party,
    String listing,
    String jurisdiction,
    String authority,
    String programme,
    DateInterval firstShipment,
    DateInterval listed,
    List<Statement> statements,
    boolean unverified) {

  public ListingLag {
    statements = List.copyOf(statements);
  }

  /// Whether the party was listed on the day of the shipment.
  public enum OnTheDay {
    LISTED("listed on the day"),
    NOT_YET("not yet listed on the day"),
    NOT_KNOWN("not known");

    private final String words;

    OnTheDay(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// Days from the shipment to the listing; negative when the party was listed first. Unknown
  /// bounds where a date is unknown or imprecise.
  public DateInterval.DayRange days() {
    return firstShipment.daysUntil(listed);
  }

  /// Whether it stood on the day, as far as its beginning tells.
  public OnTheDay onTheDay() {
    DateInterval.DayRange days = days();
    if (days.most() != null && days.most() <= 0) {
      return OnTheDay.LISTED;
    }
    return days.least() != null && days.least() > 0 ? OnTheDay.NOT_YET : OnTheDay.NOT_KNOWN;
  }

  /// The lags of a party, one a listing and stated date; by date, then jurisdiction, authority and
  /// id; undated ones last.
  ///
  /// @param sanctions listings of the party
  public static List<ListingLag> of(
      String party, DateInterval firstShipment, List<Entity> sanctions) {
    List<ListingLag> lags = new ArrayList<>();
    for (Entity sanction : sanctions) {
      List<Statement> dates =
          sanction.statements("listingDate").isEmpty()
              ? sanction.statements("startDate")
              : sanction.statements("listingDate");
      Map<String, List<Statement>> byDate = new LinkedHashMap<>();
      dates.forEach(s -> byDate.computeIfAbsent(s.value(), value -> new ArrayList<>()).add(s));
      if (byDate.isEmpty()) {
        lags.add(lag(party, firstShipment, sanction, DateInterval.UNKNOWN, List.of()));
      }
      byDate.forEach((date, said) ->
          lags.add(
              lag(
                  party,
                  firstShipment,
                  sanction,
                  PartialDate.parse(date).map(PartialDate::interval).orElse(DateInterval.UNKNOWN),
                  said)));
    }
    lags.sort(
        Comparator.comparing(ListingLag::begins)
            .thenComparing(ListingLag::jurisdiction)
            .thenComparing(ListingLag::authority)
            .thenComparing(ListingLag::listing));
    return lags;
  }

  private static ListingLag lag(
      String party,
      DateInterval firstShipment,
      Entity sanction,
      DateInterval listed,
      List<Statement> said) {
    return new ListingLag(
        party,
        sanction.id(),
        sanction.first("country").orElse("unknown"),
        sanction.first("authority").orElse(""),
        sanction.first("program").orElse(""),
        firstShipment,
        listed,
        said.isEmpty() ? sanction.statements() : said,
        !said.isEmpty() && said.stream().allMatch(s -> s.provenance().basis() == Basis.UNVERIFIED));
  }

  LocalDate begins() {
    return Objects.requireNonNullElse(listed.from(), LocalDate.MAX);
  }
}
