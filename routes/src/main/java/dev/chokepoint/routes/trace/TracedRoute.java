package dev.chokepoint.routes.trace;

import dev.chokepoint.routes.Route;
import java.util.List;
import java.util.Map;

/// A route of an answer, with what is to be said of it.
///
/// @param route its steps
/// @param readings the readings of the date code under which it is possible; none where the part
///   has none
/// @param surpluses quantities that records do not explain
/// @param alike ids of other records that fit between the same two holders, by step id
public record TracedRoute(
    Route route,
    List<ProductionReading> readings,
    List<Surplus> surpluses,
    Map<String, List<String>> alike) {

  public TracedRoute {
    readings = List.copyOf(readings);
    surpluses = List.copyOf(surpluses);
    alike = Map.copyOf(alike);
  }
}
