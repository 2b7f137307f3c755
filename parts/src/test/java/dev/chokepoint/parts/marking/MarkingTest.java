package dev.chokepoint.parts.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Folding keeps what was read and makes it comparable.
class MarkingTest {

  @ParameterizedTest
  @CsvSource({
    "М8030-КТ, M8030-KT",
    "74НС54, 74HC54",
    "МS27484Т12В35РА, MS27484T12B35PA",
    "20С196, 20C196",
    "ТМS320, TMS320",
    "АТМЕGА, ATMEGA",
    "ＳＴＭ３２, STM32",
    "AD9517‑4, AD9517-4",
    "(EUE, EUE",
    "+116), +116",
    "XC6SLX16™, XC6SLX16",
    "m8030-kt, M8030-KT"
  })
  void a_word_folds_to_latin_capitals(String raw, String folded) {
    Marking marking = Marking.of(raw);

    assertThat(marking.folded()).isEqualTo(folded);
    assertThat(marking.raw()).isEqualTo(raw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"конвертор", "Процессор", "серії", "сухо"})
  void a_word_of_another_language_is_left_alone(String word) {
    assertThat(Marking.of(word).folded()).isEqualToIgnoringCase(word);
  }

  @Test
  void white_space_and_line_breaks_part_tokens() {
    assertThat(Marking.of(" TMS320\r\n F28335PGFA\u00a0G4 / ").texts())
        .isEqualTo(List.of("TMS320", "F28335PGFA", "G4"));
  }

  @Test
  void folding_twice_changes_nothing() {
    for (String text : List.of("М8030-КТ (x) 74НС54", "ＡＢ１２ #2137", "±5V 25µF Процессор")) {
      String once = Marking.of(text).folded();
      assertThat(Marking.of(once).folded()).isEqualTo(once);
    }
  }

  @Test
  void dashes_count_in_the_strict_key_only() {
    assertThat(ComparisonKey.strict("AD9517-4 abcpz")).isEqualTo("AD9517-4ABCPZ");
    assertThat(ComparisonKey.strict("AD9517-3")).isNotEqualTo(ComparisonKey.strict("AD95173"));
    assertThat(ComparisonKey.loose("AD9517-3")).isEqualTo(ComparisonKey.loose("AD95173"));
  }
}
