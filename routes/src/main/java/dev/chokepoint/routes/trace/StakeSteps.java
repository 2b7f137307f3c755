package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.StrengthTable;
import dev.chokepoint.routes.StrengthTable.Band;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Steps from companies to their owners. A stake whose beginning is not known is weak: whether it
/// was held on the day cannot be tested; an end that is not stated is counted as still held, which
/// the sentence says.
final class StakeSteps {

  private static final int MOST = 50;

  private StakeSteps() {}

  /// Owners of companies; raw ids, each step once, in no order.
  static List<Step> of(RouteSource source, Collection<String> companies) {
    Map<String, Step> steps = new LinkedHashMap<>();
    source
        .stakesIn(companies, MOST)
        .forEach((company, stakes) -> {
          for (Entity stake : stakes) {
            for (Step step : steps(stake, company)) {
              steps.put(step.id(), step);
            }
          }
        });
    return List.copyOf(steps.values());
  }

  private static List<Step> steps(Entity stake, String company) {
    DateInterval held = Facts.span(stake);
    Band band = Facts.band(stake.statements());
    Strength table = StrengthTable.of(Ground.STAKE, null, band);
    Strength strength = held.from() == null ? table.weaker(Strength.WEAK) : table;
    Sentence because = Sentence.later(() -> sentence(stake, held));
    List<Step> steps = new ArrayList<>();
    for (String owner : stake.values("owner")) {
      if (!owner.equals(company)) {
        steps.add(
            new Step(
                stake.id() + "#" + owner,
                StepKind.OWNED,
                company,
                owner,
                held,
                null,
                null,
                Ground.STAKE,
                strength,
                band != Band.NOT_JUDGED,
                stake.statements(),
                stake.id(),
                because));
      }
    }
    return steps;
  }

  private static Sentence sentence(Entity stake, DateInterval held) {
    return Sentence.of(
        "A record{0} gives this owner {1}; {2}. It does not say that goods went on to the owner.",
        Facts.grade(stake.statements()),
        stake
            .first("percentage")
            .map(percent -> Sentence.of("{0} %", percent))
            .orElse(Sentence.of("an unstated share")),
        held(held));
  }

  private static Sentence held(DateInterval held) {
    if (held.from() == null) {
      return Sentence.of("since when is not known, so holding on the day could not be tested");
    }
    return held.to() == null
        ? Sentence.of("held from {0}, no end stated", held.from())
        : Sentence.of("held from {0} to {1}", held.from(), held.to());
  }
}
