package dev.chokepoint.bench.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IsotonicTest {

  private static Scored pair(double score, boolean same) {
    return new Scored("c", score, same);
  }

  @Test
  void neighboursThatFallAreTakenTogether() {
    List<Scored> pairs =
        List.of(pair(0.1, false), pair(0.2, true), pair(0.3, false), pair(0.4, true));
    assertThat(Isotonic.of(pairs, 1).steps())
        .containsExactly(
            new Isotonic.Step(0.1, 0, 1),
            new Isotonic.Step(0.25, 0.5, 2),
            new Isotonic.Step(0.4, 1, 1));
  }

  @Test
  void equalScoresStayTogether() {
    List<Scored> pairs = List.of(pair(0.5, false), pair(0.5, true), pair(0.5, true));
    assertThat(Isotonic.of(pairs, 1).steps()).hasSize(1);
  }

  @Test
  void stepsRiseAndKeepTheShareOfAll() {
    SplittableRandom random = new SplittableRandom(4);
    List<Scored> pairs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      double score = random.nextDouble();
      pairs.add(pair(score, random.nextDouble() < score));
    }
    List<Isotonic.Step> steps = Isotonic.of(pairs, 20).steps();
    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i).share()).isGreaterThan(steps.get(i - 1).share());
    }
    double same = steps.stream().mapToDouble(step -> step.share() * step.pairs()).sum();
    assertThat(Math.round(same)).isEqualTo(pairs.stream().filter(Scored::same).count());
  }
}
