package dev.chokepoint.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

  @Test
  void paragraphsBreakBetweenWordsOnly() {
    assertThat(Paragraph.wrap("stated by the source beside it", 16, "  ", "    "))
        .containsExactly("  stated by the", "    source", "    beside it");
  }

  @Test
  void aWordLongerThanTheLineIsNeverCut() {
    assertThat(Paragraph.wrap("see STM32F765VIT6-and-more now", 10, "", ""))
        .containsExactly("see", "STM32F765VIT6-and-more", "now");
  }

  @Test
  void cyrillicCountsInCharactersNotBytes() {
    assertThat(Paragraph.wrap("АО ОЭЗ ППТ Алабуга", 10, "", ""))
        .containsExactly("АО ОЭЗ ППТ", "Алабуга");
  }

  @Test
  void tableColumnsAlignAndTheLastOneWraps() {
    List<String> lines =
        new TextTable("list", "authority")
            .row("EU", "Council of the European Union")
            .row("GB", "FCDO")
            .lines(22, "");
    assertThat(lines)
        .containsExactly(
            "list  authority", "EU    Council of the", "      European Union", "GB    FCDO");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextTable("a", "b").row("only one"));
  }
}
