package dev.chokepoint.controls.measures;

import java.util.List;

/// What one listing does on one day.
///
/// @param listing as stated
/// @param force whether the listing stands on the day
/// @param rows the measures in force that speak of it, whether or not the listing stands
/// @param known whether the table speaks of such listings at all, on whatever day
public record ListingMeasures(
    Listing listing, Listing.Force force, List<MeasureRow> rows, boolean known) {

  public ListingMeasures {
    rows = List.copyOf(rows);
  }

  /// The measures by which the listing seeds an ownership rule; none when the listing surely does
  /// not stand.
  ///
  /// @param rule `ofac`, `eu`, `uk`, `bis`
  public List<MeasureRow> seeding(String rule) {
    return force == Listing.Force.NOT_IN_FORCE
        ? List.of()
        : rows.stream().filter(row -> row.seeds(rule)).toList();
  }
}
