package dev.chokepoint.sources.eu;

import dev.chokepoint.evidence.interval.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dates in a cell, written `17.3.2014`, `9 April 2024`, `March 1965` or `1958`, several parted
/// by semicolons, commas, strokes or `or`.
///
/// @param dates ISO 8601, in order
/// @param nothingElse whether the cell holds dates only
record EuDates(List<String> dates, boolean nothingElse) {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d./])(?:(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})"
              + "|(?:(?<wordDay>\\d{1,2}) )?(?<word>"
              + String.join("|", MONTHS)
              + ") (?<wordYear>\\d{4})"
              + "|(?<only>(?:19|20)\\d{2}))(?![\\d/]|\\.\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN = Pattern.compile("(?:[\\s;,/().]|\\bor\\b)*");

  static EuDates in(String cell) {
    List<String> dates = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher date = DATE.matcher(cell);
    while (date.find()) {
      Optional<String> iso = iso(date).filter(text -> PartialDate.parse(text).isPresent());
      iso.ifPresent(dates::add);
      date.appendReplacement(rest, iso.isPresent() ? " " : Matcher.quoteReplacement(date.group()));
    }
    date.appendTail(rest);
    boolean nothingElse = !dates.isEmpty() && BETWEEN.matcher(rest).matches();
    return new EuDates(List.copyOf(dates), nothingElse);
  }

  private static Optional<String> iso(Matcher date) {
    if (date.group("only") != null) {
      return Optional.of(date.group("only"));
    }
    if (date.group("year") != null) {
      return Optional.of(day(date.group("year"), date.group("month"), date.group("day")));
    }
    String month =
        Integer.toString(MONTHS.indexOf(date.group("word").toLowerCase(Locale.ROOT)) + 1);
    String day = date.group("wordDay");
    return Optional.of(
        day == null
            ? date.group("wordYear") + '-' + two(month)
            : day(date.group("wordYear"), month, day));
  }

  private static String day(String year, String month, String day) {
    return year + '-' + two(month) + '-' + two(day);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
