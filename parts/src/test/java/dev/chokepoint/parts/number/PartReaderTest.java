package dev.chokepoint.parts.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.parts.maker.Makers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers, what is peeled off them, and at which level two of them meet.
class PartReaderTest {

  private final PartReader reader = new PartReader(Makers.standard());

  @ParameterizedTest
  @CsvSource({
    "LTC2174UKG-14#TRPBF, LTC2174, linear, #TRPBF",
    "SN65HVD230DR, SN65HVD230, texas-instruments, R",
    "MAX3221EAE+T, MAX3221, maxim, +T",
    "IRF7103TRPBF, IRF7103, international-rectifier, TRPBF",
    "LM2675M/NOPB, LM2675, texas-instruments, /NOPB",
    "AD9517-4ABCPZ-RL7, AD9517-4, analog-devices, -RL7",
    "LT1083E3, LT1083, linear, E3"
  })
  void a_suffix_is_peeled_and_remembered(String text, String base, String maker, String peeled) {
    PartNumber number = of(text, maker);

    assertThat(number.base()).isEqualTo(base);
    assertThat(number.written()).isEqualTo(text);
    assertThat(number.peeled()).extracting(Peeled::text).containsExactly(peeled);
    assertThat(number.peeled()).allSatisfy(each -> assertThat(each.meaning()).isNotBlank());
  }

  private PartNumber of(String text, String maker) {
    return reader.exact(text).stream()
        .map(FoundNumber::number)
        .filter(number -> number.maker().equals(maker))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reader.exact(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "TMS320F28335PGFA, TMS320F28335PGFA, SAME_ORDERABLE",
    "TMS320F28335PGFA, TMS320F28335ZJZA, SAME_DEVICE_OTHER_PACKAGE",
    "TMS320F28335PGFA, TMS320F28335PTPQ, SAME_DEVICE_OTHER_PACKAGE",
    "TMS320F28335PGFA, TMS320F28335, SAME_DEVICE_BASE",
    "TMS320F28335PGFA, TMS320F28335PGFAL, SAME_DEVICE_BASE",
    "TMS320F28335PGFA, TMS320, SAME_FAMILY",
    "SN65HVD230DR, SN65HVD230D, SAME_ORDERABLE",
    "QZQ77-1, QZQ771, TEXT_ONLY"
  })
  void two_numbers_meet_at_a_level(String one, String other, Level level) {
    PartNumber left = reader.number(one);
    PartNumber right = reader.number(other);

    assertThat(left.meets(right)).contains(level);
    assertThat(right.meets(left)).contains(level);
  }

  @ParameterizedTest
  @CsvSource({
    "TMS320F28335PGFA, TMS320F28334PGFA",
    "AD9517-3ABCPZ, AD9517-4ABCPZ",
    "STM32F405RGT6, STM32F407VGT6",
    "QZQ77-1, QZQ77-2"
  })
  void other_devices_do_not_meet(String one, String other) {
    assertThat(reader.number(one).meets(reader.number(other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "VP230, SN65HVD230",
    "PS767D301, TPS767D301",
    "MB3238I, MAX3238I",
    "HCT04, SN74HCT04",
    "1755ADJ, ADP1755ACPZ",
    "3232EARUZ, ADM3232EARUZ",
    "25Q16JVIQ, W25Q16JVSIQ",
    "LD33, LD1117S33",
    "M430F149, MSP430F149",
    "14051BG, MC14051BG",
    "F28335PGFA, TMS320F28335PGFA"
  })
  void a_top_mark_stands_for_a_number(String mark, String number) {
    assertThat(reader.exact(mark))
        .anySatisfy(found -> {
          assertThat(found.number().written()).isEqualTo(number);
          assertThat(found.reading()).isIn(Reading.TOP_MARK, Reading.PREFIX_COMPLETED);
          assertThat(found.reason().text()).contains(mark);
        });
  }

  @Test
  void a_chip_is_no_module_and_says_which_carry_it() {
    PartNumber chip = reader.number("UBX-M8030-KT");

    List<FoundNumber> modules = reader.modules(chip);
    assertThat(modules).extracting(found -> found.number().base()).contains("NEO-M8N");
    assertThat(modules)
        .allSatisfy(each -> assertThat(each.reading()).isEqualTo(Reading.MODULE_OF_CHIP));
  }

  @Test
  void readings_are_ordered_from_sure_to_unsure() {
    assertThat(Reading.values())
        .containsSubsequence(
            Reading.EXACT,
            Reading.TOP_MARK,
            Reading.MISREAD_ONCE,
            Reading.MISREAD_TWICE,
            Reading.TEXT);
  }
}
