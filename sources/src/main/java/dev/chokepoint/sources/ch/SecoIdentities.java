package dev.chokepoint.sources.ch;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.StatedAddress;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedDocument;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An identity of a target; a target may have several, as false papers give. All of them say things
/// of one party here.
final class SecoIdentities {

  private static final Set<String> OF_ADDRESSES =
      Set.of(
          "c-o",
          "address-details",
          "p-o-box",
          "zip-code",
          "remarks",
          "location",
          "area",
          "country");
  private static final Set<String> OF_DOCUMENTS =
      Set.of("number", "issuer", "date-of-issue", "expiry-date", "place-of-issue", "remark");

  private final Reading reading;
  private final SecoTables tables;
  private final StatedCountries countries;
  private final StatedDates dates;
  private final UnknownElements unknown;
  private final SecoNames names;

  SecoIdentities(
      Reading reading,
      SecoTables tables,
      StatedCountries countries,
      StatedDates dates,
      UnknownElements unknown) {
    this.reading = reading;
    this.tables = tables;
    this.countries = countries;
    this.dates = dates;
    this.unknown = unknown;
    this.names = new SecoNames(reading, unknown);
  }

  void read(Subject party, XmlElement identity) {
    boolean main = identity.attribute("main").filter("false"::equals).isEmpty();
    for (XmlElement child : identity.children()) {
      switch (child.name()) {
        case "name" -> names.read(party, child, main);
        case "address" -> address(party, child);
        case "day-month-year" -> birth(party, child);
        case "nationality" -> nationality(party, child);
        case "place-of-birth" -> placeOfBirth(party, child);
        case "identification-document" -> document(party, child);
        default -> unknown.keep(party, child);
      }
    }
  }

  private SecoTables.@Nullable Place placeOf(XmlElement element) {
    return element.attribute("place-id").map(tables::place).orElse(null);
  }

  private void address(Subject party, XmlElement element) {
    reading.count("addresses");
    SecoTables.Place place = placeOf(element);
    StatedAddress stated = new StatedAddress();
    part(stated, null, element.child("c-o").flatMap(SecoTables::text));
    part(stated, "street", element.child("address-details").flatMap(SecoTables::text));
    part(stated, "postOfficeBox", element.child("p-o-box").flatMap(SecoTables::text));
    part(stated, "postalCode", element.child("zip-code").flatMap(SecoTables::text));
    part(stated, "city", located(element, "location", place == null ? null : place.location()));
    part(stated, "region", located(element, "area", place == null ? null : place.area()));
    String apart = place == null || place.country() == null ? "" : place.country().text();
    Optional<Subject> address = stated.of(party, apart, element.place());
    element
        .child("remarks")
        .flatMap(SecoTables::text)
        .ifPresent(remark -> {
          if (address.isPresent()) {
            remark.saidOf(address.get(), "remarks");
          } else {
            remark.noted(party, "notes", "Address");
          }
        });
    if (address.isPresent() && place != null) {
      country(address.get(), "country", place);
      place.variants().forEach(each -> each.noted(address.get(), "remarks", "also written"));
    }
    unknown.keepOthers(party, element, OF_ADDRESSES);
  }

  /// Its own where the element has one, else the place's.
  private static Optional<StatedValue> located(
      XmlElement element, String name, @Nullable StatedValue ofThePlace) {
    return element.child(name).flatMap(SecoTables::text).or(() -> Optional.ofNullable(ofThePlace));
  }

  private static void part(
      StatedAddress address, @Nullable String property, Optional<StatedValue> value) {
    value.ifPresent(text -> address.part(property, text.text(), text.place()));
  }

  private void country(Subject subject, String property, SecoTables.Place place) {
    StatedValue code = place.code();
    StatedValue name = place.country();
    if (code != null && countries.isCode(code.text())) {
      countries.code(subject, property, code.text(), code.place());
    } else if (name != null) {
      countries.name(subject, property, name.text(), name.place());
    }
  }

  private void nationality(Subject party, XmlElement element) {
    String property = party.schema().equals("Person") ? "nationality" : "country";
    for (XmlElement country : element.children("country")) {
      Optional<StatedValue> code = SecoTables.attribute(country, "iso-code");
      Optional<StatedValue> name = SecoTables.text(country);
      if (code.isPresent() && countries.isCode(code.get().text())) {
        countries.code(party, property, code.get().text(), code.get().place());
      } else if (name.isPresent()) {
        countries.name(party, property, name.get().text(), name.get().place());
      }
    }
    unknown.keepOthers(party, element, Set.of("country"));
  }

