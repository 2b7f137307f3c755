package dev.chokepoint.evidence.interval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as precise as its source gives it: a year, a month, a day, or a moment of a day.
///
/// Comparison never invents precision: for arithmetic the date is the [DateInterval] of all days it
/// may mean.
///
/// @param text ISO 8601 as given: `2023`, `2023-10`, `2023-10-06`, `2023-10-06T05:41:01`
/// @param interval the days it covers
public record PartialDate(String text, DateInterval interval) {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}(?::?\\d{2}(?::?\\d{2}(?:\\.\\d+)?)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?)?)?");

  /// Reads a date of any precision; empty when the text is none.
  public static Optional<PartialDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PartialDate(text, interval(form)));
    } catch (DateTimeException e) {
      // 2023-02-30 has the form of a date but is none.
      return Optional.empty();
    }
  }

  private static DateInterval interval(Matcher form) {
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) == null) {
      return new DateInterval(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }
    int month = Integer.parseInt(form.group(2));
    if (form.group(3) == null) {
      return new DateInterval(
          YearMonth.of(year, month).atDay(1), YearMonth.of(year, month).atEndOfMonth());
    }
    return DateInterval.of(LocalDate.of(year, month, Integer.parseInt(form.group(3))));
  }

  @Override
  public String toString() {
    return text;
  }
}
