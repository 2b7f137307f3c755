package dev.chokepoint.parts.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds for every code, checked on all weeks of many years and on random markings.
class DateCodePropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final List<String> MAKERS =
      List.of(
          "",
          "texas-instruments",
          "analog-devices",
          "maxim",
          "linear",
          "stmicroelectronics",
          "u-blox",
          "nxp",
          "microchip",
          "xilinx",
          "altera",
          "infineon",
          "winbond",
          "marvell",
          "cts",
          "fairchild",
          "murata",
          "plant-atlant",
          "toshiba",
          "nobody",
          "../generic");
  private static final List<String> PIECES =
      List.of(
          "STM32F405",
          "RGT6",
          "CHN",
          "GQ",
          "#",
          "+",
          "PS767D301",
          "G4",
          "2018",
          "0000",
          "9999",
          "(18M)",
          "24T",
          "A7ZN",
          "8DT",
          "FBBGAU2231A",
          "1N04V",
          "/",
          "()",
          "O1T",
          "2221A3");

  @Test
  void aWeekCoversTheIsoWeekAndTheWeekCountedFromNewYear() {
    for (int year = 1958; year <= 2060; year++) {
      for (int week = 1; week <= 53; week++) {
        var interval = ProductionPeriod.week(year, week);
        LocalDate fromNewYear = LocalDate.of(year, 1, 1).plusWeeks(week - 1L);
        assertThat(interval.mayContain(fromNewYear)).as("%s-%s", year, week).isTrue();
        LocalDate thursday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1);
        thursday = thursday.with(DayOfWeek.THURSDAY).plusWeeks(week - 1L);
        if (thursday.get(IsoFields.WEEK_BASED_YEAR) == year) {
          assertThat(interval.mayContain(thursday.minusDays(3))).isTrue();
          assertThat(interval.mayContain(thursday.plusDays(3))).isTrue();
        }
        long days =
            Objects.requireNonNull(interval.to()).toEpochDay()
                - Objects.requireNonNull(interval.from()).toEpochDay();
        assertThat(days + 1).isBetween(8L, 15L);
      }
    }
  }

  @Test
  void everyDayOfTheCodesOwnWeekIsCovered() {
    Seed.forAll(
        2_000,
        gen -> {
          LocalDate made = LocalDate.of(2000, 1, 4).plusDays(gen.between(0, 9_700));
          int year = made.get(IsoFields.WEEK_BASED_YEAR);
          String code =
              "%02d%02d".formatted(year % 100, made.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
          DateAnswer answer =
              DateCodes.standard(TODAY)
                  .read("analog-devices", List.of("AD9517", "#" + code), null, List.of());
          assertThat(answer.readings())
              .as("#%s, made %s", code, made)
              .anyMatch(reading -> reading.interval().mayContain(made));
          DateAnswer oneDigit =
              DateCodes.standard(TODAY)
                  .read(
                      "analog-devices",
                      List.of("AD9517", "#" + code.substring(1)),
                      null,
                      List.of());
          assertThat(oneDigit.readings()).anyMatch(reading -> reading.interval().mayContain(made));
        });
  }

  @Test
  void nothingIsReadAfterTheRecoveryNorBeforeTheIntroduction() {
    Seed.forAll(
        20_000,
        gen -> {
          List<String> tokens = marking(gen);
          LocalDate recovered = LocalDate.of(gen.between(1970, 2027), gen.between(1, 13), 15);
          LocalDate introduced = LocalDate.of(gen.between(1960, 2020), 6, 1);
          DateAnswer answer =
              DateCodes.standard(TODAY)
                  .read(
                      maker(gen),
                      tokens,
                      recovered,
                      List.of(new PartLife(introduced, introduced.plusYears(30), "test")));
          for (DateReading reading : answer.readings()) {
            assertThat(reading.interval().from()).as("%s", tokens).isBeforeOrEqualTo(recovered);
            assertThat(reading.interval().to()).as("%s", tokens).isAfterOrEqualTo(introduced);
            assertThat(reading.text())
                .isEqualTo(
                    String.join(
                        " ", tokens.subList(reading.firstToken(), reading.lastToken() + 1)));
          }
          assertThat(answer.excluded()).allMatch(one -> !one.reason().isEmpty());
        });
  }

  @Test
  void aLaterRecoveryNeverTakesAReadingAway() {
    Seed.forAll(
        5_000,
        gen -> {
          List<String> tokens = marking(gen);
          @Nullable String maker = maker(gen);
          LocalDate recovered = LocalDate.of(gen.between(1970, 2026), 3, 15);
          DateCodes codes = DateCodes.standard(TODAY);
          DateAnswer early = codes.read(maker, tokens, recovered, List.of());
          DateAnswer late = codes.read(maker, tokens, recovered.plusYears(1), List.of());
          assertThat(late.readings()).as("%s by %s", tokens, maker).containsAll(early.readings());
        });
  }

  private static @Nullable String maker(Gen gen) {
    String maker = gen.oneOf(MAKERS);
    return maker.isEmpty() ? null : maker;
  }

  private static List<String> marking(Gen gen) {
    List<String> tokens = new ArrayList<>();
    for (int i = gen.between(1, 6); i > 0; i--) {
      StringBuilder token = new StringBuilder();
      if (gen.chance(0.4)) {
        token.append(gen.oneOf(PIECES));
      } else {
        for (int j = gen.between(1, 8); j > 0; j--) {
          token.append("0123456789ABCDGPTX#+".charAt(gen.between(0, 20)));
        }
      }
      tokens.add(token.toString());
    }
    return tokens;
  }
}
