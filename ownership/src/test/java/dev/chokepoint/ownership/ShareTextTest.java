package dev.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          75%                                  | 75 %
          75                                   | 75 %
          33,33 %                              | 33.33 %
          50.00                                | 50 %
          49.9999999999                        | 49.9999999999 %
          25-50                                | 25 to 50 %
          25 % – 50 %                          | 25 to 50 %
          75 to 100 percent                    | 75 to 100 %
          between 25 and 50 per cent           | 25 to 50 %
          more than 50 %                       | more than 50 %
          > 50%                                | more than 50 %
          over 25% but not more than 50%       | more than 25 to 50 %
          more than 50% and less than 75%      | more than 50 to less than 75 %
          less than 5 %                        | less than 5 %
          50 % or more                         | 50 to 100 %
          not less than 25 %                   | 25 to 100 %
          up to 10%                            | 0 to 10 %
          50/100                               | 50 %
          1/2                                  | 50 %
          более 25 %                           | more than 25 %
          mehr als 50 Prozent                  | more than 50 %
          ownership-of-shares-25-to-50-percent | more than 25 to 50 %
          voting-rights-50-to-75-percent       | more than 50 to less than 75 %
          ownership-of-shares-75-to-100-percent-as-trust | 75 to 100 %
          """)
  void readsWhatHasBounds(String text, String share) {
    assertThat(ShareText.parse(text)).map(Share::toString).contains(share);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "about 50 %",
        "majority",
        "101",
        "50-25",
        "3/2",
        "1/0",
        "subsidiary of",
        "-5",
        "50 50"
      })
  void leavesWhatHasNoHonestBounds(String text) {
    assertThat(ShareText.parse(text)).isEmpty();
  }

  @Test
  void aThirdIsWidenedOutwardsAndNeverRounded() {
    Share third = ShareText.parse("1/3").orElseThrow();
    assertThat(Share.percent(third.low())).isEqualByComparingTo("33.3333333333");
    assertThat(Share.percent(third.high())).isEqualByComparingTo("33.3333333334");
  }

  @Test
  void fortyNinePointNineNineIsUnderFifty() {
    Threshold half = new Threshold(50 * Share.PERCENT, false);
    assertThat(half.isMetBy(ShareText.parse("49.9999999999 %").orElseThrow().high())).isFalse();
    assertThat(half.isMetBy(ShareText.parse("50.00").orElseThrow().low())).isTrue();
  }

  @Test
  void moreThanFiftyMeetsTheStricterThreshold() {
    Threshold majority = new Threshold(50 * Share.PERCENT, true);
    assertThat(majority.isMetBy(ShareText.parse("more than 50 %").orElseThrow().low())).isTrue();
    assertThat(majority.isMetBy(ShareText.parse("50 %").orElseThrow().high())).isFalse();
  }

  @Test
  void everyDecimalOfTenPlacesIsReadExactly() {
    SplittableRandom random = new SplittableRandom(20261124);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal percent = BigDecimal.valueOf(random.nextLong(Share.WHOLE + 1), Share.PLACES);
      Optional<Share> read = ShareText.parse(percent.toPlainString() + " %");
      assertThat(read).contains(Share.exactly(percent));
      assertThat(Share.percent(read.orElseThrow().low())).isEqualByComparingTo(percent);
    }
  }
}
