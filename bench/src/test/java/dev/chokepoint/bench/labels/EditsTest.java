package dev.chokepoint.bench.labels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.training.Draw;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EditsTest {

  private static final int RUNS = 400;

  @Test
  void oneSlipIsOneEditAndTwoAreTwoAtMost() {
    Edits edits = new Edits(new Draw(1));
    for (int i = 0; i < RUNS; i++) {
      assertDistance(edits::typo, 1, 1);
      assertDistance(edits::fatFinger, 1, 1);
      assertDistance(edits::swap, 2, 2);
      assertDistance(edits::twoTypos, 1, 2);
      assertDistance(edits::twoFatFingers, 1, 2);
    }
  }

  private static void assertDistance(Function<String, Optional<String>> edit, int least, int most) {
    String text = "Nordstern Machinery 42";
    String after = edit.apply(text).orElseThrow();
    assertThat(Distance.of(text, after)).as(after).isBetween(least, most);
    assertThat(after).startsWith("N").endsWith(" 42");
  }

  @Test
  void shortWordsAndOtherScriptsBearNoSlip() {
    Edits edits = new Edits(new Draw(1));
    for (String text : List.of("Li Wei", "III 2024", "Вектор Трейд")) {
      assertThat(edits.typo(text)).isEmpty();
      assertThat(edits.twoTypos(text)).isEmpty();
    }
  }
}
