package dev.chokepoint.evidence.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

  @Test
  void a_grade_is_written_as_it_is_read() {
    for (SourceReliability reliability : SourceReliability.values()) {
      for (InformationCredibility credibility : InformationCredibility.values()) {
        Grade grade = new Grade(reliability, credibility);
        assertThat(Grade.parse(grade.toString())).isEqualTo(grade);
      }
    }
    assertThat(Grade.parse("B2"))
        .isEqualTo(new Grade(SourceReliability.B, InformationCredibility.PROBABLY_TRUE));
  }

  @Test
  void f_and_6_are_no_judgements() {
    assertThat(Grade.parse("A1").judged()).isTrue();
    assertThat(Grade.parse("E5").judged()).isTrue();
    assertThat(Grade.parse("F1").judged()).isFalse();
    assertThat(Grade.parse("A6").judged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "b2", "G1", "A0", "A7", "A٢", "B2 ", "2B"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Grade.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
