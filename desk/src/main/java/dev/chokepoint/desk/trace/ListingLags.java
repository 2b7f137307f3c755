package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.ShipmentDays;
import dev.chokepoint.routes.around.ListingGap;
import dev.chokepoint.routes.around.ListingLag;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedRoute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Works out, for every holder on the routes of some traces, how long after its first shipment of
/// the part each list took it up.
final class ListingLags {

  /// Listings of one party that are read.
  private static final int MOST_LISTINGS = 200;

  private final Model model;
  private final RouteSource source;
  private final Citations citations;
  private final Map<String, DateInterval> firstShipments = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new LinkedHashMap<>();

  ListingLags(Model model, RouteSource source, Citations citations) {
    this.model = model;
    this.source = source;
    this.citations = citations;
  }

  /// One lag for each holder and listing, holders in the order of the routes, listings by date.
  List<CitedLag> of(List<Trace> traces) {
    for (Trace trace : traces) {
      for (TracedRoute route : trace.routes()) {
        for (String holder : route.route().holders()) {
          if (!holder.equals(trace.part().id())) {
            members.putIfAbsent(holder, trace.members().getOrDefault(holder, List.of(holder)));
            firstShipments.merge(
                holder,
                trace.firstShipments().getOrDefault(holder, DateInterval.UNKNOWN),
                ShipmentDays::first);
          }
        }
      }
    }
    List<CitedLag> lags = new ArrayList<>();
    members.forEach((holder, ids) -> lags.addAll(ofHolder(holder, ids)));
    return lags;
  }

  private List<CitedLag> ofHolder(String holder, List<String> ids) {
    Map<String, List<Entity>> listings = source.linked(ids, Set.of("Sanction"), MOST_LISTINGS);
    List<Entity> own = new ArrayList<>();
    for (String id : ids) {
      listings.getOrDefault(id, List.of()).stream()
          .filter(listing -> listing.values("entity").contains(id))
          .forEach(own::add);
    }
    DateInterval shipped = firstShipments.getOrDefault(holder, DateInterval.UNKNOWN);
    List<ListingLag> lags = ListingLag.of(holder, shipped, own);
    return lags.stream().map(lag -> told(lag, lags.getFirst())).toList();
  }

  /// @param first of the party's listings, the dated ones before the others
  private CitedLag told(ListingLag lag, ListingLag first) {
    return new CitedLag(
        lag.party(),
        source.entity(lag.party()).map(entity -> entity.caption(model)).orElse(lag.party()),
        lag.jurisdiction(),
        (lag.authority().isEmpty() ? CitedLag.UNKNOWN_AUTHORITY : lag.authority())
            + (lag.programme().isEmpty() ? "" : ", " + lag.programme()),
        lag.firstShipment(),
        lag.listed().known() ? date(lag.statements().getFirst().value()) : null,
        new ListingGap(first, lag).days(),
        citations.of(lag.statements()),
        lag.unverified());
  }

  private static @Nullable PartialDate date(String text) {
    return PartialDate.parse(text).orElse(null);
  }
}
