package dev.chokepoint.routes.search;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Steps for tests of the search.
final class StepsAtRandom {

  static final LocalDate DAY_ZERO = LocalDate.of(2022, 1, 1);

  private static final List<Strength> STRENGTHS = List.of(Strength.values());

  private StepsAtRandom() {}

  static Step step(String id, String from, String to, Strength strength, DateInterval when) {
    return new Step(
        id,
        StepKind.SHIPPED,
        from,
        to,
        when,
        null,
        null,
        Ground.SHIPMENT,
        strength,
        true,
        List.of(),
        null,
        "made up");
  }

  /// That two records may mean one holder.
  static Step link(String id, String from, String to) {
    return new Step(
        id,
        StepKind.SAME_NAME,
        from,
        to,
        DateInterval.UNKNOWN,
        null,
        null,
        Ground.NAME,
        Strength.WEAK,
        false,
        List.of(),
        null,
        "made up");
  }

  /// A day so many days after the first.
  static LocalDate day(int days) {
    return DAY_ZERO.plusDays(days);
  }

  static DateInterval days(int from, int to) {
    return new DateInterval(day(from), day(to));
  }

  /// Random steps among holders `n0` to `n(holders-1)`; days 0 to 9, some ends unknown, in every
  /// third instance some of them links by name alone.
  static List<Step> steps(SplittableRandom random, int holders, int count) {
    List<Step> steps = new ArrayList<>();
    boolean links = random.nextInt(3) == 0;
    while (steps.size() < count) {
      int from = random.nextInt(holders);
      int to = random.nextInt(holders);
      if (from != to && links && random.nextInt(4) == 0) {
        steps.add(link("s" + steps.size(), "n" + from, "n" + to));
      } else if (from != to) {
        steps.add(
            step(
                "s" + steps.size(),
                "n" + from,
                "n" + to,
                STRENGTHS.get(random.nextInt(STRENGTHS.size())),
                interval(random)));
      }
    }
    return steps;
  }

  static DateInterval interval(SplittableRandom random) {
    int from = random.nextInt(10);
    int to = from + random.nextInt(4);
    return new DateInterval(unknownOr(random, from), unknownOr(random, to));
  }

  private static @Nullable LocalDate unknownOr(SplittableRandom random, int day) {
    return random.nextInt(6) == 0 ? null : day(day);
  }
}
