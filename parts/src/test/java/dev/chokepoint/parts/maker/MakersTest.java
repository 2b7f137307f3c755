package dev.chokepoint.parts.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Makers as data: names, succession, and files that are read strictly.
class MakersTest {

  private static final Path FILES = Path.of("src/main/resources/dev/chokepoint/parts/maker/makers");

  private final Makers makers = Makers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Texas Instruments; texas-instruments",
        "TEXAS INSTRUMENTS, INC.; texas-instruments",
        "National Semiconductor (Texas Instruments); national-semiconductor",
        "Maxim (ADI); maxim",
        "Xilinx Inc. (AMD); xilinx",
        "Fairchild Semiconductor (ON Semiconductor); fairchild",
        "Adesto Technologies (Dialog Semiconductor - Renesas Electronics); adesto",
        "Some Brand (Infineon Technologies); infineon",
        "U-blox; u-blox"
      })
  void a_maker_is_known_by_what_tables_call_it(String name, String key) {
    assertThat(makers.named(name)).map(Maker::key).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TI Fluid Systems", "Nobody", "", "()"})
  void another_name_is_nobody(String name) {
    assertThat(makers.named(name)).isEmpty();
  }

  @Test
  void a_business_is_followed_both_ways() {
    assertThat(makers.kin("adesto")).contains("dialog", "renesas", "idt");
    assertThat(makers.kin("analog-devices")).contains("maxim", "linear", "hittite");
    assertThat(makers.kin("texas-instruments")).doesNotContain("analog-devices");
  }

  @Test
  void every_heir_is_a_maker_with_a_source() {
    for (MakerRules rules : makers.all()) {
      for (Succession step : rules.maker().successions()) {
        assertThat(makers.rules(step.to())).as(step.to()).isPresent();
        assertThat(step.source()).isNotBlank();
      }
    }
  }

  @Test
  void every_file_is_listed_and_every_listed_maker_has_a_file() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      List<String> keys =
          files.map(file -> file.getFileName().toString().replace(".tsv", "")).sorted().toList();
      assertThat(makers.all().stream().map(rules -> rules.maker().key()).sorted())
          .containsExactlyElementsOf(keys);
    }
  }

  @Test
  void the_brand_country_is_that_of_the_year() throws IOException {
    Maker maker = read("name\tMoved\ncountry\tUS\ncountry\tCN\t\t2016\tsource").maker();

    assertThat(maker.countryIn(Year.of(2010)).orElseThrow().code()).isEqualTo("US");
    assertThat(maker.countryIn(Year.of(2020)).orElseThrow().code()).isEqualTo("CN");
  }

  @Test
  void what_has_no_source_is_unverified() throws IOException {
    assertThat(read("part\tAB[0-9]{3}\tthing").parts().getFirst().source()).isEqualTo("unverified");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense\tx", "part\t(", "token\tA\tno role: x"})
  void a_faulty_row_is_refused(String row) {
    assertThatThrownBy(() -> read(row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("some-maker.tsv, line 2: ");
  }

  private static MakerRules read(String rows) throws IOException {
    return MakerFile.read(
        "some-maker",
        new BufferedReader(new StringReader("kind\ttext\tmeans\twhen\tsource\n" + rows)));
  }
}
