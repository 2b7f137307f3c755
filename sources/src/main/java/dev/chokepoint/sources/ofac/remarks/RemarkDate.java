package dev.chokepoint.sources.ofac.remarks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as OFAC writes it: `08 Sep 1966`, `Sep 1966`, `1966`, `circa 1966`, `1979 to 1982`,
/// `circa 1979-1982`, `01 Jan 1973 to 31 Dec 1973`.
///
/// @param first ISO 8601 of the precision given
/// @param last end of a range, equal to `first` when there is none
/// @param circa whether OFAC calls it approximate
public record RemarkDate(String first, String last, boolean circa) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String ONE = "(?:(?:\\d{1,2} )?[A-Z][a-z]{2,8} )?\\d{4}";
  private static final Pattern FORM =
      Pattern.compile("(circa )?(" + ONE + ")(?:(?: to | ?- ?)(" + ONE + "))?");
  private static final Pattern PARTS =
      Pattern.compile("(?:(?:(\\d{1,2}) )?([A-Z][a-z]+) )?(\\d{4})");

  /// Reads a date; empty when the text is none, or names a day that does not exist.
  public static Optional<RemarkDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean circa = form.group(1) != null;
    Optional<String> first = iso(form.group(2));
    Optional<String> last = form.group(3) == null ? first : iso(form.group(3));
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(new RemarkDate(first.get(), last.get(), circa));
  }

  /// Whether it is one date rather than a range. A range that is exactly one calendar year counts
  /// as that year.
  public boolean isSingle() {
    return first.equals(last) || isCalendarYear();
  }

  /// The one date; of a whole calendar year, the year.
  public String single() {
    return isCalendarYear() ? first.substring(0, 4) : first;
  }

  public int firstYear() {
    return Integer.parseInt(first.substring(0, 4));
  }

  public int lastYear() {
    return Integer.parseInt(last.substring(0, 4));
  }

  private boolean isCalendarYear() {
    return firstYear() == lastYear() && first.endsWith("-01-01") && last.endsWith("-12-31");
  }

  private static Optional<String> iso(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String year = parts.group(3);
    if (parts.group(2) == null) {
      return Optional.of(year);
    }
    int month = MONTHS.indexOf(parts.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    if (month == 0) {
      return Optional.empty();
    }
    String yearAndMonth = year + '-' + twoDigits(month);
    return parts.group(1) == null ? Optional.of(yearAndMonth) : day(yearAndMonth, parts.group(1));
  }

  private static Optional<String> day(String yearAndMonth, String day) {
    try {
      return Optional.of(
          LocalDate.parse(yearAndMonth + '-' + twoDigits(Integer.parseInt(day))).toString());
    } catch (DateTimeException e) {
      // 31 Feb has the form of a date but is none.
      return Optional.empty();
    }
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
