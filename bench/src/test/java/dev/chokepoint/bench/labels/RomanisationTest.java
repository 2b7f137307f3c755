package dev.chokepoint.bench.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

  private static final Parts PARTS = Parts.of("people.txt");

  @ParameterizedTest
  @CsvSource({
    "ru-bgn, Егоров, Yegorov",
    "ru-bgn, Алексеев, Alekseyev",
    "ru-bgn, Дмитрий, Dmitriy",
    "ru-icao, Юрий, Iurii",
    "ru-icao, Щербаков, Shcherbakov",
    "ru-de, Ельцин, Jelzin",
    "ru-de, Хрущёв, Chruschtschjow",
    "ru-fr, Пушкин, Pouchkine",
    "ua-kmu, Згурський, Zghurskyi",
    "ua-kmu, Юрій, Yurii",
    "ua-kmu, Їжакевич, Yizhakevych",
    "bg-law, Цветков, Tsvetkov",
    "bg-law, София, Sofia",
    "rs-bare, Ђорђевић, Djordjevic",
    "gr-elot, Παπαδόπουλος, Papadopoulos",
    "gr-elot, Μπακογιάννης, Bakogiannis",
    "ge-nat, ბერიძე, Beridze",
    "am-bgn, Հովհաննիսյան, Hovhannisyan",
    "am-west, Գրիգորյան, Krikorian",
    "latin-cyrillic, Shevron Khan, Шеврон Хан",
  })
  void aTableWritesAsItsAuthorityDoes(String table, String original, String expected) {
    assertThat(PARTS.romanisation(table).apply(original)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Zhang, Chang",
    "Xiao, Hsiao",
    "Qing, Ching",
    "jian, chien",
    "dong, tung",
    "guo, kuo",
    "yan, yen",
    "shi, shih"
  })
  void wadeAndGilesWithoutApostrophes(String pinyin, String expected) {
    assertThat(WadeGiles.syllable(pinyin)).isEqualTo(expected);
  }
}
