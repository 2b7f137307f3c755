package dev.chokepoint.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BundledTableTest {

  private static final Class<?> BESIDE = BundledTableTest.class;

  @Test
  void readsRowsInTheirOrder() {
    assertThat(BundledTable.rows(BESIDE, "countries.csv", row -> row.getField("code")))
        .containsExactly("fr", "ck");
  }

  @Test
  void namesFileAndLineOfARowThatCannotBeRead() {
    assertThatThrownBy(
            () -> BundledTable.rows(BESIDE, "countries.csv", row -> row.getField("capital")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("countries.csv, line 2: ")
        .hasMessageContaining("capital");
  }

  @Test
  void namesATableThatIsNotThere() {
    assertThatThrownBy(() -> BundledTable.rows(BESIDE, "lakes.csv", row -> row))
        .hasMessageContaining("lakes.csv");
  }
}
