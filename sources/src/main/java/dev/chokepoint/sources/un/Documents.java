package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A document becomes the holder's own number and a `Passport` or `Identification` that keeps where
/// and when it was issued; its `description` holds all that the list says of it. One without a
/// number is a note.
final class Documents {

  private static final Set<String> KNOWN =
      Set.of(
          "TYPE_OF_DOCUMENT",
          "TYPE_OF_DOCUMENT2",
          "NUMBER",
          "ISSUING_COUNTRY",
          "DATE_OF_ISSUE",
          "CITY_OF_ISSUE",
          "COUNTRY_OF_ISSUE",
          "NOTE");

  private final Reading reading;
  private final Countries countries;
  private final UnknownElements unknown;

  Documents(Reading reading, Countries countries, UnknownElements unknown) {
    this.reading = reading;
    this.countries = countries;
    this.unknown = unknown;
  }

  void read(Subject party, XmlElement element) {
    reading.count("documents");
    List<String> types =
        Stream.of("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2")
            .flatMap(name -> ElementText.of(element, name).stream())
            .toList();
    Optional<XmlElement> number = element.child("NUMBER");
    Optional<String> text = number.map(ElementText::of);
    if (text.isPresent()) {
      document(party, element, types, text.get(), number.orElseThrow().place());
    } else {
      String all = words(element);
      party.says("notes", "Document: " + all, all, List.of(element.place()));
    }
    unknown.keepOthers(party, element, KNOWN);
  }

  private void document(
      Subject party, XmlElement element, List<String> types, String number, Locator place) {
    boolean passport = types.stream().anyMatch(Documents::isPassport);
    String schema = passport ? "Passport" : "Identification";
    String id = UnId.document(party.id(), String.join(" ", types), number);
    List<Locator> whole = List.of(element.place());
    Subject document = new Subject(party.statements(), id, schema).exists(whole);
    document.says("holder", party.id(), whole);
    document.says("number", number, List.of(place));
    if (passport) {
      document.says("passportNumber", number, List.of(place));
    }
    party.says(holderProperty(party, passport), number, List.of(place));
    for (String name : List.of("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2")) {
      element
          .child(name)
          .ifPresent(type -> {
            String text = ElementText.of(type);
            if (text != null) {
              document.says("type", text, List.of(type.place()));
            }
          });
    }
    issued(document, element);
    document.says("description", words(element), whole);
  }

  /// Where a document was handed out may be abroad, so `COUNTRY_OF_ISSUE` stays in the description.
  private void issued(Subject document, XmlElement element) {
    element.child("ISSUING_COUNTRY").ifPresent(each -> countries.say(document, "country", each));
    element
        .child("DATE_OF_ISSUE")
        .ifPresent(date -> {
          String text = ElementText.of(date);
          if (text != null && PartialDate.parse(text).isPresent()) {
            document.says("startDate", text, List.of(date.place()));
          }
        });
  }

  private static String holderProperty(Subject party, boolean passport) {
    return passport && party.schema().equals("Person") ? "passportNumber" : "idNumber";
  }

  /// In the languages of the list: passport, passeport, pasaporte.
  private static boolean isPassport(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.contains("passport") || lower.contains("passeport") || lower.contains("pasaporte");
  }

  private static String words(XmlElement element) {
    List<String> words = new ArrayList<>();
    for (XmlElement child : element.children()) {
      String text = ElementText.of(child);
      if (text != null && KNOWN.contains(child.name())) {
        words.add(child.name() + ": " + text);
      }
    }
    return String.join("; ", words);
  }
}
