package dev.chokepoint.evidence.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalRangeTest {

  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "'25,5 %', 25.5",
    "0.10, 0.10",
    "25-50, 25 to 50",
    "75 to 100 %, 75 to 100",
    "25 % – 50 %, 25 to 50",
    "' 100% ', 100"
  })
  void a_percentage_is_read_as_registers_write_it(String text, String range) {
    assertThat(DecimalRange.parsePercentage(text)).hasToString("Optional[" + range + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "majority", "101", "50-25", "-5", "25 to", "1e1", "٢٥"})
  void other_text_is_no_percentage(String text) {
    assertThat(DecimalRange.parsePercentage(text)).isEmpty();
  }

  @Test
  void decimals_stay_exact() {
    DecimalRange tenth = DecimalRange.exactly(new BigDecimal("0.1"));

    assertThat(tenth.plus(tenth).plus(tenth).low()).isEqualTo(new BigDecimal("0.3"));
    assertThat(DecimalRange.parseNumber("12.50")).contains(new BigDecimal("12.50"));
    assertThat(DecimalRange.parseNumber("12,50")).isEmpty();
  }

  @Test
  void ranges_that_share_a_bound_meet() {
    DecimalRange low = DecimalRange.parsePercentage("25-50").orElseThrow();

    assertThat(low.overlaps(DecimalRange.parsePercentage("50-75").orElseThrow())).isTrue();
    assertThat(low.overlaps(DecimalRange.parsePercentage("50.01").orElseThrow())).isFalse();
    assertThat(low.isExact()).isFalse();
    assertThat(new DecimalRange(new BigDecimal("1.0"), new BigDecimal("1.00")).isExact()).isTrue();
  }

  @Test
  void a_range_cannot_end_under_its_start() {
    assertThatThrownBy(() -> new DecimalRange(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessageContaining("under its start");
  }
}
