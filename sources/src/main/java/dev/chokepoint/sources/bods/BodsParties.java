package dev.chokepoint.sources.bods;

import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedAddress;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedDocument;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.Locale;
import java.util.Optional;

/// Entities and persons. A registered entity is a `Company`, a state or its body a `PublicBody`,
/// all else a `LegalEntity`. Of a person's names the first that is not marked as another kind is
/// the name.
final class BodsParties {

  private final Reading reading;
  private final StatedDates dates;
  private final StatedCountries countries;

  BodsParties(Reading reading, StatedDates dates) {
    this.reading = reading;
    this.dates = dates;
    this.countries = new StatedCountries(reading.issues());
  }

  Subject entity(RecordStatements statements, String id, JsonRecord details) {
    reading.count("entityRecords");
    Optional<JsonRecord> type = details.object("entityType");
    String kind = type.map(each -> each.text("type")).orElse("");
    String schema =
        switch (kind) {
          case "registeredEntity" -> "Company";
          case "state", "stateBody" -> "PublicBody";
          default -> "LegalEntity";
        };
    Subject party = statements.entity("bods-" + id, schema, details.place());
    type.ifPresent(each -> {
      each.value("type").ifPresent(value -> value.saidOf(party, "classification"));
      each.value("subtype").ifPresent(value -> value.saidOf(party, "classification"));
      each.value("details").ifPresent(value -> value.saidOf(party, "legalForm"));
    });
    details.value("name").ifPresent(name -> name.saidOf(party, "name"));
    details.values("alternateNames").forEach(name -> name.saidOf(party, "alias"));
    country(party, "jurisdiction", details.object("jurisdiction"));
    details.value("uri").ifPresent(uri -> uri.saidOf(party, "website"));
    date(party, "incorporationDate", details, "foundingDate");
    date(party, "dissolutionDate", details, "dissolutionDate");
    unspecified(party, details.object("unspecifiedEntityDetails"));
    of(party, details);
    return party;
  }

  Subject person(RecordStatements statements, String id, JsonRecord details) {
    reading.count("personRecords");
    Subject party = statements.entity("bods-" + id, "Person", details.place());
    boolean named = false;
    for (JsonRecord name : details.objects("names")) {
      String type = name.text("type");
      boolean first =
          !named && (type.isEmpty() || type.equals("individual") || type.equals("legal"));
      Optional<StatedValue> full = name.value("fullName");
      full.ifPresent(text -> text.saidOf(party, first ? "name" : "alias"));
      named |= first && full.isPresent();
      name.value("familyName").ifPresent(text -> text.saidOf(party, "lastName"));
      name.value("givenName").ifPresent(text -> text.saidOf(party, "firstName"));
      name.value("patronymicName").ifPresent(text -> text.saidOf(party, "fatherName"));
    }
    details
        .value("personType")
        .filter(type -> !type.text().equals("knownPerson"))
        .ifPresent(type -> type.noted(party, "notes", "Type of person"));
    details
        .objects("nationalities")
        .forEach(each -> country(party, "nationality", Optional.of(each)));
    details.objects("taxResidencies").forEach(each -> country(party, "country", Optional.of(each)));
    date(party, "birthDate", details, "birthDate");
    date(party, "deathDate", details, "deathDate");
    details
        .object("birthPlace")
        .ifPresent(place -> {
          place.value("address").ifPresent(text -> text.saidOf(party, "birthPlace"));
          country(party, "birthCountry", place.object("country"));
          place.passOver("type");
        });
    details.object("politicalExposure").ifPresent(exposure -> exposure(party, exposure));
    unspecified(party, details.object("unspecifiedPersonDetails"));
    of(party, details);
    return party;
  }

  private static void exposure(Subject party, JsonRecord exposure) {
    exposure
        .value("status")
        .ifPresent(status -> {
          status.noted(party, "notes", "Political exposure");
          if (status.text().equals("isPep")) {
            party.follows("topics", "role.pep", status.text(), status.place());
          }
        });
    for (JsonRecord detail : exposure.objects("details")) {
      detail.value("reason").ifPresent(reason -> reason.saidOf(party, "position"));
    }
  }

  private void unspecified(Subject party, Optional<JsonRecord> details) {
    details.ifPresent(why -> {
      reading.count("unspecified");
      why.value("reason").ifPresent(reason -> reason.noted(party, "notes", "Not told"));
      why.value("description").ifPresent(words -> words.noted(party, "notes", "Not told"));
    });
  }

  private void of(Subject party, JsonRecord details) {
    details.objects("identifiers").forEach(identifier -> identifier(party, identifier));
    for (JsonRecord record : details.objects("addresses")) {
      StatedAddress stated = new StatedAddress();
      record.value("address").ifPresent(line -> stated.part(null, line.text(), line.place()));
      record
          .value("postCode")
          .ifPresent(code -> stated.part("postalCode", code.text(), code.place()));
      Optional<JsonRecord> country = record.object("country");
      Optional<StatedValue> type = record.value("type");
      stated
          .of(party, country.map(each -> each.text("code")).orElse(""), record.place())
          .ifPresent(address -> {
            country(address, "country", country);
            type.ifPresent(kind -> kind.saidOf(address, "remarks"));
          });
    }
  }

  private void country(Subject subject, String property, Optional<JsonRecord> country) {
    country.ifPresent(each -> {
      Optional<StatedValue> code = each.value("code");
      Optional<StatedValue> name = each.value("name");
      // `US-DE` is a part of the country `US`.
      String iso = code.map(text -> text.text().split("-", -1)[0]).orElse("");
      if (code.isPresent() && countries.isCode(iso)) {
        subject.says(
            property, iso.toLowerCase(Locale.ROOT), code.get().original(), code.get().place());
      } else {
        name.or(() -> code)
            .ifPresent(text -> countries.name(subject, property, text.text(), text.place()));
      }
    });
  }

  private void date(Subject subject, String property, JsonRecord details, String name) {
    details
        .value(name)
        .ifPresent(date -> dates.say(subject, property, date.text(), "notes", name, date.place()));
  }

  /// Schemes are those of org-id.guide for entities, and `COUNTRY-KIND` for persons.
  private void identifier(Subject party, JsonRecord identifier) {
    Optional<StatedValue> number = identifier.value("id");
    String scheme = identifier.text("scheme");
    String name = identifier.text("schemeName");
    identifier.value("uri").ifPresent(uri -> uri.saidOf(party, "sourceUrl"));
    if (number.isEmpty()) {
      return;
    }
    String label = scheme.isEmpty() ? name : scheme;
    if (party.schema().equals("Person")) {
      StatedDocument.of(
          party,
          StatedDocument.isPassport(label),
          label,
          number.get().text(),
          number.get().place(),
          identifier.place());
      return;
    }
    String own =
        switch (scheme) {
          case "XI-LEI" -> "leiCode";
          case "RU-INN" -> "innCode";
          case "RU-OGRN" -> "ogrnCode";
          default -> "registrationNumber";
        };
    boolean has = StatementMaker.typeOf(reading.maker().model(), party.schema(), own) != null;
    number.get().saidOf(party, has ? own : "idNumber");
    number.get().noted(party, "notes", label.isEmpty() ? "Identifier" : label);
  }
}
