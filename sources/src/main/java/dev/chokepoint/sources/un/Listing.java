package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.List;
import java.util.regex.Pattern;

/// What a record says of the listing itself.
final class Listing {

  private static final String AUTHORITY = "United Nations Security Council";

  /// Some dates carry an offset from UTC: `2013-12-31-05:00`. The day is the one written.
  private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d{2}:\\d{2})$");

  private final ReadIssue.Sink issues;

  Listing(ReadIssue.Sink issues) {
    this.issues = issues;
  }

  void begin(Subject party, Subject sanction, List<Locator> whole) {
    sanction.says("entity", party.id(), whole);
    sanction.follows("authority", AUTHORITY, null, whole);
    party.follows("topics", "sanction", null, whole);
  }

  /// Reads the element if it is one of the listing's.
  boolean read(Subject sanction, XmlElement child) {
    switch (child.name()) {
      case "DATAID" -> text(sanction, "recordId", child);
      case "UN_LIST_TYPE" -> text(sanction, "program", child);
      case "REFERENCE_NUMBER" -> text(sanction, "unscId", child);
      case "LISTED_ON" -> date(sanction, "listingDate", child);
      case "DELISTED_ON" -> date(sanction, "endDate", child);
      case "LAST_DAY_UPDATED" ->
          child.children().forEach(value -> date(sanction, "modifiedAt", value));
      case "VERSIONNUM",
          "LIST_TYPE",
          "SUBMITTED_BY",
          "SUBMITTED_ON",
          "SORT_KEY",
          "SORT_KEY_LAST_MOD" ->
          described(sanction, child);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void text(Subject sanction, String property, XmlElement element) {
    String text = ElementText.of(element);
    if (text != null) {
      sanction.says(property, text, element.text(), List.of(element.place()));
    }
  }

  private void date(Subject sanction, String property, XmlElement element) {
    String text = ElementText.of(element);
    if (text == null) {
      return;
    }
    String day = OFFSET.matcher(text).replaceFirst("");
    if (PartialDate.parse(day).isPresent()) {
      sanction.says(property, day, text, List.of(element.place()));
    } else {
      issues.accept(
          ReadIssue.note(element.place(), text, "no date can be read here; kept as text"));
      described(sanction, element);
    }
  }

  /// FollowTheMoney has no property for it: kept in words, under the element's name.
  private static void described(Subject sanction, XmlElement element) {
    String text =
        element.children("VALUE").isEmpty()
            ? ElementText.everything(element)
            : String.join(
                "; ", element.children("VALUE").stream().map(ElementText::everything).toList());
    sanction.says("description", element.name() + ": " + text, text, List.of(element.place()));
  }
}
