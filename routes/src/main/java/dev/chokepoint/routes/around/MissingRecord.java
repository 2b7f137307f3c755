package dev.chokepoint.routes.around;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.trace.TracedPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// A record that would strengthen a step of a route.
///
/// @param step as it stands
/// @param record what is missing, in words
/// @param request a draft to whoever should hold it
public record MissingRecord(Step step, Sentence record, InformationRequest request) {

  /// What is missing on a route, the weakest step first, then in the order of the route. Documented
  /// steps miss nothing.
  ///
  /// @param names what to call a party, by its id
  public static List<MissingRecord> of(Route route, TracedPart part, UnaryOperator<String> names) {
    List<MissingRecord> missing = new ArrayList<>();
    for (Step step : route.steps()) {
      if (step.strength() != Strength.DOCUMENTED) {
        missing.add(of(step, part, names));
      }
    }
    missing.sort(Comparator.comparing((MissingRecord each) -> each.step().strength()).reversed());
    return missing;
  }

  private static MissingRecord of(Step step, TracedPart part, UnaryOperator<String> names) {
    Wanted wanted = Wanted.of(step, names);
    String number = part.number() == null ? part.name() : part.number().written();
    return new MissingRecord(
        step,
        wanted.record(),
        new InformationRequest(
            wanted.holder(),
            names.apply(wanted.holder()),
            number,
            part.markings(),
            part.lots().stream().sorted().toList(),
            wanted.byDay() ? period(step, part) : DateInterval.UNKNOWN,
            wanted.questions()));
  }

  /// The step's own days where they are known, else the part's window.
  private static DateInterval period(Step step, TracedPart part) {
    return step.when().bounded() ? step.when() : part.window();
  }
}
