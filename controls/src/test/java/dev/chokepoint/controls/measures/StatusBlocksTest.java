package dev.chokepoint.controls.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusBlocksTest {

  private static final StatusBlocks TABLE = StatusBlocks.bundled();

  @Test
  void aGovernmentIsBlockedBetweenItsDates() {
    assertThat(TABLE.of("ofac", "IR", LocalDate.of(2026, 11, 26)))
        .singleElement()
        .satisfies(
            block -> assertThat(block.government().text()).isEqualTo("the government of Iran"));
    assertThat(TABLE.of("ofac", "ir", LocalDate.of(2012, 2, 5))).isEmpty();
    assertThat(TABLE.of("ofac", "sy", LocalDate.of(2025, 6, 30))).hasSize(1);
    assertThat(TABLE.of("ofac", "sy", LocalDate.of(2025, 7, 1))).isEmpty();
  }

  @Test
  void otherCountriesAndRulesHaveNone() {
    assertThat(TABLE.of("ofac", "zz", LocalDate.of(2026, 11, 26))).isEmpty();
    assertThat(TABLE.of("eu", "ir", LocalDate.of(2026, 11, 26))).isEmpty();
  }

  @Test
  void whatIsFromMemorySaysSo() {
    assertThat(TABLE.of("ofac", "ve", LocalDate.of(2026, 11, 26))).noneMatch(StatusBlock::verified);
  }
}
