package dev.chokepoint.evidence.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-10-06, 2023-10-06, 2023-10-06",
    "2023-10-06T05:41:01, 2023-10-06, 2023-10-06",
    "1933-09-28T00:00:00Z, 1933-09-28, 1933-09-28",
    "2023-10-06 05:41:01.123+03:00, 2023-10-06, 2023-10-06"
  })
  void a_date_covers_the_days_it_may_mean(String text, LocalDate from, LocalDate to) {
    assertThat(PartialDate.parse(text))
        .hasValueSatisfying(date -> {
          assertThat(date.interval()).isEqualTo(new DateInterval(from, to));
          assertThat(date).hasToString(text);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "23", "2023-1", "2023-13", "2023-02-30", "06.10.2023", "circa 1960", "٢٠٢٣"})
  void other_text_is_no_date(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void the_text_is_kept_as_given() {
    assertThat(PartialDate.parse("2023-10").orElseThrow().text()).isEqualTo("2023-10");
  }
}
