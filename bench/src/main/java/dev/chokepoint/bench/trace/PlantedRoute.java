package dev.chokepoint.bench.trace;

import java.util.List;

/// What is true of one recovered component: the way it came.
///
/// @param number of the component
/// @param part number of its part in the catalogue
/// @param evidence what ties the way to the component
/// @param holders parties in order, from the maker to the last holder
/// @param edges the edge from each holder to the next
/// @param made the first day on which it may have been made, days from [GeneratedTrade#FIRST]; it
///   was made in the thirty days from then
/// @param recovered the day it was found
/// @param decoys edges that look like it and are not true, none of which another route has
record PlantedRoute(
    int number,
    int part,
    Evidence evidence,
    List<Integer> holders,
    List<Integer> edges,
    int made,
    int recovered,
    List<Integer> decoys) {

  /// Edges of one route and its decoys at the most.
  static final int MOST_EDGES = 24;

  PlantedRoute {
    holders = List.copyOf(holders);
    edges = List.copyOf(edges);
    decoys = List.copyOf(decoys);
  }

  /// What ties a true route to the component, a third of the routes each.
  enum Evidence {
    /// A source ties the last shipment to the component's lot.
    LOT,
    /// A source says that the last holder makes the weapon; in half of these it owns the consignee
    /// and no shipment goes to it.
    MAKER,
    /// Nothing but part number and window: other routes may be as good.
    NUMBER
  }

  /// What is planted beside each true route to be taken for it.
  enum Decoy {
    /// A whole chain of the same part before it was made.
    BEFORE_PRODUCTION,
    /// One after it was found.
    AFTER_RECOVERY,
    /// A chain in time of another part, of the same device where the catalogue has one.
    OTHER_PART,
    /// A chain in the window whose steps do not follow on one another in time.
    OUT_OF_ORDER,
    /// A chain of the same part in time to another consignee: as good as the truth but for what
    /// ties that to the component.
    OTHER_END,
    /// The same consignee supplied by an exporter of whom no record says who supplied it.
    WITHOUT_BEGINNING
  }
}
