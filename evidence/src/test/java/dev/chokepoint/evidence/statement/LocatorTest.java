package dev.chokepoint.evidence.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocatorTest {

  @Test
  void a_place_is_told_in_words_and_counted_from_one() {
    assertThat(Locator.row("sdn.csv", 12, "Remarks").at(3, 20))
        .hasToString("sdn.csv line 12, Remarks, characters 4-20");
    assertThat(Locator.row("sdn.csv", 12, null)).hasToString("sdn.csv line 12");
    assertThat(new Locator("report.pdf", 0, null, null, 7, null)).hasToString("report.pdf page 7");
    assertThat(new Locator("un.xml", 40, "VALUE", "/LIST/ALIAS[2]", 0, null))
        .hasToString("un.xml line 40, /LIST/ALIAS[2], VALUE");
  }

  @Test
  void a_place_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> Locator.row("", 1, null)).hasMessageContaining("file name");
    assertThatThrownBy(() -> Locator.row("a", -1, null)).hasMessageContaining("counted from 1");
    assertThatThrownBy(() -> Locator.row("a", 1, null).at(5, 4)).hasMessageContaining("5 to 4");
  }
}
