package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of birth: exact to the day or year, approximate, or a range of years.
///
/// Only what is called exact is stated as `birthDate`. The year of an approximate one, and each
/// year of a short range, follow from it; a note keeps how the list puts it.
final class BirthDate {

  /// A range that is longer says too little about any one year.
  private static final int LONGEST_RANGE = 10;

  private static final Set<String> KNOWN =
      Set.of("TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("([A-Z][a-z]{2})[a-z]*\\.? (\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BirthDate() {}

  static void read(Subject party, XmlElement element, UnknownElements unknown) {
    String type = ElementText.of(element, "TYPE_OF_DATE").orElse("");
    boolean exact = type.equals("EXACT");
    boolean understood = exact;
    for (XmlElement child : element.children()) {
      String text = ElementText.of(child);
      if (text == null) {
        continue;
      }
      switch (child.name()) {
        case "DATE", "YEAR" -> understood &= date(party, text, exact, child);
        case "NOTE" -> {
          understood = false;
          month(party, text, child);
        }
        default -> understood &= child.name().equals("TYPE_OF_DATE");
      }
    }
    range(party, element);
    if (!understood) {
      note(party, element, type);
    }
    unknown.keepOthers(party, element, KNOWN);
  }

  private static boolean date(Subject party, String text, boolean exact, XmlElement place) {
    if (PartialDate.parse(text).isEmpty()) {
      return false;
    }
    if (exact) {
      party.says("birthDate", text, List.of(place.place()));
    } else {
      party.follows("birthDate", text, "approximately " + text, List.of(place.place()));
    }
    return true;
  }

  private static void month(Subject party, String text, XmlElement place) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
      if (number > 0) {
        String date = month.group(2) + (number < 10 ? "-0" : "-") + number;
        party.follows("birthDate", date, text, List.of(place.place()));
      }
    }
  }

  private static void range(Subject party, XmlElement element) {
    @Nullable String from = ElementText.of(element, "FROM_YEAR").orElse(null);
    @Nullable String to = ElementText.of(element, "TO_YEAR").orElse(null);
    if (from == null
        || to == null
        || !YEAR.matcher(from).matches()
        || !YEAR.matcher(to).matches()) {
      return;
    }
    List<Locator> places =
        List.of(
            element.child("FROM_YEAR").orElseThrow().place(),
            element.child("TO_YEAR").orElseThrow().place());
    int first = Integer.parseInt(from);
    int last = Integer.parseInt(to);
    if (last - first < LONGEST_RANGE) {
      for (int year = first; year <= last; year++) {
        party.follows("birthDate", Integer.toString(year), from + " to " + to, places);
      }
    }
  }

  private static void note(Subject party, XmlElement element, String type) {
    List<String> words = new ArrayList<>();
    for (String each : List.of("DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE")) {
      ElementText.of(element, each).ifPresent(text -> words.add(each + ' ' + text));
    }
    if (!words.isEmpty()) {
      String text = (type + ' ' + String.join(", ", words)).strip();
      party.says("notes", "Date of birth: " + text, text, List.of(element.place()));
    }
  }
}
