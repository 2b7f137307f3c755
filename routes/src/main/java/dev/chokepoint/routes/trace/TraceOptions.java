package dev.chokepoint.routes.trace;

import dev.chokepoint.routes.search.RouteSearch;
import java.util.Set;

/// How widely to ask, and for how much.
///
/// @param widened what to let in beyond the part number and the window
/// @param hops most steps of a route, 1 to 6
/// @param routes most routes, 1 to 10
public record TraceOptions(Set<Widening.Kind> widened, int hops, int routes) {

  /// The part number and the window as they are; the longest routes and the most of them.
  public static final TraceOptions STANDARD =
      new TraceOptions(Set.of(), RouteSearch.MOST_HOPS, RouteSearch.MOST_ROUTES);

  public TraceOptions {
    widened = Set.copyOf(widened);
  }
}
