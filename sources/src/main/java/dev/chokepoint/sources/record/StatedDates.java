package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as lists write them: ISO 8601, `24/02/2022` with the day first, and with what is not known
/// left open (`dd/mm/1945`, `00/00/1945`, `1945`).
public final class StatedDates {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}|[dD]{2})[-/.](\\d{1,2}|[mM]{2})[-/.](\\d{4})");

  /// Some dates carry a time or an offset from UTC. The day is the one written.
  private static final Pattern ISO_DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[TZ+ ].*|-\\d.*)");

  private final ReadIssue.Sink issues;

  public StatedDates(ReadIssue.Sink issues) {
    this.issues = issues;
  }

  /// The date in ISO 8601, as precise as written; empty when the text is none.
  public static Optional<String> iso(String text) {
    Matcher first = DAY_FIRST.matcher(text);
    Matcher day = ISO_DAY.matcher(text);
    String iso =
        first.matches()
            ? dayFirst(first.group(1), first.group(2), first.group(3))
            : day.matches() ? day.group(1) : text;
    return PartialDate.parse(iso).map(PartialDate::text);
  }

  private static String dayFirst(String day, String month, String year) {
    if (!isKnown(month)) {
      return isKnown(day) ? "" : year;
    }
    return isKnown(day) ? year + '-' + two(month) + '-' + two(day) : year + '-' + two(month);
  }

  private static boolean isKnown(String number) {
    return Character.isDigit(number.charAt(0)) && Integer.parseInt(number) > 0;
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  /// Says that the property has the date; a text that is none is kept in words and remarked on.
  ///
  /// @param words property that keeps a text which is no date
  /// @param label what stands before the text there
  public void say(
      Subject subject, String property, String text, String words, String label, Locator place) {
    Optional<String> iso = iso(text);
    if (iso.isPresent()) {
      subject.says(property, iso.get(), text, place);
    } else {
      subject.says(words, label + ": " + text, text, place);
      issues.accept(ReadIssue.note(place, text, "no date can be read here; kept as text"));
    }
  }
}
