package dev.chokepoint.sources.mapping;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/// One way to write a date: `dd.MM.yyyy`, `MM/yyyy`, `yyyy`, `d MMM yyyy` (English months),
/// `yyyy-MM-dd HH:mm:ss` ... What it does not give is not made up: `MM/yyyy` gives a month. Two
/// digits of a year are of 2000 to 2099. A time of day is kept where hours and minutes are given.
///
/// @param pattern letters of [DateTimeFormatter]: `y`, `M`, `d`, `H`, `m`, `s`
public record DateForm(String pattern, DateTimeFormatter formatter) {

  /// @throws IllegalArgumentException if the pattern is none, or has no year
  static DateForm of(String pattern) {
    String letters = pattern.replaceAll("'[^']*'", "").replaceAll("[^A-Za-z]", "");
    if (!letters.matches("[yMdHms]+") || !letters.contains("y")) {
      throw new IllegalArgumentException(
          "a date format is made of yyyy, MM, dd, HH, mm and ss and has a year, not \""
              + pattern
              + "\"");
    }
    if (letters.contains("d") && !letters.contains("M")) {
      throw new IllegalArgumentException("a date format with a day needs a month");
    }
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return new DateForm(pattern, formatter);
  }

  /// The date in ISO 8601, as precise as it is written; empty when the text is not of the form, or
  /// is no day of the calendar.
  Optional<String> read(String text) {
    try {
      return iso(formatter.parse(text));
    } catch (DateTimeException e) {
      // Another format may fit; the caller reports when none does.
      return Optional.empty();
    }
  }

  private Optional<String> iso(TemporalAccessor parsed) {
    StringBuilder iso = new StringBuilder(19);
    int year = parsed.get(ChronoField.YEAR);
    if (year < 1000 || year > 9999) {
      return Optional.empty();
    }
    iso.append(year);
    if (parsed.isSupported(ChronoField.MONTH_OF_YEAR)) {
      two(iso.append('-'), parsed, ChronoField.MONTH_OF_YEAR);
    }
    if (parsed.isSupported(ChronoField.DAY_OF_MONTH)) {
      two(iso.append('-'), parsed, ChronoField.DAY_OF_MONTH);
      if (pattern.contains("H") && pattern.contains("m")) {
        two(iso.append('T'), parsed, ChronoField.HOUR_OF_DAY);
        two(iso.append(':'), parsed, ChronoField.MINUTE_OF_HOUR);
        if (pattern.contains("s")) {
          two(iso.append(':'), parsed, ChronoField.SECOND_OF_MINUTE);
        }
      }
    }
    return Optional.of(iso.toString());
  }

  private static void two(StringBuilder out, TemporalAccessor parsed, ChronoField field) {
    int value = parsed.get(field);
    out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }
}
