package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out the listing lag of every party on some routes, list by list.
final class LagReading {

  private final CaseEntities entities;
  private final Citations citations;

  LagReading(CaseEntities entities, Citations citations) {
    this.entities = entities;
    this.citations = citations;
  }

  /// One lag for each party and listing, parties in the order of the routes, listings by date.
  List<ListingLag> read(List<Route> routes) {
    Map<String, Optional<PartialDate>> parties = new LinkedHashMap<>();
    for (Route route : routes) {
      for (Route.Step step : route.steps()) {
        boolean shipped = step.kind().equals("shipped");
        meet(parties, step.from(), shipped ? step.date() : null);
        meet(parties, step.to(), shipped ? step.date() : null);
      }
    }
    List<ListingLag> lags = new ArrayList<>();
    parties.forEach((party, first) -> lags.addAll(ofParty(party, first.orElse(null))));
    return lags;
  }

  private static void meet(
      Map<String, Optional<PartialDate>> parties, String party, @Nullable PartialDate shipped) {
    parties.merge(party, Optional.ofNullable(shipped), LagReading::earlier);
  }

  private static Optional<PartialDate> earlier(
      Optional<PartialDate> left, Optional<PartialDate> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.or(() -> right);
    }
    return left.get().text().compareTo(right.get().text()) <= 0 ? left : right;
  }

  private List<ListingLag> ofParty(String party, @Nullable PartialDate firstShipment) {
    List<ListingLag> lags = new ArrayList<>();
    for (Entity listing : entities.pointingAt("Sanction", "entity", party)) {
      List<Statement> dates =
          listing.statements("listingDate").isEmpty()
              ? listing.statements("startDate")
              : listing.statements("listingDate");
      if (dates.isEmpty()) {
        lags.add(lag(party, firstShipment, listing, listing.statements(), null));
      }
      for (List<Statement> sayingSo : byValue(dates)) {
        lags.add(lag(party, firstShipment, listing, sayingSo, sayingSo.getFirst().value()));
      }
    }
    lags.sort(
        Comparator.comparing((ListingLag lag) -> Objects.toString(lag.listed(), "9999"))
            .thenComparing(ListingLag::jurisdiction)
            .thenComparing(ListingLag::authority));
    return lags;
  }

  private ListingLag lag(
      String party,
      @Nullable PartialDate firstShipment,
      Entity listing,
      List<Statement> sayingSo,
      @Nullable String date) {
    String program = listing.first("program").map(p -> ", " + p).orElse("");
    return new ListingLag(
        party,
        entities.caption(party),
        listing.first("country").orElse("unknown"),
        listing.first("authority").orElse("unknown authority") + program,
        firstShipment,
        date == null ? null : PartialDate.parse(date).orElse(null),
        citations.of(sayingSo),
        sayingSo.stream().allMatch(s -> s.provenance().basis() == Basis.UNVERIFIED));
  }

  private static List<List<Statement>> byValue(List<Statement> statements) {
    Map<String, List<Statement>> groups = new LinkedHashMap<>();
    statements.forEach(s -> groups.computeIfAbsent(s.value(), value -> new ArrayList<>()).add(s));
    return List.copyOf(groups.values());
  }
}
