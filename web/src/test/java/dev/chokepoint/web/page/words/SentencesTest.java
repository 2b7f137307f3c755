package dev.chokepoint.web.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dev.chokepoint.evidence.sentence.Sentence;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that an engine says is said in Ukrainian, too.
class SentencesTest {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}");

  static Iterable<String> rooms() {
    return Sentences.ROOMS;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everySentenceOfARoomHasItsUkrainianAndNothingElse(String room) {
    Set<String> written = new TreeSet<>(WrittenSentences.of(Path.of("..", room)));
    written.removeIf(pattern -> !LETTERS.matcher(pattern.replaceAll("\\{\\d\\}", "")).find());
    written.addAll(TableSentences.of(room));
    assertThat(new TreeSet<>(Sentences.of(room, Language.UKRAINIAN).keySet()))
        .containsExactlyElementsOf(written);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void itFillsTheSamePlacesInLettersOfItsOwn(String room) {
    Map<String, String> said = Sentences.of(room, Language.UKRAINIAN);
    said.forEach((english, ukrainian) -> {
      assertThat(WordsTest.places(ukrainian)).as(english).isEqualTo(WordsTest.places(english));
      assertThat(ukrainian).as(english).containsPattern("[а-яіїєґА-ЯІЇЄҐ]");
      assertThat(new MessageFormat(ukrainian).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9}))
          .as(english)
          .doesNotContain("{");
    });
  }

  @Test
  void roomsThatSayTheSameSayItAlike() {
    Map<String, String> all = new java.util.TreeMap<>();
    for (String room : Sentences.ROOMS) {
      Sentences.of(room, Language.UKRAINIAN)
          .forEach((english, ukrainian) ->
              assertThat(all.merge(english, ukrainian, (one, other) -> one))
                  .as("%s of %s", english, room)
                  .isEqualTo(ukrainian));
    }
  }

  @Test
  void whatFillsAPlaceIsSaidInTheSameLanguage() {
    Sentence said =
        Sentence.of("{0}.", Sentence.of("country agrees ({0} and {1} are one)", "su", "ru"));
    assertThat(Words.in(Language.UKRAINIAN).say(said))
        .isEqualTo("країна збігається (su і ru — одне).");
    assertThat(Words.in(Language.ENGLISH).say(said))
        .isEqualTo("country agrees (su and ru are one).");
  }

  @Test
  void aPatternOfAnOlderVersionIsSaidInEnglish() {
    assertThat(Words.in(Language.UKRAINIAN).say(Sentence.ofTable("as nobody says it today")))
        .isEqualTo("as nobody says it today");
  }
}
