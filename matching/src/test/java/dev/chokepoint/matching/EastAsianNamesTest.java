package dev.chokepoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.score.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Given names of two syllables, written apart, together or in their own script; names of people in
/// public office. Japanese names in characters need a table of readings, which there is not: the
/// ones that exist (JMnedict, KANJIDIC2) are under a licence that asks to share alike.
class EastAsianNamesTest {

  private static final Matching MATCHING = new Matching(Model.bundled());

  private static double score(String left, String right) {
    return MATCHING.comparison().score(party(left), party(right));
  }

  private static Party party(String name) {
    return MATCHING.analyse("Person", List.of(name), List.of(), List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Jong Un | Kim Jong-un",
        "KIM, Jong Un | Kim Jongun",
        "Kim Jong Un | 김정은",
        "Kim Jong-un | 김정은",
        "Kim Jongun | 김정은",
        "Park Young-sik | 박영식",
        "Pak Yong Sik | 박영식",
        "Choe Ryong Hae | 최룡해",
        "Ri Su Yong | 리수용",
        "Xi Jinping | Xi Jin Ping",
        "Xi Jin Ping | 习近平",
        "Hsi Chin-p'ing | 习近平",
        "Mao Tse-tung | 毛泽东",
        "Mao Zedong | 毛泽东",
      })
  void areOneNameHoweverTheGivenNameIsWritten(String left, String right) {
    assertThat(score(left, right)).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Jong Il | 김정은",
        "Kim Jong Nam | Kim Jongun",
        "Xi Jin Tao | 习近平",
        "Xi Zhongxun | 习近平",
        "Hu Jintao | Xi Jinping",
      })
  void areTwoNamesWhereASyllableIsAnother(String left, String right) {
    assertThat(score(left, right)).isLessThan(Matching.DEFAULT_THRESHOLD);
  }
}
