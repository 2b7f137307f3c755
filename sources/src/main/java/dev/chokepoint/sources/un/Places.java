package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Addresses and places of birth. The country is the address's own; that a party has an address
/// there does not make it a party of that country.
final class Places {

  private static final Map<String, String> PARTS = new LinkedHashMap<>();
  private static final Set<String> KNOWN =
      Set.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE");

  static {
    PARTS.put("STREET", "street");
    PARTS.put("CITY", "city");
    PARTS.put("STATE_PROVINCE", "state");
    PARTS.put("ZIP_CODE", "postalCode");
  }

  private final Reading reading;
  private final Countries countries;
  private final UnknownElements unknown;

  Places(Reading reading, Countries countries, UnknownElements unknown) {
    this.reading = reading;
    this.countries = countries;
    this.unknown = unknown;
  }

  /// A place in one line, with the places of its parts.
  private record Line(String text, List<Locator> places) {

    static Line of(XmlElement element) {
      List<String> parts = new ArrayList<>();
      List<Locator> places = new ArrayList<>();
      for (XmlElement child : element.children()) {
        String text = ElementText.of(child);
        if (text != null && KNOWN.contains(child.name()) && !child.name().equals("NOTE")) {
          parts.add(text);
          places.add(child.place());
        }
      }
      return new Line(String.join(", ", parts), places);
    }
  }

  void address(Subject party, XmlElement element) {
    reading.count("addresses");
    Line line = Line.of(element);
    String note = ElementText.of(element, "NOTE").orElse(null);
    if (line.text().isEmpty()) {
      if (note != null) {
        party.says("notes", "Address: " + note, note, List.of(element.place()));
      }
    } else {
      List<Locator> whole = List.of(element.place());
      String id = UnId.address(party.id(), line.text());
      Subject address = new Subject(party.statements(), id, "Address").exists(whole);
      party.says("addressEntity", id, whole);
      party.says("address", line.text(), line.places());
      address.says("full", line.text(), line.places());
      PARTS.forEach((name, property) -> part(address, property, element, name));
      element.child("COUNTRY").ifPresent(country -> countries.say(address, "country", country));
      part(address, "remarks", element, "NOTE");
    }
    unknown.keepOthers(party, element, KNOWN);
  }

  void birth(Subject party, XmlElement element) {
    Line line = Line.of(element);
    if (!line.text().isEmpty()) {
      party.says("birthPlace", line.text(), line.places());
    }
    element.child("COUNTRY").ifPresent(country -> countries.say(party, "birthCountry", country));
    ElementText.of(element, "NOTE")
        .ifPresent(
            note -> party.says("notes", "Place of birth: " + note, note, List.of(element.place())));
    unknown.keepOthers(party, element, KNOWN);
  }

  private static void part(Subject address, String property, XmlElement around, String name) {
    for (XmlElement each : around.children(name)) {
      String text = ElementText.of(each);
      if (text != null) {
        address.says(property, text, each.text(), List.of(each.place()));
      }
    }
  }
}
