package dev.chokepoint.desk.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.Stake;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeReadingTest {

  @Test
  void everyStatedPercentageIsAStakeOfItsOwn() {
    assertThat(stakes("owner=x", "asset=a", "percentage=40", "percentage=60 %"))
        .extracting(Stake::share)
        .containsExactly(exactly("40"), exactly("60"));
  }

  @Test
  void whatHasNoBoundsIsUnknownAndKeepsItsWords() {
    assertThat(stakes("owner=x", "asset=a", "percentage=substantial"))
        .singleElement()
        .satisfies(stake -> {
          assertThat(stake.share()).isEqualTo(Share.UNKNOWN);
          assertThat(stake.stated()).isEqualTo("substantial");
        });
  }

  @Test
  void withoutAPercentageTheShareIsUnknownAndNothingIsStated() {
    assertThat(stakes("owner=x", "asset=a", "sharesCount=10000"))
        .singleElement()
        .satisfies(stake -> {
          assertThat(stake.share()).isEqualTo(Share.UNKNOWN);
          assertThat(stake.stated()).isNull();
        });
  }

  @Test
  void severalOwnersEachHoldTheirOwn() {
    assertThat(stakes("owner=x", "owner=y", "asset=a", "percentage=10"))
        .extracting(Stake::owner)
        .containsExactly("x", "y");
  }

  @Test
  void aStakeIsHeldBetweenItsDates() {
    Stake stake =
        stakes("owner=x", "asset=a", "percentage=10", "startDate=2015", "endDate=2023-12-21")
            .getFirst();
    assertThat(stake.on(LocalDate.of(2014, 12, 31))).isEmpty();
    assertThat(stake.on(LocalDate.of(2020, 1, 1))).contains(exactly("10"));
    assertThat(stake.on(LocalDate.of(2023, 12, 22))).isEmpty();
  }

  @Test
  void aDateSaysThatItWasHeldThenAndNothingOfLater() {
    Stake stake = stakes("owner=x", "asset=a", "percentage=100", "date=2022").getFirst();
    assertThat(stake.on(LocalDate.of(2026, 1, 1)))
        .contains(Share.between(BigDecimal.ZERO, new BigDecimal("100")));
  }

  @Test
  void aStakeNamesTheStatementsItRestsOn() {
    Stake stake = stakes("owner=x", "asset=a", "percentage=10", "startDate=2015").getFirst();
    assertThat(stake.statements()).hasSize(4);
  }

  private static Share exactly(String percent) {
    return Share.exactly(new BigDecimal(percent));
  }

  private static List<Stake> stakes(String... stated) {
    return StakeReading.of(Records.of("own", "Ownership", stated), "a");
  }
}
