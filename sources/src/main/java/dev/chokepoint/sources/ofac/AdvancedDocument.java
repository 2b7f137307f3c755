package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one `IDRegDocument` says.
final class AdvancedDocument {

  private static final String VALID = "Valid";

  private final XmlElement document;
  private final ReferenceValues values;

  AdvancedDocument(XmlElement document, ReferenceValues values) {
    this.document = document;
    this.values = values;
  }

  /// Adds the number to the facts of its holder; nothing when there is no number.
  void addTo(FactWords words) {
    String number = ElementText.of(document, "IDRegistrationNo").orElse(null);
    if (number != null) {
      String authority =
          ElementText.of(document, "IssuingAuthority").map(name -> " (" + name + ')').orElse("");
      words.add(
          new FactWords.IssuedNumber(
              label(),
              number + authority,
              values.text("Country", document, "IssuedBy-CountryID").orElse(null),
              date("Issue Date"),
              date("Expiration Date")),
          List.of(document.place()));
    }
  }

  /// What the words of the Remarks have no place for.
  List<Said> notes() {
    List<Said> notes = new ArrayList<>();
    values
        .text("Validity", document, "ValidityID")
        .filter(text -> !text.equals(VALID))
        .ifPresent(text -> notes.add(note("validity: " + text)));
    ElementText.of(document, "Comment")
        .filter(text -> !ElementText.of(document, "IDRegistrationNo").equals(Optional.of(text)))
        .ifPresent(text -> notes.add(note(text)));
    for (XmlElement date : document.children("DocumentDate")) {
      String type = values.text("IDRegDocDateType", date, "IDRegDocDateTypeID").orElse("date");
      if (!type.equals("Issue Date") && !type.equals("Expiration Date")) {
        notes.add(note(type + ": " + ElementText.everything(date)));
      }
    }
    return notes;
  }

  private Said note(String text) {
    String number = ElementText.of(document, "IDRegistrationNo").orElse("without number");
    return new Said(label() + ' ' + number + ": " + text, document.place());
  }

  private String label() {
    return values
        .text("IDRegDocType", document, "IDRegDocTypeID")
        .map(String::strip)
        .orElse("Identification Number");
  }

  private @Nullable String date(String type) {
    return document.children("DocumentDate").stream()
        .filter(date ->
            values
                .text("IDRegDocDateType", date, "IDRegDocDateTypeID")
                .filter(type::equals)
                .isPresent())
        .flatMap(date -> date.child("DatePeriod").flatMap(AdvancedDates::words).stream())
        .findFirst()
        .orElse(null);
  }
}
