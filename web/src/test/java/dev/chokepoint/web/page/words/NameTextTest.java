package dev.chokepoint.web.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a browser is told of a name's language and direction.
class NameTextTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Anna Morozova,none,ltr",
        "Південний порт,uk,ltr",
        "Объект,ru,ltr",
        "Морозова,und-Cyrl,ltr",
        "أمبريل تريد,und-Arab,rtl",
        "پارس,fa,rtl",
        "שלום,he,rtl",
        "深圳电子,und-Hani,ltr",
        "ソニー,ja,ltr",
        "삼성,ko,ltr",
        "Ελλάς,el,ltr",
        "12-345,none,ltr",
        "'',none,ltr"
      })
  void lettersTellScript(String text, String lang, String direction) {
    NameText name = NameText.of(text);
    assertThat(name.lang()).isEqualTo(lang);
    assertThat(name.direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Південний порт,Pivdennyy port",
        "Объект «Восток»,Obʺyekt «Vostok»",
        "ООО Онелек,OOO Onelek",
        "深圳电子,shēn zhèn diàn zǐ",
        "삼성,samseong",
        "Anna Morozova,none",
        "12-345,none"
      })
  void otherLettersHaveLatinOnesBesideThem(String text, String latin) {
    assertThat(NameText.of(text).latin()).isEqualTo(latin);
  }

  @Test
  void mostLettersDecideWhereScriptsMix() {
    assertThat(NameText.of("Ambrel Trade (أمب)").direction()).isEqualTo("ltr");
    assertThat(NameText.of("أمبريل تريد LLC").isRightToLeft()).isTrue();
  }

  @Test
  void whatIsStatedGoesBeforeWhatLettersTell() {
    assertThat(NameText.of("Kyiv", "ukr").lang()).isEqualTo("uk");
    assertThat(NameText.of("Морозова", "").lang()).isEqualTo("und-Cyrl");
  }
}
