package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Step;
import java.util.List;
import java.util.Map;

/// The answer to "how did it get there?".
///
/// @param part what is traced
/// @param window from production to recovery; unknown ends are unknown
/// @param routes the best first
/// @param steps every step that was considered, by id
/// @param fitting shipments that no test rules out, by id
/// @param ruledOut the others, by the test that ruled them out
/// @param untested tests that could not be put
/// @param widenings what asking more widely would add; told where no shipment fits
/// @param remarks contradictions, each a sentence
/// @param firstShipments when the first shipment that fits left or reached each holder of the
///   routes, on a route or beside it; unknown where none did or none is dated
/// @param names what to call each holder of the steps, by id
/// @param members other ids that stand for a holder, by its id
public record Trace(
    TracedPart part,
    DateInterval window,
    List<TracedRoute> routes,
    List<Step> steps,
    List<FittingShipment> fitting,
    List<RuledOut> ruledOut,
    List<Untested> untested,
    List<Widening> widenings,
    List<Sentence> remarks,
    Map<String, DateInterval> firstShipments,
    Map<String, String> names,
    Map<String, List<String>> members) {

  public Trace {
    routes = List.copyOf(routes);
    steps = steps instanceof StepsById ? steps : List.copyOf(steps);
    fitting = List.copyOf(fitting);
    ruledOut = List.copyOf(ruledOut);
    untested = List.copyOf(untested);
    widenings = List.copyOf(widenings);
    remarks = List.copyOf(remarks);
    firstShipments = Map.copyOf(firstShipments);
    names = names instanceof HolderNames ? names : Map.copyOf(names);
    members = Map.copyOf(members);
  }

  /// What to call a holder; its id where nobody names it.
  public String name(String id) {
    return names.getOrDefault(id, id);
  }

  /// How many shipments were ruled out.
  public int ruledOutCount() {
    return ruledOut.stream().mapToInt(RuledOut::count).sum();
  }
}
