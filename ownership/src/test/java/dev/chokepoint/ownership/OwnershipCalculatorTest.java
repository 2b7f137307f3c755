package dev.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnershipCalculatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final RuleBook RULES = RuleBook.bundled();

  @Test
  void thirtyAndTwentyFiveDivergeBetweenJurisdictions() {
    String stakes = "X>A 30; Y>A 25; P>A 45";
    assertThat(calculate(OwnershipRule.OFAC, stakes, "A", "X", "Y").sentence().text())
        .isEqualTo("blocked by rule: listed parties hold 55 %, and at least 50 % is needed");
    assertThat(calculate(OwnershipRule.EU, stakes, "A", "X", "Y").sentence().text())
        .isEqualTo("presumed frozen: listed parties hold 55 %, and at least 50 % is needed");
    assertThat(calculate(OwnershipRule.UK, stakes, "A", "X", "Y").sentence().text())
        .isEqualTo(
            "not owned or controlled: at most 30 % can be in listed hands, and more than 50 % is"
                + " needed");
  }

  @Test
  void fiftyExactlyDivergesToo() {
    String stakes = "X>A 50.00; P>A 50.00";
    assertThat(standing(OwnershipRule.OFAC, stakes)).isEqualTo(Standing.REACHED);
    assertThat(standing(OwnershipRule.EU, stakes)).isEqualTo(Standing.REACHED);
    assertThat(standing(OwnershipRule.UK, stakes)).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void europeCountedMoreThanHalfUntilJuly2024() {
    String stakes = "X>A 50; P>A 50";
    assertThat(on(LocalDate.of(2024, 7, 2), OwnershipRule.EU, stakes))
        .isEqualTo(Standing.NOT_REACHED);
    assertThat(on(LocalDate.of(2024, 7, 3), OwnershipRule.EU, stakes)).isEqualTo(Standing.REACHED);
  }

  @Test
  void britainAddsUpUnderAJointArrangement() {
    Seeds jointly = new Seeds(List.of(seed("X"), seed("Y")), List.of(Set.of("X", "Y")));
    Calculation calculation =
        OwnershipCalculator.calculate(
            "A", rule(OwnershipRule.UK, TODAY), holdings("X>A 30; Y>A 25; P>A 45"), jointly);
    assertThat(calculation.standing()).isEqualTo(Standing.REACHED);
  }

  @Test
  void aListedCompanyStillShowsWhatTheLargestListedOwnerHoldsOfIt() {
    Calculation calculation =
        calculate(OwnershipRule.UK, "X>A 20; Y>A 60; P>A 20", "A", "A", "X", "Y");
    assertThat(calculation.standing()).isEqualTo(Standing.LISTED);
    assertThat(Share.percent(calculation.known())).isEqualByComparingTo("60");
    assertThat(calculation.steps().getLast().round()).isZero();
  }

  @Test
  void votesAreATestOfTheirOwnInBritainAndOfNoMatterElsewhere() {
    String stakes = "X>A 30; P>A 70; X>A v60; P>A v40";
    Calculation calculation = calculate(OwnershipRule.UK, stakes, "A", "X");
    assertThat(calculation.sentence().text())
        .isEqualTo(
            "owned or controlled: listed parties hold 60 % of the votes, and more than 50 % is"
                + " needed");
    assertThat(calculation.steps())
        .extracting(Calculation.Step::hold, Calculation.Step::standing)
        .containsExactly(
            tuple(Hold.VOTES, Standing.REACHED), tuple(Hold.SHARES, Standing.NOT_REACHED));
    assertThat(calculate(OwnershipRule.OFAC, stakes, "A", "X").standing())
        .isEqualTo(Standing.NOT_REACHED);
    assertThat(calculate(OwnershipRule.EU, stakes, "A", "X").standing())
        .isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void sharesAndVotesAreNotAddedToEachOther() {
    assertThat(calculate(OwnershipRule.UK, "X>A 30; P>A 70; X>A v30; P>A v70", "A", "X").standing())
        .isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void theRightToAppointTheBoardIsEnoughInBritain() {
    Calculation calculation =
        calculate(OwnershipRule.UK, "X>B b100; P>B 100; B>A 60; P>A 40", "A", "X");
    assertThat(calculation.standing()).isEqualTo(Standing.REACHED);
    assertThat(calculation.steps().getFirst())
        .extracting(Calculation.Step::asset, Calculation.Step::hold, Calculation.Step::round)
        .containsExactly("B", Hold.BOARD, 1);
    assertThat(calculate(OwnershipRule.UK, "X>A b100; P>A 100", "A", "X").sentence().text())
        .isEqualTo(
            "owned or controlled: a listed party has the right to appoint or remove most of the"
                + " board, as stated");
    assertThat(calculate(OwnershipRule.UK, "P>A b100; P>A 100", "A", "X").standing())
        .isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void votesThatNobodyIsNamedForMayBeWhatIsMissing() {
    Calculation calculation = calculate(OwnershipRule.UK, "P>A 100; X>A v40; P>A v40", "A", "X");
    assertThat(calculation.sentence().text())
        .isEqualTo("may be owned or controlled: 40 % of the votes known, 20 % unknown");
    assertThat(calculation.missing().getFirst())
        .extracting(MissingFact::hold, MissingFact::asset)
        .containsExactly(Hold.VOTES, "A");
  }

  @Test
  void whereNothingIsStatedOfVotesTheAnswerSaysSo() {
    assertThat(calculate(OwnershipRule.UK, "X>A 60", "A", "X").remarks())
        .extracting(Sentence::text)
        .contains("Nothing is stated of votes; they are taken to follow the shares.");
  }

  @Test
  void theWorkingShowsOwnersBeforeWhatTheyOwn() {
    Calculation calculation =
        calculate(OwnershipRule.OFAC, "X>A 50; P>A 50; X>B 10; A>B 40; P>B 50", "B", "X");
    assertThat(calculation.steps()).extracting(Calculation.Step::asset).containsExactly("A", "B");
    Calculation.Step last = calculation.steps().getLast();
    assertThat(last.round()).isEqualTo(2);
    assertThat(last.addends())
        .extracting(
            Calculation.Addend::owner, a -> a.share().toString(), Calculation.Addend::counts)
        .containsExactly(
            tuple("X", "10 %", true), tuple("A", "40 %", true), tuple("P", "50 %", false));
    assertThat(last.addends().getFirst().stakes().getFirst().statements()).containsExactly("X>B");
  }

  @Test
  void saysWhatIsKnownAndWhatIsNot() {
    Calculation calculation = calculate(OwnershipRule.OFAC, "X>A 38; P>A 38", "A", "X");
    assertThat(calculation.sentence().text())
        .isEqualTo("may be blocked by rule: 38 % known, 24 % unknown");
    MissingFact smallest = calculation.missing().getFirst();
    assertThat(smallest.asset()).isEqualTo("A");
    assertThat(smallest.owner()).isNull();
    assertThat(Share.percent(smallest.open())).isEqualByComparingTo("24");
    assertThat(smallest.mayReach()).isTrue();
    assertThat(smallest.mayClear()).isTrue();
  }

  @Test
  void theSmallestMissingFactMayLieFurtherUp() {
    Calculation calculation = calculate(OwnershipRule.OFAC, "X>B 45; P>B 45; B>A 100", "A", "X");
    assertThat(calculation.standing()).isEqualTo(Standing.MAY_BE_REACHED);
    assertThat(calculation.missing().getFirst())
        .extracting(MissingFact::asset, MissingFact::distance)
        .containsExactly("B", 1);
  }

  @Test
  void aStakeKnownOnlyWithinBoundsMayBeWhatIsMissing() {
    Calculation calculation = calculate(OwnershipRule.OFAC, "X>A 25-50; P>A 50", "A", "X");
    assertThat(calculation.missing().getFirst())
        .extracting(MissingFact::owner, MissingFact::mayReach)
        .containsExactly("X", true);
  }

  @Test
  void theBisRuleIsStayedAndThenUnconfirmed() {
    assertThat(rule(OwnershipRule.BIS, LocalDate.of(2025, 10, 15)).state())
        .isEqualTo(RuleVersion.State.APPLIES);
    assertThat(rule(OwnershipRule.BIS, LocalDate.of(2026, 11, 9)).state())
        .isEqualTo(RuleVersion.State.STAYED);
    RuleVersion today = rule(OwnershipRule.BIS, TODAY);
    assertThat(today.state()).isEqualTo(RuleVersion.State.UNCONFIRMED);
    assertThat(today.verified()).isFalse();
    assertThat(RULES.on(OwnershipRule.BIS, LocalDate.of(2025, 9, 28))).isEmpty();
  }

  @Test
  void aListedOwnerOfUnknownShareRaisesRedFlag29() {
    Calculation calculation = calculate(OwnershipRule.BIS, "X>A 0-100", "A", "X");
    assertThat(calculation.remarks()).anyMatch(remark -> remark.text().startsWith("Red Flag 29"));
  }

  @Test
  void aStakeThatEndedDoesNotCount() {
    Stake ended =
        new Stake(
            "X",
            "A",
            Share.UNKNOWN,
            null,
            DateInterval.UNKNOWN,
            DateInterval.of(LocalDate.of(2023, 3, 2)),
            List.of("s"));
    assertThat(Holdings.on(TODAY, List.of(ended), Set.of()).stakes()).isEmpty();
    assertThat(Holdings.on(LocalDate.of(2023, 3, 2), List.of(ended), Set.of()).stakes()).hasSize(1);
  }

  @Test
  void whereEachListedPartyIsLookedAtAloneOneReachesItByItsOwnStake() {
    LocalDate before = LocalDate.of(2010, 1, 1);
    String halves = "X>A 50; Y>A 50";
    assertThat(byOwner(before, OwnershipRule.OFAC, halves, "X", "X", "Y"))
        .isEqualTo(Standing.REACHED);
    assertThat(byOwner(before, OwnershipRule.OFAC, halves, "Y", "X", "Y"))
        .isEqualTo(Standing.REACHED);
    String board = "X>A b100; Y>A 60";
    assertThat(byOwner(TODAY, OwnershipRule.UK, board, "X", "X", "Y")).isEqualTo(Standing.REACHED);
    assertThat(byOwner(TODAY, OwnershipRule.UK, board, "Y", "X", "Y")).isEqualTo(Standing.REACHED);
    String most = "X>A 10; Y>A 60; P>A 30";
    assertThat(byOwner(TODAY, OwnershipRule.UK, most, "X", "X", "Y"))
        .isEqualTo(Standing.NOT_REACHED);
    assertThat(byOwner(TODAY, OwnershipRule.OFAC, most, "X", "X", "Y")).isEqualTo(Standing.REACHED);
  }

  @Test
  void whoIsNamedItselfIsReachedByAnOwnerOrNotAllTheSame() {
    assertThat(byOwner(TODAY, OwnershipRule.OFAC, "X>A 60; P>A 40", "X", "A", "X"))
        .isEqualTo(Standing.REACHED);
    assertThat(byOwner(TODAY, OwnershipRule.OFAC, "X>A 10; P>A 90", "X", "A", "X"))
        .isEqualTo(Standing.NOT_REACHED);
    assertThat(byOwner(TODAY, OwnershipRule.OFAC, "X>A 60; P>A 40", "P", "X"))
        .as("who is not listed reaches nothing")
        .isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void alliesAreAddedUpForEachOfThem() {
    Seeds jointly = new Seeds(List.of(seed("X"), seed("Y")), List.of(Set.of("X", "Y")));
    assertThat(
            OwnershipCalculator.byOwner(
                    "X",
                    "A",
                    rule(OwnershipRule.UK, TODAY),
                    holdings("X>A 30; Y>A 25; P>A 45"),
                    jointly)
                .standing())
        .isEqualTo(Standing.REACHED);
  }

  private static Standing byOwner(
      LocalDate day, OwnershipRule rule, String stakes, String owner, String... seeds) {
    return OwnershipCalculator.byOwner(
            owner,
            "A",
            rule(rule, day),
            Sketch.holdings(day, stakes),
            Seeds.of(Stream.of(seeds).map(OwnershipCalculatorTest::seed).toList()))
        .standing();
  }

  private static Standing standing(OwnershipRule rule, String stakes) {
    return calculate(rule, stakes, "A", "X").standing();
  }

  private static Standing on(LocalDate day, OwnershipRule rule, String stakes) {
    return OwnershipCalculator.calculate(
            "A", rule(rule, day), Sketch.holdings(day, stakes), Seeds.of(List.of(seed("X"))))
        .standing();
  }

  private static Calculation calculate(
      OwnershipRule rule, String stakes, String target, String... seeds) {
    return OwnershipCalculator.calculate(
        target,
        rule(rule, TODAY),
        holdings(stakes),
        Seeds.of(Stream.of(seeds).map(OwnershipCalculatorTest::seed).toList()));
  }

  private static Holdings holdings(String stakes) {
    return Sketch.holdings(TODAY, stakes);
  }

  private static RuleVersion rule(OwnershipRule rule, LocalDate day) {
    return RULES.on(rule, day).orElseThrow();
  }

  private static Seed seed(String party) {
    return new Seed(
        party, Sentence.verbatim("listed"), Sentence.nothing(), List.of("listing of " + party));
  }
}
