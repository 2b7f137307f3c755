package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One `INDIVIDUAL` or `ENTITY`.
final class PartyRecord {

  private static final List<String> NAME_PARTS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
  private static final List<String> PART_PROPERTIES =
      List.of("firstName", "secondName", "middleName", "lastName");

  private final Reading reading;
  private final Countries countries;
  private final UnknownElements unknown;
  private final Listing listing;
  private final Aliases aliases;
  private final Places places;
  private final Documents documents;

  PartyRecord(Reading reading, Countries countries, UnknownElements unknown) {
    this.reading = reading;
    this.countries = countries;
    this.unknown = unknown;
    this.listing = new Listing(reading.issues());
    this.aliases = new Aliases(reading, countries, unknown);
    this.places = new Places(reading, countries, unknown);
    this.documents = new Documents(reading, countries, unknown);
  }

  void read(XmlElement record, String id, String schema) {
    RecordStatements statements = new RecordStatements(reading.maker());
    List<Locator> whole = List.of(record.place());
    Subject party = new Subject(statements, "un-" + id, schema).exists(whole);
    Subject sanction = new Subject(statements, "un-" + id + "-sanction", "Sanction").exists(whole);
    name(party, record);
    listing.begin(party, sanction, whole);
    for (XmlElement child : record.children()) {
      if (!ElementText.everything(child).isEmpty() && !listing.read(sanction, child)) {
        fact(party, sanction, child);
      }
    }
    statements.sendTo(reading.statements());
  }

  private void name(Subject party, XmlElement record) {
    List<String> parts = new ArrayList<>();
    List<Locator> found = new ArrayList<>();
    for (int i = 0; i < NAME_PARTS.size(); i++) {
      XmlElement part = record.child(NAME_PARTS.get(i)).orElse(null);
      String text = part == null ? null : ElementText.of(part);
      if (part != null && text != null) {
        parts.add(text);
        found.add(part.place());
        if (isPerson(party)) {
          party.says(PART_PROPERTIES.get(i), text, part.text(), List.of(part.place()));
        }
      }
    }
    if (parts.isEmpty()) {
      reading.issues().accept(ReadIssue.note(record.place(), null, "the record has no name"));
    } else {
      party.says("name", String.join(" ", parts), found);
    }
  }

  private void fact(Subject party, Subject sanction, XmlElement child) {
    switch (child.name()) {
      case "DATAID", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" -> {
        // Read already.
      }
      case "NAME_ORIGINAL_SCRIPT" -> text(party, "name", child);
      case "TITLE" -> values(party, "title", child);
      case "DESIGNATION" -> values(party, "position", child);
      case "NATIONALITY", "NATIONALITY2" ->
          child.children().forEach(value -> nationality(party, child, value));
      case "GENDER" -> gender(party, child);
      case "COMMENTS1", "COMMENTS2", "COMMENTS3" -> Comments.read(party, sanction, child);
      case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> aliases.read(party, child);
      case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS" -> places.address(party, child);
      case "INDIVIDUAL_PLACE_OF_BIRTH" -> person(party, child, () -> places.birth(party, child));
      case "INDIVIDUAL_DATE_OF_BIRTH" ->
          person(party, child, () -> BirthDate.read(party, child, unknown));
      case "INDIVIDUAL_DOCUMENT", "ENTITY_DOCUMENT" -> documents.read(party, child);
      default -> unknown.keep(party, child);
    }
  }

  /// Does what only makes sense of a person; of others it is a note.
  private void person(Subject party, XmlElement child, Runnable reader) {
    if (isPerson(party)) {
      reader.run();
    } else {
      unknown.keep(party, child);
    }
  }

  private void nationality(Subject party, XmlElement around, XmlElement value) {
    if (!value.name().equals("VALUE")) {
      unknown.keep(party, value);
    } else {
      person(party, around, () -> countries.say(party, "nationality", value));
    }
  }

  private void gender(Subject party, XmlElement child) {
    String text = ElementText.of(child);
    if (text != null) {
      person(
          party,
          child,
          () -> party.says("gender", text.toLowerCase(Locale.ROOT), text, List.of(child.place())));
    }
  }

  private void values(Subject party, String property, XmlElement around) {
    for (XmlElement value : around.children()) {
      if (isPerson(party) && value.name().equals("VALUE")) {
        text(party, property, value);
      } else {
        unknown.keep(party, value);
      }
    }
  }

  private static void text(Subject party, String property, XmlElement element) {
    String text = ElementText.of(element);
    if (text != null) {
      party.says(property, text, element.text(), List.of(element.place()));
    }
  }

  private static boolean isPerson(Subject party) {
    return party.schema().equals("Person");
  }
}
