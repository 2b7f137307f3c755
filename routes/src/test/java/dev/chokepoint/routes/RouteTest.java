package dev.chokepoint.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.interval.DateInterval;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {

  private static Step step(String id, String from, String to, Strength strength) {
    return new Step(
        id,
        StepKind.SHIPPED,
        from,
        to,
        DateInterval.UNKNOWN,
        null,
        null,
        Ground.SHIPMENT,
        strength,
        true,
        List.of(),
        null,
        "made up");
  }

  @Test
  void isAsStrongAsItsFirstWeakestStepAndNamesIt() {
    Route route =
        new Route(
            List.of(
                step("1", "a", "b", Strength.FITS),
                step("2", "b", "c", Strength.WEAK),
                step("3", "c", "d", Strength.WEAK)));
    assertThat(route.strength()).isEqualTo(Strength.WEAK);
    assertThat(route.weakestStep().id()).isEqualTo("2");
    assertThat(route.count(Strength.WEAK)).isEqualTo(2);
    assertThat(route.holders()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void stepsMustFollowOnOneAnother() {
    assertThatThrownBy(() ->
            new Route(
                List.of(step("1", "a", "b", Strength.FITS), step("2", "x", "c", Strength.FITS))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 does not follow on 1");
    assertThatThrownBy(() -> new Route(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> step("1", "a", "a", Strength.FITS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRecordNeverBecomesAnAssumptionByLowering() {
    assertThat(Strength.DOCUMENTED.lowered()).isEqualTo(Strength.FITS);
    assertThat(Strength.WEAK.lowered()).isEqualTo(Strength.WEAK);
    assertThat(Strength.ofWord("Fits")).contains(Strength.FITS);
    assertThat(Strength.ofWord("likely")).isEmpty();
  }

  @Test
  void paymentsAreNoKindOfStep() {
    assertThat(StepKind.ofWord("paid")).isEmpty();
    assertThat(StepKind.ofWord("delivered")).contains(StepKind.DELIVERED);
  }

  @Test
  void quantitiesAreExactAndNotNegative() {
    assertThat(new Quantity(new BigDecimal("100.50"), "kg")).hasToString("100.50 kg");
    assertThatThrownBy(() -> new Quantity(new BigDecimal("-1"), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
