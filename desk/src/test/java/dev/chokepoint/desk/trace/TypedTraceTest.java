package dev.chokepoint.desk.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.trace.TraceOptions;
import dev.chokepoint.routes.trace.Widening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The command line, the form and a pin all read the question of a trace by these rules.
class TypedTraceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static TypedTrace typed(
      String recovered, String asOf, List<String> widened, int hops, int routes) {
    return new TypedTrace("NX407", "Norvex", "2238", recovered, asOf, widened, hops, routes);
  }

  @Test
  void aPartAloneIsAskedAsWidelyAsUsual() {
    TraceRequest request = TypedTrace.of("NX407").request(TODAY);
    assertThat(request.subject()).isEqualTo("NX407");
    assertThat(request.maker()).isNull();
    assertThat(request.dateCode()).isNull();
    assertThat(request.recovered()).isEqualTo(DateInterval.UNKNOWN);
    assertThat(request.asOf()).isEmpty();
    assertThat(request.options()).isEqualTo(TraceOptions.STANDARD);
    assertThat(request.today()).isEqualTo(TODAY);
  }

  @Test
  void whatIsWrittenIsAsked() {
    TraceRequest request =
        typed("2024-03", "2025-01-31", List.of(" Family", "window"), 3, 2).request(TODAY);
    assertThat(request.maker()).isEqualTo("Norvex");
    assertThat(request.dateCode()).isEqualTo("2238");
    assertThat(request.recovered().from()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(request.recovered().to()).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(request.asOf()).isEqualTo(Optional.of(LocalDate.of(2025, 1, 31)));
    assertThat(request.options().widened())
        .containsExactlyInAnyOrder(Widening.Kind.FAMILY, Widening.Kind.WINDOW);
    assertThat(request.options().hops()).isEqualTo(3);
    assertThat(request.options().routes()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "in March, '', family, 6, 10, the day it was recovered is \"in March\"",
    "'', January, family, 6, 10, as-of is \"January\"",
    "'', '', everything, 6, 10, 'widen is family, heading or window'",
    "'', '', family, 7, 10, hops is a whole number from 1 to 6",
    "'', '', family, 6, 0, routes is a whole number from 1 to 10",
  })
  void whatIsNoneIsSaidWithWhatWouldBe(
      String recovered, String asOf, String widened, int hops, int routes, String said) {
    TypedTrace typed = typed(recovered, asOf, List.of(widened), hops, routes);
    assertThatThrownBy(() -> typed.request(TODAY))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining(said);
  }
}
