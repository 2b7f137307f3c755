package dev.chokepoint.desk.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.Stake;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

  @Test
  void wordsMaySayThatVotesAreMeant() {
    assertThat(stakes("owner=x", "asset=a", "percentage=60", "ownershipType=voting rights"))
        .singleElement()
        .satisfies(stake -> {
          assertThat(stake.hold()).isEqualTo(Hold.VOTES);
          assertThat(stake.share()).isEqualTo(exactly("60"));
          assertThat(stake.statements()).as("owner, asset, percentage, words").hasSize(4);
        });
  }

  @Test
  void theBandsOfTheBritishRegisterAreSharesAndVotesOfTheirOwn() {
    assertThat(
            stakes(
                "owner=x",
                "asset=a",
                "role=ownership-of-shares-25-to-50-percent",
                "role=voting-rights-50-to-75-percent",
                "role=right-to-appoint-and-remove-directors"))
        .extracting(Stake::hold, stake -> stake.share().toString())
        .containsExactlyInAnyOrder(
            tuple(Hold.SHARES, "more than 25 to 50 %"),
            tuple(Hold.VOTES, "more than 50 to less than 75 %"),
            tuple(Hold.BOARD, "100 %"));
  }

  @Test
  void otherWordsLeaveAnOwnershipOfShares() {
    assertThat(stakes("owner=x", "asset=a", "role=subsidiary of", "percentage=10"))
        .singleElement()
        .satisfies(stake -> assertThat(stake.hold()).isEqualTo(Hold.SHARES));
  }

  @Test
  void aControlIsInfluenceUnlessItsWordsSayMore() {
    assertThat(StakeReading.ofControl(control(), "a"))
        .extracting(Stake::hold)
        .containsExactly(Hold.INFLUENCE);
    assertThat(
            StakeReading.ofControl(
                control("controlType=right to appoint or remove directors"), "a"))
        .extracting(Stake::hold)
        .containsExactly(Hold.BOARD);
  }

  @Test
  void aLinkIsAHoldOnlyWhereItsWordsSaySo() {
    assertThat(link("role=Linked to")).isEmpty();
    assertThat(link("role=voting rights of 60 %"))
        .extracting(Stake::hold)
        .containsExactly(Hold.VOTES);
  }

  private static Entity control(String... stated) {
    return Records.of("c", "Control", with(stated, "controller=x", "controlled=a"));
  }

  private static List<Stake> link(String... stated) {
    return StakeReading.ofLink(
        Records.of("l", "UnknownLink", with(stated, "subject=x", "object=a")), "a");
  }

  private static String[] with(String[] stated, String... more) {
    return Stream.concat(Arrays.stream(more), Arrays.stream(stated)).toArray(String[]::new);
  }

  private static Share exactly(String percent) {
    return Share.exactly(new BigDecimal(percent));
  }

  private static List<Stake> stakes(String... stated) {
    return StakeReading.of(Records.of("own", "Ownership", stated), "a");
  }
}
