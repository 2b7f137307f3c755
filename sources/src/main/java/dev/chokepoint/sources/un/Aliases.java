package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Other names, graded by the list itself: `Good` and `a.k.a.` are aliases, `Low` are weak ones,
/// `f.k.a.` former names.
///
/// An alias may carry a birth of its own, as false papers do: that is the party's as well, and a
/// note keeps which alias it came with. Several names in one element, parted by semicolons, stay
/// whole, and each follows as a name too.
final class Aliases {

  private static final Set<String> KNOWN =
      Set.of("QUALITY", "ALIAS_NAME", "NOTE", "DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH");
  private static final List<String> WITH_ALIAS =
      List.of("DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH", "NOTE");

  private final Reading reading;
  private final Countries countries;
  private final UnknownElements unknown;

  Aliases(Reading reading, Countries countries, UnknownElements unknown) {
    this.reading = reading;
    this.countries = countries;
    this.unknown = unknown;
  }

  void read(Subject party, XmlElement alias) {
    String name = ElementText.of(alias, "ALIAS_NAME").orElse(null);
    if (name != null) {
      reading.count("aliases");
      name(party, property(alias), name, alias.child("ALIAS_NAME").orElseThrow());
    }
    birth(party, alias);
    List<String> more = new ArrayList<>();
    for (String each : WITH_ALIAS) {
      ElementText.of(alias, each).ifPresent(text -> more.add(each + ": " + text));
    }
    if (!more.isEmpty()) {
      String about = "Alias" + (name == null ? "" : " " + name) + ": ";
      party.says("notes", about + String.join("; ", more), List.of(alias.place()));
    }
    unknown.keepOthers(party, alias, KNOWN);
  }

  private String property(XmlElement alias) {
    String quality = ElementText.of(alias, "QUALITY").orElse("");
    return switch (quality) {
      case "Good", "a.k.a.", "" -> "alias";
      case "Low" -> "weakAlias";
      case "f.k.a." -> "previousName";
      default -> {
        reading
            .issues()
            .accept(
                ReadIssue.note(
                    alias.place(), quality, "unknown quality of an alias; kept as a weak alias"));
        yield "weakAlias";
      }
    };
  }

  private static void name(Subject party, String property, String name, XmlElement element) {
    List<Locator> place = List.of(element.place());
    party.says(property, name, element.text(), place);
    if (name.contains(";")) {
      for (String each : name.split(";")) {
        if (!each.isBlank()) {
          party.follows(property, each.strip(), name, place);
        }
      }
    }
  }

  private void birth(Subject party, XmlElement alias) {
    if (!party.schema().equals("Person")) {
      return;
    }
    alias
        .child("DATE_OF_BIRTH")
        .ifPresent(date -> {
          String text = ElementText.of(date);
          if (text != null && PartialDate.parse(text).isPresent()) {
            party.says("birthDate", text, List.of(date.place()));
          }
        });
    List<String> parts = new ArrayList<>();
    List<Locator> places = new ArrayList<>();
    for (String each : List.of("CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")) {
      ElementText.of(alias, each)
          .ifPresent(text -> {
            parts.add(text);
            places.add(alias.child(each).orElseThrow().place());
          });
    }
    if (!parts.isEmpty()) {
      party.says("birthPlace", String.join(", ", parts), places);
    }
    alias
        .child("COUNTRY_OF_BIRTH")
        .ifPresent(country -> countries.say(party, "birthCountry", country));
  }
}
