package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Dates of the ADVANCED form in the words of the CSV form.
///
/// A `DatePeriod` runs from `Start` to `End`, each of which is a range itself. A year or month that
/// is known no better runs from its first day to its last, and OFAC then writes `1962` or `Sep
/// 1966`.
final class AdvancedDates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.US);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

  private AdvancedDates() {}

  /// `08 Sep 1966`, `Sep 1966`, `1966`, `1979 to 1982`, with `circa` before it where the period is
  /// approximate; empty when there is no readable date.
  static Optional<String> words(XmlElement period) {
    Optional<LocalDate> first =
        bound(period, "Start", "From").or(() -> bound(period, "Start", "To"));
    Optional<LocalDate> last =
        bound(period, "End", "To")
            .or(() -> bound(period, "End", "From"))
            .or(() -> bound(period, "Start", "To"))
            .or(() -> first);
    boolean circa =
        Stream.of("Start", "End")
            .flatMap(bound -> period.child(bound).stream())
            .anyMatch(bound -> bound.attribute("Approximate").filter("true"::equals).isPresent());
    return first.flatMap(from -> last.map(to -> (circa ? "circa " : "") + words(from, to)));
  }

  private static String words(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return DAY.format(first);
    }
    boolean years = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    if (years) {
      return first.getYear() == last.getYear()
          ? Integer.toString(first.getYear())
          : first.getYear() + " to " + last.getYear();
    }
    boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (months) {
      String from = MONTH.format(first);
      String to = MONTH.format(last);
      return from.equals(to) ? from : from + " to " + to;
    }
    return DAY.format(first) + " to " + DAY.format(last);
  }

  private static Optional<LocalDate> bound(XmlElement period, String bound, String end) {
    return period.child(bound).flatMap(found -> found.child(end)).flatMap(AdvancedDates::day);
  }

  /// A day given as `Year`, `Month` and `Day`; empty when it is none.
  static Optional<LocalDate> day(XmlElement date) {
    try {
      return Optional.of(
          LocalDate.of(number(date, "Year"), number(date, "Month"), number(date, "Day")));
    } catch (DateTimeException | NumberFormatException e) {
      // No date; the caller says so.
      return Optional.empty();
    }
  }

  private static int number(XmlElement date, String part) {
    return Integer.parseInt(ElementText.of(date, part).orElse(part.equals("Year") ? "" : "1"));
  }
}
