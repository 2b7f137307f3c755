package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.casebook.trace.ListingLag;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedRoute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  List<ListingLag> of(List<Trace> traces) {
    for (Trace trace : traces) {
      for (TracedRoute route : trace.routes()) {
        for (String holder : route.route().holders()) {
          if (!holder.equals(trace.part().id())) {
            members.putIfAbsent(holder, trace.members().getOrDefault(holder, List.of(holder)));
            firstShipments.merge(holder, firstShipment(trace, holder), ListingLags::earlier);
          }
        }
      }
    }
    List<ListingLag> lags = new ArrayList<>();
    members.forEach((holder, ids) -> lags.addAll(ofHolder(holder, ids)));
    return lags;
  }

  /// The first of all shipments that fit, whether or not it stands on a route that is told.
  private static DateInterval firstShipment(Trace trace, String holder) {
    return trace.steps().stream()
        .filter(step -> step.ground() == Ground.SHIPMENT)
        .filter(step -> step.from().equals(holder) || step.to().equals(holder))
        .map(Step::when)
        .reduce(DateInterval.UNKNOWN, ListingLags::earlier);
  }

  private static DateInterval earlier(DateInterval left, DateInterval right) {
    LocalDate one = left.from();
    LocalDate other = right.from();
    if (one == null || other == null) {
      return one == null ? right : left;
    }
    return other.isBefore(one) ? right : left;
  }

  private List<ListingLag> ofHolder(String holder, List<String> ids) {
    List<Listed> listed = new ArrayList<>();
    Map<String, List<Entity>> listings = source.linked(ids, Set.of("Sanction"), MOST_LISTINGS);
    for (String id : ids) {
      for (Entity listing : listings.getOrDefault(id, List.of())) {
        if (listing.values("entity").contains(id)) {
          listed.addAll(ofListing(listing));
        }
      }
    }
    Optional<DateInterval> first =
        listed.stream()
            .map(Listed::on)
            .filter(Objects::nonNull)
            .map(PartialDate::interval)
            .min(Comparator.comparing(ListingLags::start));
    List<ListingLag> lags = new ArrayList<>();
    listed.forEach(each -> lags.add(lag(holder, each, first)));
    lags.sort(
        Comparator.comparing((ListingLag lag) -> Objects.toString(lag.listed(), "9999"))
            .thenComparing(ListingLag::jurisdiction)
            .thenComparing(ListingLag::authority));
    return lags;
  }

  private static LocalDate start(DateInterval days) {
    return Objects.requireNonNullElse(days.from(), LocalDate.MAX);
  }

  /// A listing by one date that somebody states for it.
  private record Listed(Entity listing, List<Statement> sayingSo, @Nullable PartialDate on) {}

  private static List<Listed> ofListing(Entity listing) {
    List<Statement> dates =
        listing.statements("listingDate").isEmpty()
            ? listing.statements("startDate")
            : listing.statements("listingDate");
    if (dates.isEmpty()) {
      return List.of(new Listed(listing, listing.statements(), null));
    }
    Map<String, List<Statement>> byDate = new LinkedHashMap<>();
    dates.forEach(s -> byDate.computeIfAbsent(s.value(), value -> new ArrayList<>()).add(s));
    return byDate.entrySet().stream()
        .map(said ->
            new Listed(listing, said.getValue(), PartialDate.parse(said.getKey()).orElse(null)))
        .toList();
  }

  private ListingLag lag(String holder, Listed listed, Optional<DateInterval> first) {
    Entity listing = listed.listing();
    PartialDate on = listed.on();
    String program = listing.first("program").map(p -> ", " + p).orElse("");
    return new ListingLag(
        holder,
        source.entity(holder).map(entity -> entity.caption(model)).orElse(holder),
        listing.first("country").orElse("unknown"),
        listing.first("authority").orElse("unknown authority") + program,
        firstShipments.getOrDefault(holder, DateInterval.UNKNOWN),
        on,
        on == null || first.isEmpty()
            ? new DateInterval.DayRange(null, null)
            : first.get().daysUntil(on.interval()),
        citations.of(listed.sayingSo()),
        listed.sayingSo().stream().allMatch(s -> s.provenance().basis() == Basis.UNVERIFIED));
  }
}
