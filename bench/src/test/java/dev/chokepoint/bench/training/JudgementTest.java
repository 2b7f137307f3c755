package dev.chokepoint.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.IdentityLink;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.TracedRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Judging is arithmetic over an answer and a truth; here both are made by hand. Holders are one
/// letter, the part found is `*`; `a>b` is a record `a>b`, `a~b` a link by name, `a?b` an
/// assumption.
class JudgementTest {

  private static final Planted PLANTED =
      new Planted(
          "item-1",
          "*",
          List.of("m", "d", "x", "c"),
          List.of("m>d", "d>x", "-"),
          "SAME_LOT",
          "all",
          List.of("d>y", "x>z"),
          "",
          "");

  @Test
  void thePlantedRouteIsFoundAtItsPlace() {
    Judgement second =
        Judgement.of(PLANTED, trace(route("m>d", "d>q", "q>*"), route("m>d", "d>x", "x>c", "c>*")));
    assertThat(second.place()).isEqualTo(2);
    assertThat(second.told()).isEqualTo(2);
    assertThat(second.first()).isEqualTo(Judgement.First.OTHER);
    Judgement first = Judgement.of(PLANTED, trace(route("m>d", "d>x", "x>c", "c>*")));
    assertThat(first.place()).isEqualTo(1);
    assertThat(first.first()).isEqualTo(Judgement.First.PLANTED);
  }

  @Test
  void aRouteThatLeavesOutHoldersAndHasNoOtherIsAPart() {
    assertThat(Judgement.of(PLANTED, trace(route("m?x", "x>c", "c>*"))).first())
        .isEqualTo(Judgement.First.PART);
    assertThat(Judgement.of(PLANTED, trace(route("m>d", "d>x", "x>*"))).first())
        .as("it stops before the last holder")
        .isEqualTo(Judgement.First.OTHER);
    assertThat(Judgement.of(PLANTED, trace(route("m>x", "x>d", "d>c", "c>*"))).first())
        .as("another order")
        .isEqualTo(Judgement.First.OTHER);
    assertThat(Judgement.of(PLANTED, trace()).first()).isEqualTo(Judgement.First.NOTHING);
  }

  @Test
  void recordsJoinedByNameAreOneHolder() {
    Trace byName = trace(route("m>d", "d>k", "k~x", "x>c", "c>*"));
    assertThat(Judgement.of(PLANTED, byName).place()).isEqualTo(1);
    Trace twice = trace(route("m>d", "d>x", "x>w", "w~c", "c>*"));
    assertThat(Judgement.of(PLANTED, twice).place()).isEqualTo(1);
  }

  @Test
  void anAssumedFirstStepCountsNotWhereTheOriginIsUnknown() {
    Planted later =
        new Planted(
            "item-2", "*", List.of("x", "c"), List.of("x>c"), "", "part", List.of(), "", "");
    assertThat(Judgement.of(later, trace(route("m?x", "x>c", "c>*"))).place()).isEqualTo(1);
    assertThat(Judgement.of(later, trace(route("m>x", "x>c", "c>*"))).place())
        .as("a record of the first step is counted")
        .isZero();
  }

  @Test
  void decoysAheadOfThePlantedRouteArePreferred() {
    Route planted = route("m>d", "d>x", "x>c", "c>*");
    Route decoy = route("m>d", "d>y", "y>*");
    Judgement behind = Judgement.of(PLANTED, trace(planted, decoy));
    assertThat(behind.decoysTold()).containsExactly("d>y");
    assertThat(behind.decoysPreferred()).isEmpty();
    assertThat(Judgement.of(PLANTED, trace(decoy, planted)).decoysPreferred())
        .containsExactly("d>y");
    Judgement notTold = Judgement.of(PLANTED, trace(route("m>q", "q>*"), decoy));
    assertThat(notTold.decoysPreferred()).as("only the first route is preferred").isEmpty();
  }

  @Test
  void linesOfThePlantedRouteAreCounted() {
    assertThat(Judgement.of(PLANTED, trace(route("m>d", "d>x", "x>c", "c>*"))).lines())
        .isEqualTo(2);
    assertThat(Judgement.of(PLANTED, trace(route("m?d", "d>x", "x>c", "c>*"))).lines())
        .isEqualTo(1);
  }

  @Test
  void totalsAddUpByEvidence() {
    Judgement hit = Judgement.of(PLANTED, trace(route("m>d", "d>x", "x>c", "c>*")));
    Judgement miss = Judgement.of(PLANTED, trace(route("m>d", "d>y", "y>*")));
    Totals totals = Totals.of(List.of(hit, miss, hit)).of("all");
    assertThat(totals).isEqualTo(new Totals("all", 3, 2, 0, 1, 0, 2, 1, 1));
  }

  private static Trace trace(Route... routes) {
    List<Step> steps = new ArrayList<>();
    List<TracedRoute> traced = new ArrayList<>();
    for (Route route : routes) {
      steps.addAll(route.steps());
      traced.add(new TracedRoute(route, List.of(), List.of(), Map.of()));
    }
    TracedPart part =
        new TracedPart(
            "*",
            "part",
            List.of("m"),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            DateInterval.UNKNOWN,
            List.of(),
            List.of(),
            Set.of(),
            Set.of());
    return new Trace(
        part,
        DateInterval.UNKNOWN,
        traced,
        steps,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Route route(String... steps) {
    List<Step> all = new ArrayList<>();
    for (String step : steps) {
      boolean record = step.charAt(1) == '>';
      boolean name = step.charAt(1) == '~';
      all.add(
          new Step(
              step,
              name ? StepKind.SAME_NAME : StepKind.SHIPPED,
              step.substring(0, 1),
              step.substring(2),
              DateInterval.UNKNOWN,
              null,
              record ? IdentityLink.SAME_PART_NUMBER : null,
              record ? Ground.SHIPMENT : name ? Ground.NAME : Ground.NOTHING,
              record || name ? Strength.WEAK : Strength.ASSUMED,
              true,
              List.of(),
              record ? step : null,
              "made for the test"));
    }
    return new Route(all);
  }
}
