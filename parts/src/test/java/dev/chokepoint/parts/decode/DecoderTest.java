package dev.chokepoint.parts.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.decode.Decoding.Remark;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a decoding of a marking says, and what it refuses to say.
class DecoderTest {

  private static final LocalDate RECOVERED = LocalDate.of(2022, 10, 1);

  private final Decoder decoder = Decoder.standard(LocalDate.of(2026, 11, 1));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TMS320F28335PGFA",
        "TMS320 F28335 PGFA",
        "F28335PGFA",
        "TMS320F28335PGFA G4A-17CHCHW",
        "ТМS320 F28335РGFА",
        "TMS320\nF28335PGFA"
      })
  void one_part_is_read_from_all_ways_to_write_it(String marking) {
    PartCandidate part = decoder.decode(marking, null, null).part().orElseThrow();

    assertThat(part.number().base()).isEqualTo("TMS320F28335");
    assertThat(part.number().orderable()).contains("TMS320F28335PGFA");
    assertThat(part.number().level()).isEqualTo(Level.SAME_ORDERABLE);
  }

  @Test
  void a_trailing_letter_is_another_variant_and_is_reported_as_near() {
    PartCandidate part = decoder.decode("TMS320F28335PGFAL", null, null).part().orElseThrow();

    assertThat(part.reading()).isEqualTo(Reading.NEAR);
    assertThat(part.number().orderable()).isEmpty();
    assertThat(part.number().unexplained()).isEqualTo("L");
    assertThat(part.number().level()).isEqualTo(Level.SAME_DEVICE_BASE);
  }

  @Test
  void a_one_digit_year_leaves_every_decade_before_recovery() {
    Decoding decoding =
        decoder.decode("TMS320 F28335PGFA G4A-17CHCHW", "Texas Instruments", RECOVERED);

    assertThat(decoding.dates())
        .extracting(DateReading::interval)
        .contains(
            new DateInterval(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31)),
            new DateInterval(LocalDate.of(2011, 7, 1), LocalDate.of(2011, 7, 31)));
    assertThat(decoding.dates()).allSatisfy(date -> assertThat(date.rule().text()).isNotBlank());
    assertThat(decoding.confidence().level()).isEqualTo(Confidence.Level.HIGH);
  }

  @Test
  void a_sourced_introduction_excludes_the_decades_before_it() {
    Decoding decoding =
        decoder.decode("TMS320 F28335PGFA G4A-17CHCHW", "Texas Instruments", RECOVERED);

    assertThat(decoding.dates()).hasSize(2);
    assertThat(decoding.excluded())
        .anySatisfy(each -> {
          assertThat(each.reading().interval().from()).isEqualTo(LocalDate.of(2001, 7, 1));
          assertThat(each.source()).contains("SPRS439Q", "June 2007");
        });
  }

  @Test
  void a_comma_a_unit_and_a_standard_end_or_are_no_number() {
    assertThat(number("circulator 2300-2500 MHz")).isEmpty();
    assertThat(number("network module 1000BASE-T")).isEmpty();
    assertThat(number("tantalum capacitor 107C 31A02")).isEmpty();
    assertThat(number("AT89S52, 24PU")).contains("AT89S52");
    assertThat(number("XCV300tm")).contains("XCV300");
  }

  private Optional<String> number(String marking) {
    return decoder.decode(marking, null, null).part().map(part -> part.number().written());
  }

  @Test
  void a_maker_without_rules_is_not_read_by_anothers() {
    Decoding decoding = decoder.decode("current sensor ACS711", "Nobody Known Ltd", null);

    assertThat(decoding.part().orElseThrow().number().level()).isEqualTo(Level.TEXT_ONLY);
  }

  @Test
  void look_alike_letters_are_folded_and_the_raw_text_is_kept() {
    Decoding decoding = decoder.decode("M8030-КТ 83000A 08109973 2118A3", null, null);

    assertThat(decoding.marking().raw()).isEqualTo("M8030-КТ 83000A 08109973 2118A3");
    assertThat(decoding.marking().folded()).isEqualTo("M8030-KT 83000A 08109973 2118A3");
    assertThat(decoding.parts())
        .extracting(part -> part.number().number())
        .contains("UBX-M8030-KT", "NEO-M8N");
    assertThat(decoding.dates())
        .anySatisfy(
            date -> assertThat(date.interval().mayContain(LocalDate.of(2021, 5, 5))).isTrue());
  }

  @Test
  void a_week_code_is_no_calendar_year() {
    Decoding decoding = decoder.decode("2018 LTC2174 UKG-14", null, null);

    assertThat(decoding.dates()).isNotEmpty();
    assertThat(decoding.dates())
        .allSatisfy(date -> {
          assertThat(date.interval().mayContain(LocalDate.of(2020, 4, 30))).isTrue();
          assertThat(date.interval().mayContain(LocalDate.of(2018, 7, 1))).isFalse();
        });
  }

  @Test
  void what_cannot_be_a_date_is_refused_with_a_reason() {
    Decoding decoding = decoder.decode("PS767D361 8DT 09XZ", null, null);

    assertThat(decoding.dates()).isEmpty();
    assertThat(decoding.refusals())
        .anySatisfy(refusal -> {
          assertThat(refusal.text()).isEqualTo("8DT");
          assertThat(refusal.reason().text()).contains("D");
        });
    assertThat(decoding.part().orElseThrow().number().level()).isEqualTo(Level.SAME_FAMILY);
  }

  @Test
  void a_misread_sign_gives_a_known_part_below_any_exact_reading() {
    PartCandidate part = decoder.decode("STM32FH05 RGT6", "ST", null).part().orElseThrow();

    assertThat(part.number().written()).isEqualTo("STM32F405RGT6");
    assertThat(part.reading()).isEqualTo(Reading.MISREAD_ONCE);
    assertThat(part.reading()).isGreaterThan(Reading.EXACT);
  }

  @Test
  void a_maker_that_contradicts_the_number_is_told_and_both_stand() {
    Decoding decoding = decoder.decode("VP230 26M", "Microchip", null);

    assertThat(decoding.makers())
        .extracting(maker -> maker.maker().key())
        .contains("microchip", "texas-instruments");
    assertThat(decoding.remarks())
        .anySatisfy(remark -> assertThat(remark.kind()).isEqualTo(Remark.Kind.CONFLICT));
    assertThat(decoding.confidence().level()).isEqualTo(Confidence.Level.LOW);
  }

  @Test
  void a_heir_of_the_maker_is_no_contradiction() {
    Decoding decoding = decoder.decode("MAX3221 EAE", "Analog Devices", null);

    assertThat(decoding.remarks())
        .noneSatisfy(remark -> assertThat(remark.kind()).isEqualTo(Remark.Kind.CONFLICT));
  }

  @Test
  void a_military_number_is_no_evidence_for_a_maker() {
    Decoding decoding = decoder.decode("МS27484Т10В35S", null, null);

    assertThat(decoding.part().orElseThrow().number().base()).isEqualTo("MS27484T10B35S");
    assertThat(decoding.makers()).isEmpty();
    assertThat(decoding.remarks())
        .anySatisfy(remark -> assertThat(remark.text().text()).contains("Many makers share"));
  }

  @Test
  void digits_alone_need_a_known_maker() {
    assertThat(decoder.decode("28335", null, null).parts()).isEmpty();
    assertThat(decoder.decode("28335", null, null).remarks())
        .anySatisfy(remark -> assertThat(remark.text().text()).contains("too short"));
    assertThat(
            decoder.decode("28335", "Texas Instruments", null).part().orElseThrow().number().base())
        .isEqualTo("TMS320F28335");
  }

  @Test
  void a_neighbour_on_the_board_makes_a_decade_likelier_and_removes_none() {
    Decoding neighbour = decoder.decode("2018 LTC2174 UKG-14", null, RECOVERED);
    Decoding alone =
        decoder.decode("PS767D301 24T B1CD", "Texas Instruments", LocalDate.of(2024, 1, 1));
    Decoding beside =
        decoder.decode(
            "PS767D301 24T B1CD",
            "Texas Instruments",
            LocalDate.of(2024, 1, 1),
            List.of(neighbour));

    assertThat(beside.dates()).isEqualTo(alone.dates()).hasSizeGreaterThan(1);
    assertThat(beside.remarks())
        .anySatisfy(remark -> {
          assertThat(remark.kind()).isEqualTo(Remark.Kind.INFERENCE);
          assertThat(remark.text().text())
              .contains("Inferred")
              .contains("2022-04")
              .contains("stay");
        });
  }

  @Test
  void a_number_that_no_rule_knows_keeps_its_text() {
    Decoding decoding = decoder.decode("QZQ77-12345X", null, null);

    assertThat(decoding.part().orElseThrow().number().level()).isEqualTo(Level.TEXT_ONLY);
    assertThat(decoding.confidence().level()).isEqualTo(Confidence.Level.LOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "()", "\u0000", "++++", "\uD83D", "-", "#"})
  void nothing_is_read_from_nothing(String marking) {
    Decoding decoding = decoder.decode(marking, "", null);

    assertThat(decoding.parts()).isEmpty();
    assertThat(decoding.dates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gyroscope 250 Hz", "Transistor 25W power", "Fan 24V DC"})
  void a_value_with_its_unit_is_no_date(String marking) {
    assertThat(decoder.decode(marking, null, null).dates()).isEmpty();
  }
}
