package dev.chokepoint.sources.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates and numbers as tables write them, read exactly or not at all.
class FormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd.MM.yyyy|01.02.2023|2023-02-01",
        "MM/dd/yyyy|01/02/2023|2023-01-02",
        "M/d/yyyy|1/2/2023|2023-01-02",
        "MM/yyyy|10/2023|2023-10",
        "yyyy|2023|2023",
        "dd.MM.yy|01.02.23|2023-02-01",
        "d MMM yyyy|6 Oct 2023|2023-10-06",
        "yyyyMMdd|20231006|2023-10-06",
        "yyyy-MM-dd HH:mm:ss|2023-10-06 05:41:01|2023-10-06T05:41:01",
        "dd.MM.yyyy HH:mm|06.10.2023 05:41|2023-10-06T05:41",
      })
  void aDateKeepsThePrecisionOfItsForm(String form, String text, String iso) {
    assertThat(DateForm.of(form).read(text)).contains(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd.MM.yyyy|31.02.2023",
        "dd.MM.yyyy|29.02.2023",
        "dd.MM.yyyy|1.2.2023",
        "dd.MM.yyyy|01.02.2023 x",
        "MM/yyyy|13/2023",
        "yyyy|0023",
        "yyyy|later",
      })
  void whatIsNoDayOfTheCalendarIsNotRead(String form, String text) {
    assertThat(DateForm.of(form).read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dd.MM", "yyyy-QQ", "dd.yyyy", "''", "yyyy-MM-dd zzz"})
  void aFormWithoutAYearOrWithOtherLettersIsNone(String form) {
    assertThatThrownBy(() -> DateForm.of(form)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyDayIsReadBackInEveryForm() {
    List<String> forms =
        List.of("dd.MM.yyyy", "yyyy-MM-dd", "MM/dd/yyyy", "d/M/yyyy", "yyyyMMdd", "d MMM yyyy");
    Seed.forAll(
        500,
        gen -> {
          LocalDate day = LocalDate.of(1990, 1, 1).plusDays(gen.between(0, 20_000));
          String form = gen.oneOf(forms);
          String written = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
          assertThat(DateForm.of(form).read(written)).contains(day.toString());
          YearMonth month = YearMonth.from(day);
          assertThat(
                  DateForm.of("MM.yyyy").read(month.format(DateTimeFormatter.ofPattern("MM.yyyy"))))
              .contains(month.toString());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".||1234.50|1234.50",
        ",|space|1 234,50|1234.50",
        ",|space|1\u00A0234\u202F567,5|1234567.5",
        ",|.|1.234,50|1234.50",
        ".|,|1,234|1234",
        ".|'|1'234.5|1234.5",
        ",||-0,5|-0.5",
        ".||1.5E3|1500",
        ".||007|7",
      })
  void aNumberIsReadExactly(String decimal, String thousands, String text, String number) {
    String sign = thousands == null ? "" : thousands.replace("space", " ");
    NumberForm form = new NumberForm(decimal, sign);
    assertThat(form.read(text)).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".|,|12,34",
        ".|,|1,2345",
        ",|.|1.23",
        ",|''|1.5",
        ".|''|1,5",
        ".|''|12 kg",
        ".|''|1e999999999",
        ".|''|NaN",
        ".|''|--1",
      })
  void whatMayMeanTwoThingsIsNotRead(String decimal, String thousands, String text) {
    assertThat(new NumberForm(decimal, thousands).read(text)).isEmpty();
  }

  @Test
  void everyDecimalIsReadBackInEveryForm() {
    Seed.forAll(
        500,
        gen -> {
          BigDecimal number =
              BigDecimal.valueOf(gen.between(-2_000_000_000, 2_000_000_000), gen.between(0, 6));
          for (NumberForm form :
              List.of(
                  NumberForm.POINT,
                  new NumberForm(",", " "),
                  new NumberForm(",", "."),
                  new NumberForm(".", ","))) {
            assertThat(form.read(written(number, form, gen))).contains(number.toPlainString());
          }
        });
  }

  private static String written(BigDecimal number, NumberForm form, Gen gen) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : form.decimal() + plain.substring(point + 1);
    if (!form.thousands().isEmpty() && gen.chance(0.8)) {
      whole = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", form.thousands());
    }
    return (number.signum() < 0 ? "-" : "") + whole + rest;
  }
}
