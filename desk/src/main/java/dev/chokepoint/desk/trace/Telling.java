package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.trace.Surplus;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Puts the routes of a trace into the words in which they are told: names for ids, numbers for
/// documents, sentences for what else is to be said.
final class Telling {

  /// Ids of other records that are named before the rest is only counted.
  private static final int MOST_NAMED = 3;

  private final Citations citations;

  Telling(Citations citations) {
    this.citations = citations;
  }

  List<Route> routes(Trace trace) {
    List<Route> told = new ArrayList<>();
    int count = trace.routes().size();
    for (int i = 0; i < count; i++) {
      TracedRoute traced = trace.routes().get(i);
      List<Route.Step> steps =
          traced.route().steps().stream().map(step -> step(trace, step)).toList();
      told.add(new Route((i + 1) + " of " + count, steps, notes(trace, traced)));
    }
    return told;
  }

  private Route.Step step(Trace trace, Step step) {
    return new Route.Step(
        step.from(),
        trace.name(step.from()),
        step.to(),
        trace.name(step.to()),
        step.kind().word(),
        step.when(),
        step.quantity() == null ? null : step.quantity().toString(),
        StepStrength.ofWord(step.strength().name()),
        step.because(),
        citations.of(step.statements()));
  }

  private static List<Sentence> notes(Trace trace, TracedRoute traced) {
    List<Sentence> notes = new ArrayList<>();
    traced.surpluses().stream().map(Surplus::sentence).forEach(notes::add);
    for (Step step : traced.route().steps()) {
      List<String> others = new TreeMap<>(traced.alike()).getOrDefault(step.id(), List.of());
      if (!others.isEmpty()) {
        notes.add(alike(trace.name(step.from()), trace.name(step.to()), others));
      }
    }
    if (!traced.readings().isEmpty() && traced.readings().size() < trace.part().readings().size()) {
      notes.add(
          Sentence.of(
              "Possible only if it was made {0}.",
              traced.readings().stream()
                  .map(reading -> DayWords.of(reading.made()))
                  .reduce((one, other) -> Sentence.of("{0} or {1}", one, other))
                  .orElse(Sentence.nothing())));
    }
    return notes;
  }

  private static Sentence alike(String from, String to, List<String> others) {
    return others.size() == 1
        ? Sentence.of("From {0} to {1} 1 other record fits as well: {2}.", from, to, named(others))
        : Sentence.of(
            "From {0} to {1} {2} others fit as well: {3}.", from, to, others.size(), named(others));
  }

  private static Sentence named(List<String> ids) {
    String first = String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())));
    int rest = ids.size() - MOST_NAMED;
    return rest > 0 ? Sentence.of("{0} and {1} more", first, rest) : Sentence.verbatim(first);
  }
}
