package dev.chokepoint.parts.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a caller gets beside the dates: why others are excluded, what is refused, what else the
/// tokens say.
class DateCodesTest {

  private static final LocalDate RECOVERED = LocalDate.of(2022, 10, 1);
  private static final PartLife SINCE_2007 =
      new PartLife(LocalDate.of(2007, 6, 1), LocalDate.of(2024, 1, 1), "a data sheet");

  private final DateCodes codes = DateCodes.standard(LocalDate.of(2026, 11, 26));

  @Test
  void aKnownLifeLeavesTwoDecades() {
    DateAnswer answer =
        codes.read(
            "texas-instruments",
            List.of("TMS320F28335PGFA", "G4A-17CHCHW"),
            RECOVERED,
            List.of(SINCE_2007));
    assertThat(answer.readings())
        .extracting(reading -> reading.interval().toString(), DateReading::ruleId)
        .containsExactly(
            tuple("2021-07-01 to 2021-07-31", "ti-large-package"),
            tuple("2011-07-01 to 2011-07-31", "ti-large-package"));
    assertThat(answer.readings().getFirst().rule().text())
        .contains("month 7 of 2021")
        .contains("other decades are possible");
    assertThat(answer.excluded())
        .allSatisfy(one -> {
          assertThat(one.reason().text()).contains("before the part was introduced on 2007-06-01");
          assertThat(one.source()).isEqualTo("a data sheet");
        })
        .hasSize(5);
    assertThat(answer.hints())
        .extracting(TokenHint::role, TokenHint::text)
        .containsExactly(tuple(TokenHint.Role.LOT, "CHCH"), tuple(TokenHint.Role.PLANT, "W"));
  }

  @Test
  void theRecoveryAndTheEndOfShipmentExcludeWhatComesLater() {
    DateAnswer recovered =
        codes.read(
            "analog-devices", List.of("AD9517", "#2240"), RECOVERED.minusDays(30), List.of());
    assertThat(recovered.readings()).isEmpty();
    assertThat(recovered.excluded().getFirst().reason().text())
        .contains("after the recovery on 2022-09-01");
    assertThat(recovered.refusals().getFirst().reason().text())
        .contains("known dates exclude every year");

    DateAnswer ended =
        codes.read("analog-devices", List.of("AD9517", "#2540"), null, List.of(SINCE_2007));
    assertThat(ended.readings()).isEmpty();
    assertThat(ended.excluded().getFirst().reason().text())
        .contains("last made or shipped on 2024-01-01");
  }

  @Test
  void aReadingStaysWhenAnyCandidatePartAllowsIt() {
    PartLife older =
        new PartLife(LocalDate.of(1995, 1, 1), LocalDate.of(2006, 1, 1), "a catalogue");
    DateAnswer answer =
        codes.read("analog-devices", List.of("AD9517", "#912"), null, List.of(SINCE_2007, older));
    assertThat(answer.readings())
        .extracting(reading -> Objects.requireNonNull(reading.interval().to()).getYear())
        .containsExactly(2019, 2009, 1999);
  }

  @Test
  void aTokenOfThePartNumberIsNeverADate() {
    List<String> tokens = List.of("AB1234X", "2025", "1912");
    assertThat(codes.read("mornsun", tokens, Set.of(1), null, List.of()).readings())
        .extracting(DateReading::text)
        .containsExactly("1912");
    assertThat(codes.read("mornsun", tokens, Set.of(0, 1), null, List.of()).refusals())
        .extracting(Refusal::text)
        .containsExactly("2025");
  }

  @Test
  void aWeekCodeIsNoCalendarYear() {
    DateAnswer answer = codes.read("linear", List.of("2018", "LTC2174", "UKG-14"), null, List.of());
    assertThat(answer.readings())
        .singleElement()
        .satisfies(reading -> {
          assertThat(reading.interval().mayContain(LocalDate.of(2020, 4, 29))).isTrue();
          assertThat(reading.interval().mayContain(LocalDate.of(2018, 6, 1))).isFalse();
          assertThat(reading.rule().text()).contains("never a calendar year");
        });
  }

  @Test
  void theLetterOIsReadAsZeroAndSaid() {
    DateAnswer answer =
        codes.read("texas-instruments", List.of("PS767D301", "OCT", "Q1RS"), null, List.of());
    assertThat(answer.readings().getFirst().interval().from()).isEqualTo(LocalDate.of(2020, 12, 1));
    assertThat(answer.readings().getFirst().rule().text()).contains("the letter O is read as zero");
  }

  @Test
  void rulesWithoutAMakerAreMarked() {
    List<String> tokens = List.of("VP230", "33M", "Q1RS");
    assertThat(codes.read("texas-instruments", tokens, null, List.of()).generic()).isFalse();
    for (@Nullable String maker :
        new @Nullable String[] {null, "nobody", "microchip", "../texas-instruments"}) {
      DateAnswer answer = codes.read(maker, tokens, null, List.of());
      assertThat(answer.generic()).as("%s", maker).isTrue();
      assertThat(answer.readings()).isNotEmpty().allMatch(DateReading::unverified);
    }
  }

  @Test
  void disputedFormsAreAllKept() {
    DateAnswer answer = codes.read("plant-atlant", List.of("RP99-50", "1103"), null, List.of());
    assertThat(answer.readings())
        .hasSize(3)
        .allMatch(DateReading::disputed)
        .allMatch(DateReading::unverified);
  }

  @Test
  void aMalformedRuleNamesItsFileAndLine() {
    for (String row :
        List.of(
            "date\t1\tid\t(?<yy>..)\tsentence\tsource\tchecked",
            "date\tone\tid\t(?<yy>..)(?<ww>..)\tsentence\tsource\tchecked",
            "date\t1\tid\t(?<yy>..)(?<ww>..)\tsentence\tsource\tsure",
            "date\t1\tid\t(?<yy>..)(?<ww>..\tsentence\tsource\tchecked",
            "date\t1\tid\t(?<yy>..)(?<ww>..)(?<colour>.)\tsentence\tsource\tchecked",
            "never\t1\tid\t(?<yy>..)(?<ww>..)\tsentence\tsource\tchecked",
            "hint\t1\tid\t(?<lot>..)\t\tsource\tchecked",
            "floor\t1958\treason\tsource",
            "include\tnobody",
            "guess\t1\tid\t..\tsentence\tsource\tchecked")) {
      assertThatThrownBy(() -> read("# head\n" + row))
          .as(row)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("made-up.tsv, line 2: ");
    }
  }

  private static MakerRules read(String text) throws IOException {
    return RuleFile.read("made-up", new StringReader(text));
  }
}
