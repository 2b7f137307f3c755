package dev.chokepoint.routes.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.ShipmentDays;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.search.StepBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What an answer puts together only when somebody asks must read as if it had always been there.
class LateAnswersTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void nobodyIsNamedBeforeSomebodyAsks() {
    Map<String, String> names = names();
    assertThat(names).hasSize(2);
    assertThat(names.containsKey("a")).isTrue();
    assertThat(asked).isEmpty();
    assertThat(names.get("a")).isEqualTo("A");
    assertThat(asked).containsExactly("a");
  }

  @Test
  void holdersThatTheAnswerDoesNotTellHaveNoName() {
    assertThat(names().get("c")).isNull();
    assertThat(names().getOrDefault("unheard of", "itself")).isEqualTo("itself");
    assertThat(names().keySet()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void namesEqualAnyMapOfTheSame() {
    assertThat(names()).isEqualTo(Map.of("a", "A", "b", "B"));
    assertThat(names().hashCode()).isEqualTo(Map.of("a", "A", "b", "B").hashCode());
    assertThatThrownBy(() -> names().put("a", "other"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void stepsStandInOrderOfTheirIdsHoweverTheyCame() {
    Step first = step("1", "a", "b");
    Step second = step("2", "b", "c");
    assertThat(new StepsById(new Step[] {second, first})).containsExactly(first, second);
    assertThat(new StepsById(new Step[] {second, first})).isEqualTo(List.of(first, second));
    assertThat(new StepsById(new Step[0])).isEmpty();
  }

  @Test
  void theFirstOfTwoIntervalsIsTheOneThatBeginsFirst() {
    DateInterval may = days("2023-05-01", "2023-05-31");
    DateInterval day = days("2023-05-01", "2023-05-01");
    DateInterval june = days("2023-06-01", "2023-06-30");
    DateInterval until = new DateInterval(null, LocalDate.parse("2023-01-01"));
    assertThat(ShipmentDays.first(june, may)).isEqualTo(may);
    assertThat(ShipmentDays.first(may, day)).isEqualTo(may);
    assertThat(ShipmentDays.first(until, june)).isEqualTo(june);
    assertThat(ShipmentDays.first(june, until)).isEqualTo(june);
  }

  private Map<String, String> names() {
    StepBook steps = StepBook.of(List.of(step("1", "a", "b"), step("2", "b", "c")));
    BitSet met = new BitSet();
    met.set(steps.number("a"));
    met.set(steps.number("b"));
    return new HolderNames(
        steps,
        met,
        id -> {
          asked.add(id);
          return id.equals("a") ? "A" : "B";
        });
  }

  private static DateInterval days(String from, String to) {
    return new DateInterval(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Step step(String id, String from, String to) {
    return new Step(
        id,
        StepKind.SHIPPED,
        from,
        to,
        DateInterval.UNKNOWN,
        null,
        null,
        Ground.SHIPMENT,
        Strength.FITS,
        false,
        List.of(),
        null,
        "a record");
  }
}
