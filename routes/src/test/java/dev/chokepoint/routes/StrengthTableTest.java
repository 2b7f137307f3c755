package dev.chokepoint.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.routes.StrengthTable.Band;
import dev.chokepoint.routes.StrengthTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTableTest {

  @ParameterizedTest
  @CsvSource({
    "A1, SOUND",
    "C3, SOUND",
    "B2, SOUND",
    "D1, DOUBTFUL",
    "A4, DOUBTFUL",
    "E5, DOUBTFUL",
    "F1, NOT_JUDGED",
    "A6, NOT_JUDGED",
    "F6, NOT_JUDGED",
    "F5, NOT_JUDGED"
  })
  void gradesFallIntoBandsAndFOrSixIsNoJudgement(String grade, Band band) {
    assertThat(Band.of(Grade.parse(grade))).isEqualTo(band);
    assertThat(Band.of(null)).isEqualTo(Band.NOT_JUDGED);
  }

  @Test
  void notJudgedIsNeverRankedBelowDoubtful() {
    for (Row row : StrengthTable.rows()) {
      assertThat(StrengthTable.of(row.ground(), row.identity(), Band.NOT_JUDGED))
          .as("%s", row)
          .isLessThanOrEqualTo(StrengthTable.of(row.ground(), row.identity(), Band.DOUBTFUL));
    }
  }

  @Test
  void aWeakerTieIsNeverStronger() {
    for (Ground ground : Ground.values()) {
      List<Row> rows =
          StrengthTable.rows().stream()
              .filter(row -> row.ground() == ground && row.identity() != null)
              .toList();
      for (int i = 1; i < rows.size(); i++) {
        assertThat(rows.get(i).sound()).isGreaterThanOrEqualTo(rows.get(i - 1).sound());
        assertThat(rows.get(i).doubtful()).isGreaterThanOrEqualTo(rows.get(i - 1).doubtful());
      }
    }
  }

  @Test
  void whatOnlySharesThePartNumberNeverReachesDocumented() {
    assertThat(StrengthTable.rows())
        .filteredOn(
            row -> row.identity() != null && row.identity().compareTo(IdentityLink.SAME_LOT) > 0)
        .allMatch(row -> row.sound().compareTo(Strength.FITS) >= 0);
  }

  @Test
  void everyGroundHasARowAndNoRowStandsTwice() {
    assertThat(StrengthTable.rows()).extracting(Row::ground).contains(Ground.values());
    assertThat(StrengthTable.rows().stream().map(row -> row.ground() + " " + row.identity()))
        .doesNotHaveDuplicates();
    assertThatThrownBy(() -> StrengthTable.of(Ground.STAKE, IdentityLink.SAME_LOT, Band.SOUND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STAKE");
  }

  @Test
  void theMethodsPageShowsTheTableAsItIs() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Row row : StrengthTable.rows()) {
      expected.add(
          "| "
              + row.ground().words()
              + " | "
              + (row.identity() == null ? "none" : row.identity().name())
              + " | "
              + row.sound().word()
              + " | "
              + row.doubtful().word()
              + " |");
    }
    assertThat(Files.readAllLines(Path.of("..", "docs", "methods", "routes.md")))
        .containsSubsequence(expected);
  }
}
