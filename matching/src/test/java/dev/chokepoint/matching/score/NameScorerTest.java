package dev.chokepoint.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.matching.index.NameWorld;
import dev.chokepoint.matching.names.NameKind;
import dev.chokepoint.matching.names.NameReader;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What holds for the score of any two names.
class NameScorerTest {

  private static final NameReader READER = new NameReader(NameWorld.TABLES);

  private final NameScorer scorer = new NameScorer(NameWorld.TABLES);

  private static ComparableName name(String raw, NameKind kind) {
    return ComparableName.of(READER.read(raw, kind));
  }

  @Test
  void isTheSameBothWaysAndBetweenNothingAndOne() {
    Seed.forAll(4_000, gen -> {
      NameWorld world = new NameWorld(new SplittableRandom(gen.between(0, Integer.MAX_VALUE)));
      NameKind kind = gen.oneOf(java.util.List.of(NameKind.PERSON, NameKind.ORGANISATION));
      String schema = kind == NameKind.PERSON ? "Person" : "Company";
      ComparableName left = name(gen.chance(0.2) ? gen.text() : world.name(schema), kind);
      ComparableName right = name(gen.chance(0.2) ? gen.text() : world.name(schema), kind);
      double score = scorer.score(left, right);
      assertThat(score).as("%s / %s", left, right).isBetween(0.0, 1.0);
      assertThat(scorer.score(right, left)).as("%s / %s", left, right).isEqualTo(score);
      assertThat(scorer.align(left, right).score()).isEqualTo(score);
      if (!left.raw().equals(right.raw())) {
        assertThat(score).isLessThan(1);
      }
    });
  }

  @Test
  void aNameIsItself() {
    Seed.forAll(500, gen -> {
      ComparableName name = name(gen.text(), NameKind.ANY);
      assertThat(scorer.score(name, name)).isEqualTo(name.size() == 0 ? 0 : 1);
    });
  }

  /// Taking weight from what agrees never raises the score: what the index relies on.
  @Test
  void wholenessFallsWithWhatOnlyOneNameHas() {
    Seed.forAll(20_000, gen -> {
      double paired = gen.between(1, 600) / 100.0;
      double left = gen.between(0, 400) / 100.0;
      double right = gen.between(0, 400) / 100.0;
      double more = gen.between(0, 200) / 100.0;
      double score = ScoreRules.wholeness(paired, left, right);
      assertThat(score).isEqualTo(ScoreRules.wholeness(paired, right, left));
      assertThat(ScoreRules.wholeness(paired, left + more, right)).isLessThanOrEqualTo(score + 1e-12);
      assertThat(ScoreRules.wholeness(paired + more, left, right))
          .isGreaterThanOrEqualTo(score - 1e-12);
    });
  }

  @Test
  void endlessNamesAreComparedInTime() {
    String initials = "a b c d e ".repeat(400);
    String long1 = "aaaaaaaaaaaaaaaaaaaa".repeat(2_000);
    ComparableName left = name(initials + long1, NameKind.ANY);
    ComparableName right = name(long1 + initials, NameKind.ANY);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> scorer.score(left, right));
  }
}
