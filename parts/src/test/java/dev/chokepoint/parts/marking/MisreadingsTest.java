package dev.chokepoint.parts.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Alternatives are those that eyes and cameras confuse, and no more.
class MisreadingsTest {

  @ParameterizedTest
  @CsvSource({
    "STM32FH05, STM32F405, 1",
    "M8030-K1, M8030-KT, 1",
    "M83238I, MB3238I, 1",
    "SN74HCO4, SN74HC04, 1",
    "AB5SX, ABSSX, 1",
    "LMSS5B, LM5558, 3"
  })
  void a_word_may_read_otherwise(String word, String other, int changes) {
    boolean found =
        Misreadings.of(word).stream()
            .anyMatch(each -> each.text().equals(other) && each.changes() == changes);
    assertThat(found).isEqualTo(changes <= 2);
  }

  @Test
  void one_change_comes_before_two_and_none_is_the_word_itself() {
    var alternatives = Misreadings.of("B8O0I1");

    assertThat(alternatives).isSortedAccordingTo((a, b) -> a.changes() - b.changes());
    assertThat(alternatives).noneMatch(each -> each.text().equals("B8O0I1"));
    assertThat(alternatives.stream().map(Misreadings.Alternative::text).collect(Collectors.toSet()))
        .hasSameSizeAs(alternatives);
  }

  @Test
  void the_count_is_bounded() {
    assertThat(Misreadings.of("0".repeat(24))).hasSizeLessThan(400);
    assertThat(Misreadings.of("0".repeat(25))).isEmpty();
  }

  @Test
  void it_says_what_was_taken_for_what() {
    assertThat(Misreadings.of("M83238I").getFirst().what().text()).isEqualTo("B read as 8 at 2");
  }
}
