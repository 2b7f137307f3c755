package dev.chokepoint.web.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which language a browser is answered in.
class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|ENGLISH",
        "uk|UKRAINIAN",
        "uk-UA,uk;q=0.9,en;q=0.8|UKRAINIAN",
        "de,en;q=0.5,uk;q=0.7|UKRAINIAN",
        "en-GB, uk;q=0.9|ENGLISH",
        "uk;q=0, en;q=0.1|ENGLISH",
        "fr|ENGLISH",
        "*|ENGLISH",
        "uk;q=lots|ENGLISH",
        ";;,,uk|UKRAINIAN"
      })
  void theFirstOneThatThePagesSpeak(String header, Language language) {
    assertThat(Language.accepted(header)).isEqualTo(language);
  }
}
