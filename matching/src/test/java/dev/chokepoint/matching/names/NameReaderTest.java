package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Seed;
import org.junit.jupiter.api.Test;

class NameReaderTest {

  private final NameReader reader = new NameReader(NameTables.load());

  @Test
  void everySpanIsInsideTheNameAndInOrder() {
    Seed.forAll(
        500,
        gen -> {
          String raw = gen.text();
          AnalysedName name = reader.read(raw, gen.oneOf(java.util.List.of(NameKind.values())));
          int end = 0;
          for (NameToken token : name.tokens()) {
            assertThat(token.from()).isGreaterThanOrEqualTo(end);
            assertThat(token.to()).isGreaterThan(token.from()).isLessThanOrEqualTo(raw.length());
            assertThat(token.latin()).matches("[a-z0-9]*");
            assertThat(Folding.fold(token.surface())).isEqualTo(token.surface());
            end = token.to();
          }
        });
  }

  @Test
  void readsCyrillicInLatinLetters() {
    assertThat(reader.read("Шагивалеев Тимур", NameKind.PERSON).latin())
        .isEqualTo("sagivaleev timur");
  }
}
