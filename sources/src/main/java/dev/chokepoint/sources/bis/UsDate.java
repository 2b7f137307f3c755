package dev.chokepoint.sources.bis;

import dev.chokepoint.evidence.interval.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days written `MM/DD/YYYY`, or as ISO 8601.
final class UsDate {

  private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private UsDate() {}

  static Optional<String> iso(String cell) {
    Matcher form = FORM.matcher(cell);
    String text =
        form.matches() ? form.group(3) + '-' + two(form.group(1)) + '-' + two(form.group(2)) : cell;
    return PartialDate.parse(text).map(PartialDate::text);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
