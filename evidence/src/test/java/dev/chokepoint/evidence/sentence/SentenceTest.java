package dev.chokepoint.evidence.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What an engine says once can be said in any language.
class SentenceTest {

  /// A language that knows two patterns.
  private static final Tongue UKRAINIAN =
      (pattern, places) ->
          switch (pattern) {
            case "{0} holds {1}" -> places.get(1) + " належить " + places.get(0);
            case "at most {0} %" -> "щонайбільше " + places.getFirst() + " %";
            default -> Tongue.ENGLISH.say(pattern, places);
          };

  private static final Sentence HELD =
      Sentence.of("{0} holds {1}", "Alfa", Sentence.of("at most {0} %", new BigDecimal("1E+1")));

  @Test
  void aSentenceWithinASentenceIsSaidInTheSameLanguage() {
    assertThat(HELD.text()).isEqualTo("Alfa holds at most 10 %");
    assertThat(HELD.in(UKRAINIAN)).isEqualTo("щонайбільше 10 % належить Alfa");
  }

  @Test
  void wordsOfASourceStayAsTheyAre() {
    Sentence quoted = Sentence.of("stated as {0}", Sentence.verbatim("at most {0} %"));
    assertThat(quoted.in(UKRAINIAN)).isEqualTo("stated as at most {0} %");
  }

  @Test
  void whatFillsAPlaceIsNeverTakenForAPattern() {
    assertThat(Sentence.of("{0} and {1}", "{1}$0\\", "$1").text()).isEqualTo("{1}$0\\ and $1");
  }

  @Test
  void countsReachTheLanguageAsNumbersAndDaysAsText() {
    AtomicInteger numbers = new AtomicInteger();
    Sentence.of("{0} since {1}", 3, LocalDate.parse("2024-02-29"))
        .in((pattern, places) -> {
          places.stream().filter(Number.class::isInstance).forEach(n -> numbers.incrementAndGet());
          return pattern;
        });
    assertThat(numbers).hasValue(1);
  }

  @Test
  void aPlaceThatNothingFillsIsRefusedWhereTheSentenceIsMade() {
    assertThatThrownBy(() -> Sentence.of("{0} holds {1}", "Alfa"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{0} holds {1}");
  }

  @Test
  void aLaterSentenceIsPutTogetherOnce() {
    AtomicInteger asked = new AtomicInteger();
    Sentence later =
        Sentence.later(() -> {
          asked.incrementAndGet();
          return HELD;
        });
    assertThat(asked).hasValue(0);
    assertThat(later).isEqualTo(HELD).hasSameHashCodeAs(HELD).hasToString(HELD.text());
    assertThat(later.in(UKRAINIAN)).isEqualTo(HELD.in(UKRAINIAN));
    assertThat(asked).hasValue(1);
  }

  @Test
  void aSentenceComesBackFromPlainValuesInEveryLanguage() {
    Sentence whole =
        Sentence.joined("; ", List.of(HELD, Sentence.verbatim("as filed"), Sentence.of("{0}", 4)));
    Sentence back = Sentence.ofPlain(whole.plain());
    assertThat(back).isEqualTo(whole);
    assertThat(back.in(UKRAINIAN))
        .isEqualTo(whole.in(UKRAINIAN))
        .isEqualTo("щонайбільше 10 % належить Alfa; as filed; 4");
    assertThat(back.plain()).isEqualTo(whole.plain());
  }

  @Test
  void aTextOfAnOlderRecordIsTakenAsItIsAndAnythingElseRefused() {
    assertThat(Sentence.ofPlain("{0} was kept").text()).isEqualTo("{0} was kept");
    assertThatThrownBy(() -> Sentence.ofPlain(Map.of("parts", List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sentence.ofPlain(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWordsOfOthersAreVerbatim() {
    Sentence words = Sentence.verbatim("as it stands");
    assertThat(words.isVerbatim()).isTrue();
    assertThat(Sentence.joined("; ", List.of(words, words)).isVerbatim()).isTrue();
    assertThat(Sentence.of("{0}", words).isVerbatim()).isFalse();
    assertThat(Sentence.joined("; ", List.of(words, Sentence.ofTable("ours"))).isVerbatim())
        .isFalse();
  }
}
