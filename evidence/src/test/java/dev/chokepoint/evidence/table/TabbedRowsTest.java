package dev.chokepoint.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabbedRowsTest {

  private static final Class<?> BESIDE = TabbedRowsTest.class;

  @Test
  void readsCellsAndLeavesRemarksOut() {
    List<String> codes = new ArrayList<>();
    TabbedRows.forEach(BESIDE, "countries.tsv", 2, row -> codes.add(row[1]));
    assertThat(codes).containsExactly("fr", "ck");
  }

  @Test
  void namesFileAndLineOfARowWithAnotherNumberOfCells() {
    assertThatThrownBy(() -> TabbedRows.forEach(BESIDE, "countries.tsv", 3, row -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("countries.tsv, line 2: 3 cells are wanted, not 2");
  }

  @Test
  void keepsEmptyCellsAtTheEndOfARow() throws IOException {
    List<Integer> widths = new ArrayList<>();
    TabbedRows.forEach("rows", new StringReader("a\t\t\n#\tno\nb"), row -> widths.add(row.length));
    assertThat(widths).containsExactly(3, 1);
  }

  @Test
  void namesTheLineOfWhateverItsReaderRefuses() {
    assertThatThrownBy(() ->
            TabbedRows.forEach("rows", new StringReader("1\nx\n"), row -> Integer.parseInt(row[0])))
        .hasMessageStartingWith("rows, line 2: ");
  }

  @Test
  void namesATableThatIsNotThere() {
    assertThatThrownBy(() -> TabbedRows.forEach(BESIDE, "lakes.tsv", 2, row -> {}))
        .hasMessageContaining("lakes.tsv");
  }
}
