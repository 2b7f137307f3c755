package dev.chokepoint.sources.ofac.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkDateTest {

  @ParameterizedTest
  @CsvSource({
    "08 Sep 1966, 1966-09-08",
    "1 Apr 2003, 2003-04-01",
    "Sep 1966, 1966-09",
    "1966, 1966",
    "circa 1966, 1966",
    "circa 01 Jan 1961, 1961-01-01",
    "21 August 2006, 2006-08-21",
    "01 Jan 1973 to 31 Dec 1973, 1973",
    "01 Feb 1964 to 29 Feb 1964, 1964-02",
  })
  void oneDateKeepsItsPrecision(String text, String iso) {
    assertThat(RemarkDate.parse(text).flatMap(RemarkDate::single)).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "1979 to 1982, 1979, 1982",
    "circa 1979-1982, 1979, 1982",
    "01 Jan 1947 to 01 Jan 1949, 1947, 1949",
    "01 Feb 1965 to 29 Mar 1965, 1965, 1965",
  })
  void aRangeIsNoDate(String text, int from, int to) {
    RemarkDate date = RemarkDate.parse(text).orElseThrow();

    assertThat(date.single()).isEmpty();
    assertThat(date.firstYear()).isEqualTo(from);
    assertThat(date.lastYear()).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31 Feb 1960", "Foo 1960", "196", "1960.", "about 1960", "1960 to"})
  void otherTextIsNoDate(String text) {
    assertThat(RemarkDate.parse(text)).isEqualTo(Optional.empty());
  }
}
