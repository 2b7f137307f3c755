package dev.chokepoint.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.matching.index.NameWorld;
import dev.chokepoint.matching.names.NameReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of an address tells it from others, and how much two have in common.
class PartyAddressTest {

  private static final NameReader NAMES = new NameReader(NameWorld.TABLES);

  private static PartyAddress address(String text) {
    return PartyAddress.of(text, NAMES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No. 107, Sepahbod Gharani Avenue, Tehran, Iran | 107 sepahbod gharani tehran
          ул. Ленина, д. 5, Москва, Россия               | lenina 5 moscow
          Ibex House, The Minories, London EC3N 1DY      | ibex minories london ec3n 1dy
          P.O. Box 83145-311, Isfahan                    | 83145 311 isfahan
          """)
  void keepsTheWordsThatTell(String text, String words) {
    assertThat(String.join(" ", address(text).words())).isEqualTo(words);
  }

  @Test
  void aCountryAloneTellsNothing() {
    assertThat(address("Iran").tells()).isFalse();
    assertThat(address("Street, Floor 1").tells()).isTrue();
    assertThat(address(" , - ").tells()).isFalse();
  }

  @Test
  void overlapCountsWordsOfTheShorterOneAndForgivesALetter() {
    PartyAddress.Overlap overlap =
        address("107 Sepahbod Garani Ave, Tehran")
            .overlap(address("No. 107, Sepahbod Gharani Avenue, 15876, Tehran, Iran"));
    assertThat(overlap).isEqualTo(new PartyAddress.Overlap(4, 3, 1));
    assertThat(address("5 Azadi St").overlap(address("6 Azadi St")))
        .isEqualTo(new PartyAddress.Overlap(1, 1, 0.5));
  }

  @Test
  void isBounded() {
    PartyAddress address = address("abc def ghi ".repeat(1_000) + "x y z");
    assertThat(address.written()).hasSize(PartyAddress.LONGEST);
    StringBuilder many = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      many.append("q").append(c).append("qq ");
    }
    assertThat(address(many.toString()).words()).hasSize(PartyAddress.MOST_WORDS);
  }
}
