package dev.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// OFAC's worked examples (FAQ 399 and 401, read 2026-11) and what sets the other rules apart.
class StandingsTest {

  private static final Threshold AT_LEAST_HALF = new Threshold(50 * Share.PERCENT, false);
  private static final Threshold MORE_THAN_HALF = new Threshold(50 * Share.PERCENT, true);

  @Test
  void faq399StakesOfSeveralBlockedPersonsAddUp() {
    assertThat(together("X>A 25; Y>A 25", "A", "X", "Y")).isEqualTo(Standing.REACHED);
  }

  @Test
  void faq401Example1AQualifyingOwnerPassesItOn() {
    assertThat(together("X>A 50; A>B 50", "A", "X")).isEqualTo(Standing.REACHED);
    assertThat(together("X>A 50; A>B 50", "B", "X")).isEqualTo(Standing.REACHED);
  }

  @Test
  void faq401Example2TwoQualifyingOwnersAddUp() {
    assertThat(together("X>A 50; X>B 50; A>C 25; B>C 25", "C", "X")).isEqualTo(Standing.REACHED);
  }

  @Test
  void faq401Example3DirectAndIndirectStakesAddUp() {
    assertThat(together("X>A 50; X>B 10; A>B 40", "B", "X")).isEqualTo(Standing.REACHED);
  }

  @Test
  void faq401Example4AnOwnerThatDoesNotQualifyDoesNotCount() {
    String stakes = "X>A 50; X>B 25; P>B 75; A>C 25; B>C 25; P>C 50";
    assertThat(together(stakes, "C", "X")).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void faq401Example5SharesAreNotMultipliedDownTheChain() {
    String stakes = "X>A 25; P>A 75; X>B 25; P>B 75; A>C 50; B>C 50";
    assertThat(together(stakes, "C", "X")).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void justUnderTheThresholdIsUnderIt() {
    assertThat(together("X>A 49.99; P>A 50.01", "A", "X")).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void aCycleEnds() {
    String stakes = "X>A 50; X>B 20; A>B 30; B>A 30";
    assertThat(together(stakes, "A", "X")).isEqualTo(Standing.REACHED);
    assertThat(together(stakes, "B", "X")).isEqualTo(Standing.REACHED);
  }

  @Test
  void thirtyAndTwentyFiveAddUpWhereRulesAddAndNotWhereTheyDoNot() {
    String stakes = "X>A 30; Y>A 25; P>A 45";
    assertThat(together(stakes, "A", "X", "Y")).isEqualTo(Standing.REACHED);
    assertThat(eachAlone(stakes, "A", "X", "Y")).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void fiftyExactlyIsEnoughForAtLeastHalfAndNotForMoreThanHalf() {
    assertThat(together("X>A 50; P>A 50", "A", "X")).isEqualTo(Standing.REACHED);
    assertThat(eachAlone("X>A 50; P>A 50", "A", "X")).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void onePersonsStakesThroughSeveralCompaniesAreThatPersonsStakes() {
    String stakes = "X>A 60; P>A 40; X>B 51; P>B 49; A>C 30; B>C 25; P>C 45";
    assertThat(eachAlone(stakes, "C", "X")).isEqualTo(Standing.REACHED);
  }

  @Test
  void anUnknownRemainderMayMakeIt() {
    assertThat(together("X>A 38; P>A 38", "A", "X")).isEqualTo(Standing.MAY_BE_REACHED);
    assertThat(together("X>A 38; P>A 50.01", "A", "X")).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void aRangeCountsWithItsLeastForSureAndItsMostForMaybe() {
    assertThat(together("X>A 25-50; P>A 50", "A", "X")).isEqualTo(Standing.MAY_BE_REACHED);
    assertThat(together("X>A 50-75", "A", "X")).isEqualTo(Standing.REACHED);
  }

  @Test
  void nothingKnownIsNotAClearance() {
    assertThat(together("C>A 100; X>Z 100", "A", "X")).isEqualTo(Standing.NO_LISTED_OWNER_KNOWN);
    assertThat(together("P>A 100; X>Z 100", "A", "X")).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void statementsThatContestEachOtherAreARange() {
    assertThat(together("X>A 48; X>A 51; P>A 49", "A", "X")).isEqualTo(Standing.MAY_BE_REACHED);
    assertThat(together("X>A 50; X>A 51; P>A 49", "A", "X")).isEqualTo(Standing.REACHED);
  }

  /// Under a rule that adds up the stakes of all.
  private static Standing together(String stakes, String entity, String... seeds) {
    StakeGraph graph = Sketch.graph(stakes);
    int[] group = Stream.of(seeds).mapToInt(seed -> Sketch.number(graph, seed)).toArray();
    return standing(graph, AT_LEAST_HALF, List.of(group), entity);
  }

  /// Under a rule that looks at each person alone.
  private static Standing eachAlone(String stakes, String entity, String... seeds) {
    StakeGraph graph = Sketch.graph(stakes);
    List<int[]> groups =
        Stream.of(seeds).map(seed -> new int[] {Sketch.number(graph, seed)}).toList();
    return standing(graph, MORE_THAN_HALF, groups, entity);
  }

  private static Standing standing(
      StakeGraph graph, Threshold threshold, List<int[]> groups, String entity) {
    return Standings.of(graph, threshold, groups).of(Sketch.number(graph, entity));
  }
}
