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
    Optional<LocalDate> day = day(text);
    if (day.isPresent()) {
      return Optional.of(new PartialDate(text, DateInterval.of(day.get())));
    }
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

  /// A plain day of a month that every month has: by far the most common form, and read for every
  /// shipment of a trace, so without a regular expression.
  private static Optional<LocalDate> day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (i != 4 && i != 7) {
        if (c < '0' || c > '9') {
          return Optional.empty();
        }
        number = number * 10 + c - '0';
      }
    }
    int month = number / 100 % 100;
    int day = number % 100;
    return month >= 1 && month <= 12 && day >= 1 && day <= 28
        ? Optional.of(LocalDate.of(number / 10_000, month, day))
        : Optional.empty();
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
