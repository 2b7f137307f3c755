package dev.chokepoint.routes.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which pieces of a text are tried as one number.
class GoodsTextTest {

  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    GoodsText.runs(
        text,
        run -> {
          if (!run.ifKnown()) {
            runs.add(run.text());
          }
        });
    return runs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          frame, NX-225-QF 48 REEL      | NX-225-QF 48
          TMS320F 28335                 | TMS320F 28335
          AD 22100 STZ 1000 pcs         | -
          AD22100 STZ 1000              | -
          AD22100STZ 1000 pcs           | AD22100STZ 1000
          STM32F765VIT6 1000            | -
          AD22100STZ, 1000              | -
          AD22100STZ 1,000              | AD22100STZ 1
          AD22100STZ 100000             | -
          """)
  void digitsBehindANumberThatEndsWithALetterAreOnlyANumberIfTheCatalogueHasIt(
      String text, @Nullable String expected) {
    List<String> runs = new ArrayList<>();
    GoodsText.runs(
        text,
        run -> {
          if (run.ifKnown()) {
            runs.add(run.text());
          }
        });
    assertThat(runs).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          microcontroller STM32F765VIT6 tray          | STM32F765VIT6
          STM 32F765-VIT6                             | STM 32F765-VIT6
          chip stm32f765 vit6, new                    | stm32f765 vit6
          P/N:STM32F765VIT6;QTY:100                   | STM32F765VIT6
          IC,STM32F765VIT6(LQFP100)                   | STM32F765VIT6
          微控制器STM32F765VIT6集成电路               | STM32F765VIT6
          AD 22100 STZ                                | AD 22100 STZ
          74 HC 595 D                                 | 74 HC 595 D
          STM32_F765_VIT6                             | STM32 F765 VIT6
          STM32F765 - VIT6                            | STM32F765 VIT6
          TPS54331D/NOPB                              | TPS54331D/NOPB
          LM317T/LM337T                               | LM337T
          насос топливный 7.21440.63.0                | 7.21440.63.0
          SТМ32F765VIТ6 (Cyrillic letters)            | SТМ32F765VIТ6
          MAX3232EUE+.                                | MAX3232EUE+
          """)
  void aNumberIsFoundAsPeopleWriteIt(String text, String expected) {
    assertThat(runs(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STM32F765VIT6 1000 pcs                      | STM32F765VIT6 1000
          AD22100STZ 1000 pcs                         | AD22100STZ 1000
          100 LM317T                                  | 100 LM317T
          microcontroller STM32F765VIT6               | microcontroller STM32F765VIT6
          LM317,T                                     | LM317 T
          invoice of 2023                             | 2023
          for LM317                                   | for LM317
          """)
  void whatIsNoPieceOfANumberIsNotJoinedToIt(String text, String unwanted) {
    assertThat(runs(text)).doesNotContain(unwanted);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'---'", "'，。'", "'𝔘𝔘'"})
  void aTextWithoutNumbersHasNone(String text) {
    assertThat(runs(text)).isEmpty();
  }
}
