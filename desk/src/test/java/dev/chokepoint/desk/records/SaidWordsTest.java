package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What an entry says in one line of the log.
class SaidWordsTest {

  @Test
  void fieldsStandInOrderOfTheirNames() {
    assertThat(SaidWords.of(new Said(Map.of("to", "A maker", "question", "Who bought it?"))))
        .isEqualTo("question: Who bought it?; to: A maker");
  }

  @Test
  void aKeptFileIsToldByItsNameAndDigestAndAnyOtherObjectByItsMembers() {
    assertThat(
            SaidWords.of(
                new Said(
                    Map.of(
                        "files", List.of(Map.of("name", "board.jpg", "sha256", "9f2c")),
                        "relied_on", Map.of("name", "Alfa")))))
        .isEqualTo("files: board.jpg (SHA-256 9f2c); relied_on: name Alfa");
  }

  @Test
  void thePatternBesideASentenceSaysTheSameAgainAndIsLeftOut() {
    assertThat(
            SaidWords.of(
                new Said(
                    Map.of(
                        "sentence",
                        "A and B: alike.",
                        "sentence_pattern",
                        List.of("{0} and {1}: alike.", "A", "B")))))
        .isEqualTo("sentence: A and B: alike.");
  }

  @Test
  void whatIsPinnedIsOnlyNamed() {
    assertThat(
            SaidWords.of(
                new Said(Map.of("frozen", Map.of("entity", "alfa", "statements", List.of())))))
        .isEqualTo("pinned: alfa");
  }
}
