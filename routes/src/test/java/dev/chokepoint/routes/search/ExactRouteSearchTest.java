package dev.chokepoint.routes.search;

import static dev.chokepoint.routes.Strength.ASSUMED;
import static dev.chokepoint.routes.Strength.DOCUMENTED;
import static dev.chokepoint.routes.Strength.FITS;
import static dev.chokepoint.routes.Strength.WEAK;
import static dev.chokepoint.routes.search.StepsAtRandom.days;
import static dev.chokepoint.routes.search.StepsAtRandom.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.Strength;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactRouteSearchTest {

  private static List<List<String>> holders(DateInterval window, Step... steps) {
    RouteSearch.Question question =
        new RouteSearch.Question(Arrays.asList(steps), "maker", "part", window, 6, 10);
    return new ExactRouteSearch().best(question).stream().map(Route::holders).toList();
  }

  private static Step link(String id, String from, String to, Strength strength) {
    return step(id, from, to, strength, DateInterval.UNKNOWN);
  }

  @Test
  void aLongerRouteWithoutAssumptionsComesBeforeAShortOneWithThem() {
    assertThat(
            holders(
                DateInterval.UNKNOWN,
                link("1", "maker", "part", ASSUMED),
                link("2", "maker", "trader", FITS),
                link("3", "trader", "user", WEAK),
                link("4", "user", "part", FITS)))
        .containsExactly(List.of("maker", "trader", "user", "part"), List.of("maker", "part"));
  }

  @Test
  void fewerStepsAtTheWeakestStrengthComeBeforeAShorterRoute() {
    assertThat(
            holders(
                DateInterval.UNKNOWN,
                link("1", "maker", "a", ASSUMED),
                link("2", "a", "part", ASSUMED),
                link("3", "maker", "b", FITS),
                link("4", "b", "c", FITS),
                link("5", "c", "part", ASSUMED)))
        .containsExactly(List.of("maker", "b", "c", "part"), List.of("maker", "a", "part"));
  }

  @Test
  void betweenRoutesEqualSoFarTheBetterDocumentedComesFirst() {
    assertThat(
            holders(
                DateInterval.UNKNOWN,
                step("1", "maker", "a", FITS, days(1, 1)),
                link("2", "a", "part", ASSUMED),
                step("3", "maker", "b", DOCUMENTED, days(9, 9)),
                link("4", "b", "part", ASSUMED)))
        .containsExactly(List.of("maker", "b", "part"), List.of("maker", "a", "part"));
  }

  @Test
  void aStepSurelyBeforeTheOneBeforeItIsNotTaken() {
    Step late = step("1", "maker", "trader", FITS, days(10, 12));
    assertThat(holders(DateInterval.UNKNOWN, late, step("2", "trader", "part", FITS, days(5, 9))))
        .isEmpty();
    assertThat(holders(DateInterval.UNKNOWN, late, step("2", "trader", "part", FITS, days(5, 10))))
        .as("one day lies in both")
        .hasSize(1);
  }

  @Test
  void theWindowHoldsEveryStep() {
    Step sold = step("1", "maker", "trader", FITS, days(5, 5));
    Step sent = step("2", "trader", "part", FITS, days(8, 8));
    assertThat(holders(days(5, 8), sold, sent)).hasSize(1);
    assertThat(holders(days(6, 8), sold, sent)).as("sold before it was made").isEmpty();
    assertThat(holders(days(5, 7), sold, sent)).as("sent after it was found").isEmpty();
  }

  @Test
  void ofManyRecordsBetweenTwoHoldersOneIsToldTheStrongestThatFits() {
    RouteSearch.Question question =
        new RouteSearch.Question(
            List.of(
                step("early", "maker", "trader", FITS, days(1, 1)),
                step("told", "maker", "trader", DOCUMENTED, days(4, 4)),
                step("late", "maker", "trader", DOCUMENTED, days(9, 9)),
                step("last", "trader", "part", FITS, days(6, 6))),
            "maker",
            "part",
            DateInterval.UNKNOWN,
            6,
            10);
    List<Route> routes = new ExactRouteSearch().best(question);
    assertThat(routes).hasSize(1);
    assertThat(routes.getFirst().steps()).extracting(Step::id).containsExactly("told", "last");
  }

  @Test
  void noRouteIsLongerThanAsked() {
    List<Step> chain = new ArrayList<>();
    String[] names = {"maker", "a", "b", "c", "d", "e", "f", "part"};
    for (int i = 1; i < names.length; i++) {
      chain.add(link("s" + i, names[i - 1], names[i], FITS));
    }
    assertThat(holders(DateInterval.UNKNOWN, chain.toArray(Step[]::new))).isEmpty();
    chain.add(link("short", "a", "c", ASSUMED));
    assertThat(holders(DateInterval.UNKNOWN, chain.toArray(Step[]::new))).hasSize(1);
  }

  @Test
  void noRouteWhereStartAndEndAreOneOrUnknown() {
    Step only = link("1", "maker", "part", FITS);
    RouteSearch search = new ExactRouteSearch();
    assertThat(
            search.best(
                new RouteSearch.Question(
                    List.of(only), "maker", "maker", DateInterval.UNKNOWN, 6, 10)))
        .isEmpty();
    assertThat(
            search.best(
                new RouteSearch.Question(
                    List.of(only), "nobody", "part", DateInterval.UNKNOWN, 6, 10)))
        .isEmpty();
  }

  @Test
  void refusesLongerRoutesAndLargerAnswers() {
    assertThatThrownBy(
            () -> new RouteSearch.Question(List.of(), "a", "b", DateInterval.UNKNOWN, 7, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7");
    assertThatThrownBy(
            () -> new RouteSearch.Question(List.of(), "a", "b", DateInterval.UNKNOWN, 6, 11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("11");
  }

  /// Two hubs with a thousand shared customers that send goods back and forth; the end is reached
  /// over the first hub only. A million beginnings pass a hub twice.
  @Test
  void hubsThatTradeBackAndForthDoNotStallTheSearch() {
    List<Step> steps = new ArrayList<>();
    steps.add(link("in", "maker", "hub1", FITS));
    steps.add(link("out", "hub1", "part", ASSUMED));
    for (int i = 0; i < 1_000; i++) {
      for (String hub : List.of("hub1", "hub2")) {
        steps.add(link(hub + "to" + i, hub, "customer" + i, FITS));
        steps.add(link(hub + "from" + i, "customer" + i, hub, FITS));
      }
    }
    RouteSearch.Question question =
        new RouteSearch.Question(steps, "maker", "part", DateInterval.UNKNOWN, 6, 10);
    long before = System.nanoTime();
    assertThat(new ExactRouteSearch().best(question)).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .as("a sign that it does not try them all; no measurement")
        .isLessThan(Duration.ofSeconds(5));
  }
}
