package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names, all of which the list puts on one level: the first that is not weak is taken for the
/// party's `name`, the others are aliases. Weak ones are those that the XML marks as not `strong`,
/// or whose remark says that they are of low quality; the CSV has the remark only.
final class FsfNames {

  private static final Pattern LOW = Pattern.compile("(?i)\\blow? quality\\b");

  private final Reading reading;

  FsfNames(Reading reading) {
    this.reading = reading;
  }

  /// Says what a name says.
  ///
  /// @param named whether the party has its name already
  /// @return whether this gave it one
  boolean read(Subject party, FsfItem item, boolean named) {
    StatedValue whole = item.value("wholeName");
    boolean gave = false;
    if (whole != null) {
      reading.count("names");
      boolean weak = isWeak(item);
      gave = !weak && !named;
      party.says(
          weak ? "weakAlias" : named ? "alias" : "name",
          whole.text(),
          whole.original(),
          whole.place());
    }
    boolean person = party.schema().equals("Person");
    for (String part : new String[] {"firstName", "middleName", "lastName", "title"}) {
      say(party, person ? part : null, part, item);
    }
    say(party, person ? "position" : null, "function", item);
    gender(party, item, person);
    for (StatedValue remark : item.remarks()) {
      String of = whole == null ? "Name" : "Name " + whole.text();
      party.says("notes", of + ": " + remark.text(), remark.original(), remark.place());
    }
    return gave;
  }

  private static boolean isWeak(FsfItem item) {
    return item.text("strong").equalsIgnoreCase("false")
        || item.remarks().stream().anyMatch(remark -> LOW.matcher(remark.text()).find());
  }

  /// @param property null where the party can have none: then the text is a note
  private static void say(Subject party, @Nullable String property, String name, FsfItem item) {
    StatedValue value = item.value(name);
    if (value == null) {
      return;
    }
    if (property == null) {
      party.says("notes", name + ": " + value.text(), value.original(), value.place());
    } else {
      value.saidOf(party, property);
    }
  }

  private static void gender(Subject party, FsfItem item, boolean person) {
    StatedValue value = item.value("gender");
    if (value == null) {
      return;
    }
    String gender =
        switch (value.text().toUpperCase(Locale.ROOT)) {
          case "M" -> "male";
          case "F" -> "female";
          default -> "";
        };
    if (person && !gender.isEmpty()) {
      party.says("gender", gender, value.original(), value.place());
    } else {
      party.says("notes", "gender: " + value.text(), value.original(), value.place());
    }
  }
}
