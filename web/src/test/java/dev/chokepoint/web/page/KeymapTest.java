package dev.chokepoint.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A reader changes keys one by one; no two acts end up with the same.
class KeymapTest {

  private static final List<String> ALL = List.of("/", "j", "k", "=", "&");

  @Test
  void whatIsNotChangedIsAsBundled() {
    Keymap keymap = Keymap.of(Map.of("j", "n", "k", " "), ALL).orElseThrow();
    assertThat(keymap.press("j")).isEqualTo("n");
    assertThat(keymap.press("k")).isEqualTo("k");
    assertThat(keymap.press("Escape")).isEqualTo("Escape");
  }

  @Test
  void keysCanChangePlaces() {
    Keymap keymap = Keymap.of(Map.of("j", "k", "k", "j"), ALL).orElseThrow();
    assertThat(keymap.press("j")).isEqualTo("k");
    assertThat(keymap.press("k")).isEqualTo("j");
  }

  @Test
  void twoActsNeverHaveOneKey() {
    assertThat(Keymap.of(Map.of("j", "k"), ALL)).isEmpty();
    assertThat(Keymap.of(Map.of("j", "n", "k", "n"), ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "\u0007", "Enter"})
  void aKeyIsOneLetterDigitOrSign(String wish) {
    assertThat(Keymap.of(Map.of("j", wish), ALL)).isEmpty();
  }

  @Test
  void whatIsKeptIsReadAgainWhateverTheKey() {
    Keymap keymap = Keymap.of(Map.of("j", "ї", "&", "%", "=", "+"), ALL).orElseThrow();
    assertThat(Keymap.read(keymap.line())).isEqualTo(keymap);
    assertThat(Keymap.read(Keymap.BUNDLED.line())).isEqualTo(Keymap.BUNDLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"j", "j=n=k", "jj=n", "j=%zz", "=", "j="})
  void aForeignCookieMapsNothing(String line) {
    assertThat(Keymap.read(line)).isEqualTo(Keymap.BUNDLED);
  }
}
