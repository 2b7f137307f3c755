package dev.chokepoint.web.page.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both languages say the same things, and everything that a page says is said in both.
class WordsTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Pattern SAID = Pattern.compile("say(?:Known)?\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Words.in(Language.UKRAINIAN).keys())
        .containsExactlyInAnyOrderElementsOf(Words.in(Language.ENGLISH).keys());
  }

  @Test
  void bothLanguagesFillTheSamePlaces() {
    var english = Messages.read(Language.ENGLISH);
    var ukrainian = Messages.read(Language.UKRAINIAN);
    english.forEach((key, pattern) ->
        assertThat(places(String.valueOf(ukrainian.get(key)))).as(key).isEqualTo(places(pattern)));
  }

  /// The numbers of the places that a pattern has.
  static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  @Test
  void everyMessageCanBeFilled() {
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      for (String key : words.keys()) {
        assertThat(words.say(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void whatThePagesSayIsThere() throws IOException {
    Set<String> keys = Words.in(Language.ENGLISH).keys();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList()) {
        Matcher said = SAID.matcher(Files.readString(file));
        while (said.find()) {
          if (!said.group(1).endsWith(".")) {
            assertThat(keys).as(file.toString()).contains(said.group(1));
          }
        }
      }
    }
  }

  @Test
  void whatTheModelNamesIsThere() {
    Model model = Model.bundled();
    Set<String> names = new TreeSet<>();
    for (Schema schema : model.schemata()) {
      names.add("schema." + schema.name());
      schema.properties().keySet().forEach(property -> names.add("prop." + property));
    }
    for (String type : List.of("topic", "gender", "language")) {
      model.valueLabels(type).keySet().forEach(value -> names.add(type + "." + value));
    }
    assertThat(Words.in(Language.UKRAINIAN).keys()).containsAll(names);
  }

  @Test
  void numbersAndPluralsAreThoseOfTheLanguage() {
    assertThat(Words.in(Language.UKRAINIAN).say("evidence.others", 3)).isEqualTo("ще 3 значення");
    assertThat(Words.in(Language.UKRAINIAN).say("evidence.others", 5)).isEqualTo("ще 5 значень");
    assertThat(Words.in(Language.ENGLISH).say("evidence.others", 1)).isEqualTo("1 other value");
    assertThat(Words.in(Language.ENGLISH).number(16_000)).isEqualTo("16,000");
    assertThat(Words.in(Language.UKRAINIAN).number(16_000)).isEqualTo("16\u00a0000");
  }

  @Test
  void countriesAreNamed() {
    assertThat(Words.in(Language.ENGLISH).country("ua")).isEqualTo("Ukraine");
    assertThat(Words.in(Language.UKRAINIAN).country("UA")).isEqualTo("Україна");
  }

  @Test
  void timesAreTheSameInEveryLanguage() {
    Instant moment = Instant.parse("2026-11-23T09:05:59Z");
    assertThat(Words.in(Language.UKRAINIAN).moment(moment)).isEqualTo("2026-11-23 09:05 UTC");
    assertThat(Words.in(Language.ENGLISH).day(moment)).isEqualTo("2026-11-23");
  }

  @Test
  void aMessageThatThereIsNotIsAFault() {
    assertThatThrownBy(() -> Words.in(Language.ENGLISH).say("no.such"))
        .hasMessageContaining("no.such");
    assertThat(Words.in(Language.ENGLISH).sayKnown("no.such", "otherwise")).isEqualTo("otherwise");
  }
}
