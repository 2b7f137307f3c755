package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/// Names of countries become codes; a name that has none is reported once and kept as a note.
final class Countries {

  private final CountryNames names;
  private final UnknownCountries unknown;

  Countries(CountryNames names, UnknownCountries unknown) {
    this.names = names;
    this.unknown = unknown;
  }

  /// Says that the property has the country that the element names, if it names one.
  void say(Subject subject, String property, XmlElement element) {
    String name = ElementText.of(element);
    if (name == null) {
      return;
    }
    List<Locator> places = List.of(element.place());
    Optional<String> code = names.code(name);
    if (code.isPresent()) {
      subject.says(property, code.get(), name, places);
      return;
    }
    if (!names.knows(name)) {
      unknown.report(name, element.place());
    }
    String keeps =
        switch (subject.schema()) {
          case "Passport", "Identification" -> "description";
          case "Address" -> "remarks";
          default -> "notes";
        };
    subject.says(keeps, property + ": " + name, name, places);
  }
}
