package dev.chokepoint.controls.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HsCandidatesTest {

  private static final HsCandidates TABLE = HsCandidates.bundled();

  @Test
  void aCandidateAlwaysSaysThatItIsNoClassification() {
    assertThat(TABLE.all())
        .allSatisfy(c -> assertThat(c.toString()).endsWith("(candidate, never a classification)"));
  }

  @Test
  void aKindMayHaveSeveral() {
    assertThat(TABLE.of("Microcontroller"))
        .extracting(c -> c.code().toString())
        .containsExactly("8542.31");
    assertThat(TABLE.of("transistor"))
        .extracting(c -> c.code().toString())
        .containsExactly("8541.21", "8541.29");
  }

  @Test
  void aKindOutsideTheTableHasNone() {
    assertThat(TABLE.of("telescope mount")).isEmpty();
  }
}
