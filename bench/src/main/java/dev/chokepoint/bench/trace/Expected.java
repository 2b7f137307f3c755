package dev.chokepoint.bench.trace;

import dev.chokepoint.routes.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// What a trace of a planted route should tell, given which of its edges a source has: the maker,
/// then, after the last gap, the holders that the records still show, then the component. Where the
/// last edge is missing no record shows the last holder, and nothing can be expected.
///
/// @param holders ids in order; none when nothing can be expected
record Expected(List<String> holders) {

  Expected {
    holders = List.copyOf(holders);
  }

  static Expected of(PlantedRoute route, TradeSource source) {
    int first = route.edges().size();
    while (first > 0 && source.has(route.edges().get(first - 1))) {
      first--;
    }
    if (first == route.edges().size()) {
      return new Expected(List.of());
    }
    List<String> holders = new ArrayList<>();
    holders.add(TradeEntities.id('p', route.holders().getFirst()));
    for (int party : route.holders().subList(first == 0 ? 1 : first, route.holders().size())) {
      holders.add(TradeEntities.id('p', party));
    }
    holders.add(TradeEntities.id('c', route.number()));
    return new Expected(holders);
  }

  boolean possible() {
    return !holders.isEmpty();
  }

  /// The place of the route among those told, from 0; -1 when it is not among them.
  int place(Trace trace) {
    for (int place = 0; place < trace.routes().size(); place++) {
      if (trace.routes().get(place).route().holders().equals(holders)) {
        return place;
      }
    }
    return -1;
  }
}
