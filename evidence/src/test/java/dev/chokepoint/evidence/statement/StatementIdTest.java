package dev.chokepoint.evidence.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementIdTest {

  @ParameterizedTest
  @CsvSource({
    "name, Salih, 241a6298861ed88df12ae64e49ff96292f711d95",
    "name, Saleh Al-Fawzan, 3d64e69cafb44b0c4c6fa6a660d12c78ede1b0c5",
    "birthDate, 1933-09-28, 528d857dcf2b6c1f67349076f45ddec7d281359f",
    "nationality, sa, 19e22f048d721ad3e7bf6359110750646cc99ae3"
  })
  void ids_agree_with_those_in_a_published_pack(String property, String value, String id) {
    assertThat(StatementId.of("wd_persons", "Q61589", property, value, null, false)).isEqualTo(id);
  }

  @Test
  void language_and_externality_are_part_of_the_id() {
    String plain = StatementId.of("d", "e", "name", "x", null, false);

    // sha1sum of "d.e.name.x@rus.ext" and of "d.e.name.Ø"
    assertThat(StatementId.of("d", "e", "name", "x", "rus", true))
        .isEqualTo("284cf6d695ead9e511ba5f604f14e6bb26e1ba32")
        .isNotEqualTo(plain);
    assertThat(StatementId.of("d", "e", "name", "Ø", null, false))
        .isEqualTo("7dc72e11c9414a729591412841580ce28130390c");
  }
}
