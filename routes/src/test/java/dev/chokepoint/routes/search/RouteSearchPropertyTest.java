package dev.chokepoint.routes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What must hold for any steps, on small random graphs; each failure prints its seed.
class RouteSearchPropertyTest {

  private static final RouteSearch SEARCH = new ExactRouteSearch();

  private static RouteSearch.Question question(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int holders = 3 + random.nextInt(5);
    List<Step> steps = StepsAtRandom.steps(random, holders, 3 + random.nextInt(18));
    DateInterval window =
        random.nextInt(3) == 0
            ? DateInterval.UNKNOWN
            : StepsAtRandom.days(0, 4 + random.nextInt(9));
    return new RouteSearch.Question(
        steps, "n0", "n1", window, 1 + random.nextInt(6), 1 + random.nextInt(10));
  }

  @Test
  void equalsTryingOutEveryPath() {
    int routes = 0;
    for (long seed = 0; seed < 6_000; seed++) {
      RouteSearch.Question question = question(seed);
      List<Route> best = SEARCH.best(question);
      assertThat(best).as("seed %s", seed).isEqualTo(new EveryRoute().best(question));
      routes += best.size();
    }
    assertThat(routes).as("the instances are not trivial").isGreaterThan(4_000);
  }

  @Test
  void equalsTryingOutEveryPathWhereHoldersTradeBackAndForth() {
    for (long seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Step> steps = StepsAtRandom.steps(random, 5, 34);
      RouteSearch.Question question =
          new RouteSearch.Question(steps, "n0", "n1", StepsAtRandom.days(0, 13), 6, 10);
      assertThat(SEARCH.best(question))
          .as("seed %s", seed)
          .isEqualTo(new EveryRoute().best(question));
    }
  }

  @Test
  void routesAreLooplessInTimeShortEnoughAndInOrder() {
    for (long seed = 0; seed < 2_000; seed++) {
      RouteSearch.Question question = question(seed);
      List<Route> best = SEARCH.best(question);
      for (Route route : best) {
        assertThat(new HashSet<>(route.holders()))
            .as("seed %s: no holder twice", seed)
            .hasSize(route.length() + 1);
        assertThat(EveryRoute.hops(route.steps()))
            .as("seed %s", seed)
            .isLessThanOrEqualTo(question.hops());
        assertThat(EveryRoute.respectsTime(route, question)).as("seed %s", seed).isTrue();
      }
      assertThat(best).as("seed %s", seed).isSortedAccordingTo(Route.BEST_FIRST);
      assertThat(best.stream().map(Route::holders)).as("seed %s", seed).doesNotHaveDuplicates();
    }
  }

  @Test
  void theOrderOfStepsDoesNotMatter() {
    for (long seed = 0; seed < 1_000; seed++) {
      RouteSearch.Question question = question(seed);
      List<Step> shuffled = new ArrayList<>(question.steps());
      Collections.shuffle(shuffled, new Random(seed));
      RouteSearch.Question other =
          new RouteSearch.Question(
              shuffled, "n0", "n1", question.window(), question.hops(), question.most());
      assertThat(SEARCH.best(other)).as("seed %s", seed).isEqualTo(SEARCH.best(question));
    }
  }

  @Test
  void askingForMoreOnlyAddsRoutes() {
    for (long seed = 0; seed < 1_000; seed++) {
      RouteSearch.Question few = question(seed);
      RouteSearch.Question many =
          new RouteSearch.Question(few.steps(), "n0", "n1", few.window(), few.hops(), 10);
      assertThat(SEARCH.best(many))
          .as("seed %s", seed)
          .startsWith(SEARCH.best(few).toArray(Route[]::new));
    }
  }
}