  private void placeOfBirth(Subject party, XmlElement element) {
    SecoTables.Place place = placeOf(element);
    StatedAddress where = new StatedAddress();
    part(where, null, located(element, "location", place == null ? null : place.location()));
    part(where, null, located(element, "area", place == null ? null : place.area()));
    boolean person = party.schema().equals("Person");
    if (!where.line().isEmpty()) {
      if (person) {
        party.says("birthPlace", where.line(), where.places());
      } else {
        party.says("notes", "Place of birth: " + where.line(), where.places());
      }
    }
    if (place != null && person) {
      country(party, "birthCountry", place);
    }
    unknown.keepOthers(party, element, OF_ADDRESSES);
  }

  /// Born for a person, founded for all else. A date of low quality, or in another calendar than
  /// the Gregorian, is told in words; the former follows as well.
  private void birth(Subject party, XmlElement element) {
    String calendar = element.attribute("calendar").orElse("Gregorian");
    String date =
        join(
            element.attribute("year").orElse(""),
            element.attribute("month").orElse(""),
            element.attribute("day").orElse(""));
    boolean person = party.schema().equals("Person");
    String property = person ? "birthDate" : "incorporationDate";
    boolean gregorian = calendar.equalsIgnoreCase("Gregorian");
    boolean low = element.attribute("quality").filter("low"::equals).isPresent();
    boolean dated = PartialDate.parse(date).isPresent();
    if (dated && gregorian && !low) {
      party.says(property, date, element.place());
      return;
    }
    if (dated && gregorian) {
      party.follows(property, date, null, element.place());
    }
    String words = ElementText.everything(element);
    if (!words.isEmpty()) {
      party.says("notes", (person ? "Date of birth: " : "Date: ") + words, element.place());
    }
  }

  private static String join(String year, String month, String day) {
    if (month.isEmpty()) {
      return year;
    }
    return year + '-' + two(month) + (day.isEmpty() ? "" : '-' + two(day));
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private void document(Subject party, XmlElement element) {
    reading.count("documents");
    String type = element.attribute("document-type").orElse("");
    Optional<StatedValue> number = element.child("number").flatMap(SecoTables::text);
    Locator whole = element.place();
    if (number.isEmpty()) {
      party.says("notes", "Document: " + ElementText.everything(element), whole);
      return;
    }
    Subject document =
        StatedDocument.of(
            party,
            StatedDocument.isPassport(type),
            type,
            number.get().text(),
            number.get().place(),
            whole);
    element.child("issuer").ifPresent(issuer -> issuer(document, issuer));
    date(document, "startDate", element.child("date-of-issue"));
    date(document, "endDate", element.child("expiry-date"));
    element
        .child("remark")
        .flatMap(SecoTables::text)
        .ifPresent(remark -> remark.saidOf(document, "description"));
    element
        .child("place-of-issue")
        .ifPresent(place -> {
          SecoTables.Place known = placeOf(place);
          if (known != null && known.location() != null) {
            known.location().noted(document, "description", "Place of issue");
          }
        });
    unknown.keepOthers(party, element, OF_DOCUMENTS);
  }

  /// A country in most entries, an office in others.
  private void issuer(Subject document, XmlElement issuer) {
    Optional<StatedValue> code =
        SecoTables.attribute(issuer, "iso-code").or(() -> SecoTables.attribute(issuer, "code"));
    Optional<StatedValue> text = SecoTables.text(issuer);
    if (code.isPresent() && countries.isCode(code.get().text())) {
      countries.code(document, "country", code.get().text(), code.get().place());
    } else if (text.isPresent() && countries.isName(text.get().text())) {
      countries.name(document, "country", text.get().text(), text.get().place());
      return;
    }
    text.ifPresent(words -> words.saidOf(document, "authority"));
  }

  private void date(Subject document, String property, Optional<XmlElement> element) {
    element.ifPresent(each -> {
      Optional<StatedValue> text = SecoTables.text(each);
      String parts =
          join(
              each.attribute("year").orElse(""),
              each.attribute("month").orElse(""),
              each.attribute("day").orElse(""));
      if (text.isPresent()) {
        dates.say(
            document, property, text.get().text(), "description", each.name(), text.get().place());
      } else if (!parts.isEmpty()) {
        dates.say(document, property, parts, "description", each.name(), each.place());
      }
    });
  }
}
