package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words found by a writing with one slip.
class SlipsTest {

  private static Slips of(int sure, String... words) {
    Slips slips = new Slips(sure);
    for (String word : words) {
      slips.add(word);
    }
    return slips;
  }

  @ParameterizedTest
  @ValueSource(strings = {"burequ", "bureu", "buureau", "buraeu", "vureau", "ureau", "bureaus"})
  void findsAWordByOneSlip(String written) {
    assertThat(of(0, "design", "bureau").of(written)).isEqualTo("bureau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bureau", "buro", "biraeu", "bureauxs", "eaubur", "", "b"})
  void findsNoneByNoSlipOrMoreThanOne(String written) {
    assertThat(of(0, "design", "bureau").of(written)).isNull();
  }

  @Test
  void takesTheFirstLettersForSureWhereTold() {
    assertThat(of(1, "bureau").of("vureau")).isNull();
    assertThat(of(1, "bureau").of("buveau")).isEqualTo("bureau");
  }

  @Test
  void aWordThatIsAnothersShorterFormIsFoundToo() {
    assertThat(of(0, "terminals", "terminal").of("terrminal")).isEqualTo("terminal");
    assertThat(of(0, "terminals", "terminal").of("terminal")).isEqualTo("terminals");
  }
}
