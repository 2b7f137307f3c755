package dev.chokepoint.bench.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private static final int RUNS = 100;

  @Test
  void theAucIsTheShareOfPairsOfPairsInOrderATieCountingHalf() {
    Seed.forAll(
        RUNS,
        gen -> {
          List<Scored> pairs = pairs(gen);
          double right = 0;
          int all = 0;
          for (Scored same : pairs) {
            for (Scored other : pairs) {
              if (same.same() && !other.same()) {
                all++;
                right += same.score() > other.score() ? 1 : same.score() == other.score() ? 0.5 : 0;
              }
            }
          }
          assertThat(Ranking.auc(pairs)).isCloseTo(right / all, within(1e-9));
        });
  }

  @Test
  void theBestThresholdIsAsGoodAsAnyTried() {
    Seed.forAll(
        RUNS,
        gen -> {
          List<Scored> pairs = pairs(gen);
          double best = 0;
          for (int i = 0; i <= 1000; i++) {
            best = Math.max(best, Confusion.of(pairs, i / 1000.0).f1());
          }
          double found = Confusion.of(pairs, Ranking.bestThreshold(pairs)).f1();
          assertThat(found).isCloseTo(best, within(1e-9));
        });
  }

  @Test
  void theCalibrationErrorIsThatOfTenBinsCountedPairByPair() {
    Seed.forAll(
        RUNS,
        gen -> {
          List<Scored> pairs = pairs(gen);
          double error = 0;
          for (int bin = 0; bin < 10; bin++) {
            double difference = 0;
            for (Scored pair : pairs) {
              if (Math.min(9, (int) Math.floor(pair.score() * 10)) == bin) {
                difference += pair.score() - (pair.same() ? 1 : 0);
              }
            }
            error += Math.abs(difference);
          }
          assertThat(Calibration.of(pairs).error()).isCloseTo(error / pairs.size(), within(1e-9));
        });
  }

  @Test
  void aScoreThatIsTheChanceIsCalibrated() {
    SplittableRandom random = new SplittableRandom(3);
    List<Scored> pairs = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      double score = random.nextDouble();
      pairs.add(new Scored("c" + i, score, random.nextDouble() < score));
    }
    assertThat(Calibration.of(pairs).error()).isLessThan(0.015);
  }

  @Test
  void fourPairsCountedByHand() {
    List<Scored> pairs =
        List.of(
            new Scored("a", 0.9, true),
            new Scored("a", 0.7, false),
            new Scored("b", 0.6, true),
            new Scored("b", 0.1, false));
    Confusion at = Confusion.of(pairs, 0.7);
    assertThat(at).isEqualTo(new Confusion(1, 1, 1, 1));
    assertThat(at.precision()).isEqualTo(0.5);
    assertThat(at.recall()).isEqualTo(0.5);
    assertThat(at.falsePositiveRate()).isEqualTo(0.5);
    assertThat(at.f1()).isEqualTo(0.5);
    assertThat(Ranking.auc(pairs)).isEqualTo(0.75);
    assertThat(Ranking.bestThreshold(pairs)).isEqualTo(0.6);
  }

  @Test
  void whatCannotBeMeasuredIsNotANumber() {
    List<Scored> same = List.of(new Scored("a", 0.9, true), new Scored("b", 0.2, true));
    assertThat(Ranking.auc(same)).isNaN();
    assertThat(Confusion.of(same, 0.5).falsePositiveRate()).isNaN();
    assertThat(Estimate.of(same, Ranking::auc).text()).isEqualTo("-");
    assertThatThrownBy(() -> new Scored("a", 1.01, true)).hasMessageContaining("1.01");
  }

  /// A range made from clusters is wider than one that takes pairs for independent, when the pairs
  /// of a cluster agree.
  @Test
  void theRangeTakesClustersWhole() {
    List<Scored> clustered = new ArrayList<>();
    List<Scored> single = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double score = i / 20 % 2 == 0 ? 0.9 : 0.1;
      clustered.add(new Scored("c" + i / 20, score, true));
      single.add(new Scored("s" + i, score, true));
    }
    Estimate wide = Estimate.of(clustered, some -> Confusion.of(some, 0.5).recall());
    Estimate narrow = Estimate.of(single, some -> Confusion.of(some, 0.5).recall());
    assertThat(wide.value()).isEqualTo(narrow.value()).isEqualTo(0.5);
    assertThat(wide.high() - wide.low()).isGreaterThan(2 * (narrow.high() - narrow.low()));
    assertThat(narrow.low()).isBetween(0.42, 0.48);
    assertThat(narrow.high()).isBetween(0.52, 0.58);
  }

  /// Pairs with scores of two digits, so that there are ties, and at least one of each label.
  private static List<Scored> pairs(Gen gen) {
    List<Scored> pairs = new ArrayList<>();
    pairs.add(new Scored("c0", gen.between(0, 100) / 100.0, true));
    pairs.add(new Scored("c1", gen.between(0, 100) / 100.0, false));
    for (int i = gen.between(0, 60); i > 0; i--) {
      pairs.add(new Scored("c" + i % 7, gen.between(0, 100) / 100.0, gen.chance(0.4)));
    }
    return pairs;
  }
}
