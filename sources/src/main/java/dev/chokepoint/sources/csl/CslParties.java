package dev.chokepoint.sources.csl;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.ofac.OfacFacts;
import dev.chokepoint.sources.ofac.OfacId;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a record becomes.
final class CslParties {

  /// The Entity List names some addresses without saying whose they are.
  private static final Pattern ONLY_AN_ADDRESS =
      Pattern.compile("Address(?:es)?\\b[ #:\\d]*.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Reading reading;
  private final CslCountries countries;
  private final CslAddresses addresses;
  private final CslListings listings;
  private final OfacFacts.Tools facts;
  private final Set<String> unknown = new HashSet<>();
  private final Map<String, Said> sources = new HashMap<>();

  CslParties(Reading reading) {
    this.reading = reading;
    CountryNames names = CountryNames.bundled();
    this.countries = new CslCountries(names, reading.issues());
    this.addresses = new CslAddresses(reading, countries);
    this.listings = new CslListings(reading.issues());
    this.facts = new OfacFacts.Tools(reading, names);
  }

  void read(CslRecord record) {
    Said source = record.text("source");
    Said name = record.text("name");
    if (source == null) {
      reject(record, "the record does not say which list it is of");
    } else if (name == null && record.addresses().isEmpty()) {
      reject(record, "the record names nobody and no address");
    } else {
      Optional<CslList> list = CslList.of(source.text());
      if (list.isEmpty() && sources.putIfAbsent(source.text(), source) == null) {
        note(source, "no such list is known here; its entries are kept without a topic");
      }
      reading.count("records");
      reading.count(list.map(CslList::counted).orElse("entriesOfOtherLists"));
      read(record, source, name, list.orElse(null));
    }
  }

  private void read(CslRecord record, Said source, @Nullable Said name, @Nullable CslList list) {
    RecordStatements statements = new RecordStatements(reading.maker());
    if (name == null || (ONLY_AN_ADDRESS.matcher(name.text()).matches() && isOfBis(list))) {
      for (CslRecord.Address said : record.addresses()) {
        Subject address = addresses.of(said, statements);
        if (name != null) {
          address.says("remarks", name.text(), name.places());
        }
        reading.count("addressesListed");
        listed(record, source, list, address, address.id(), statements);
        kept(record, address);
      }
    } else {
      Said key = key(record, source, list);
      Subject party =
          statements.entity(id(key, source, list), kind(record).schema(), record.place());
      Subject sanction = listed(record, source, list, party, party.id(), statements);
      party(record, party, sanction, name, key);
      kept(record, party);
    }
    statements.sendTo(reading.statements());
  }

  private static boolean isOfBis(@Nullable CslList list) {
    return list == CslList.ENTITY_LIST || list == CslList.MILITARY_END_USER;
  }

  private Subject listed(
      CslRecord record,
      Said source,
      @Nullable CslList list,
      Subject party,
      String id,
      RecordStatements statements) {
    if (list != null && list.topic() != null) {
      party.follows("topics", list.topic(), null, record.place());
    }
    Subject sanction =
        statements.entity(
            id + listings.suffix(record, list == null ? "" : list.key()),
            "Sanction",
            record.place());
    sanction.says("entity", party.id(), record.place());
    listings.read(record, source, list, sanction);
    return sanction;
  }

  /// What tells the party: OFAC's number, or its name.
  private static Said key(CslRecord record, Said source, @Nullable CslList list) {
    Said number = record.text("entity_number");
    Said name = record.text("name");
    if (list != null && list.isOfOfac() && number != null) {
      return number;
    }
    return name == null ? source : name;
  }

  /// OFAC's entries have the ids that OFAC's own files give them. The other lists number nobody: a
  /// party is its name there, letter case and spaces aside.
  private static String id(Said key, Said source, @Nullable CslList list) {
    String plain = SPACE.matcher(key.text().toUpperCase(Locale.ROOT)).replaceAll(" ");
    if (list == null) {
      return "csl-" + ContentHash.of(source.text(), plain);
    }
    boolean number = key.text().chars().allMatch(c -> c >= '0' && c <= '9');
    return list.isOfOfac() && number
        ? OfacId.party(key.text())
        : list.prefix() + '-' + ContentHash.of(plain);
  }

  private static PartyKind kind(CslRecord record) {
    Said type = record.text("type");
    return switch (type == null ? "" : type.text()) {
      case "Individual" -> PartyKind.PERSON;
      case "Entity" -> PartyKind.ORGANIZATION;
      case "Vessel" -> PartyKind.VESSEL;
      case "Aircraft" -> PartyKind.AIRPLANE;
      default -> PartyKind.UNKNOWN;
    };
  }

  private void party(CslRecord record, Subject party, Subject sanction, Said name, Said key) {
    PartyKind kind = kind(record);
    party.says("name", name.text(), name.places());
    record.list("alt_names").forEach(alias -> party.says("alias", alias.text(), alias.places()));
    says(party, "notes", record.text("remarks"));
    OfacFacts told = new OfacFacts(key);
    person(record, told);
    record.numbers().forEach(number -> number(told, number));
    told.say(facts, party, sanction, kind);
    Said title = record.text("title");
    if (title != null) {
      told.sayTitle(title, facts, party, sanction, kind);
    }
    vessel(record, party, kind);
    Said country = record.text("country");
    if (country != null) {
      countries.say(party, "country", country);
    }
    for (CslRecord.Address said : record.addresses()) {
      party.says(
          "addressEntity", addresses.of(said, party.statements()).id(), said.full().places());
    }
  }

  private void person(CslRecord record, OfacFacts told) {
    for (Said born : record.list("dates_of_birth")) {
      told.add("DOB", CslDates.inOfacsWords(born));
    }
    record.list("places_of_birth").forEach(place -> told.add("POB", place));
    record.list("nationalities").forEach(land -> told.add("nationality", countries.name(land)));
    record.list("citizenships").forEach(land -> told.add("citizen", countries.name(land)));
  }

  private void number(OfacFacts told, CslRecord.IssuedNumber number) {
    told.addNumber(
        number.type().text(),
        number.number(),
        number.country() == null ? null : countries.name(number.country()).text(),
        number.issued() == null ? null : CslDates.inOfacsWords(number.issued()).text(),
        number.expires() == null ? null : CslDates.inOfacsWords(number.expires()).text());
  }

  private void vessel(CslRecord record, Subject party, PartyKind kind) {
    if (kind == PartyKind.VESSEL) {
      says(party, "callSign", record.text("call_sign"));
      says(party, "type", record.text("vessel_type"));
      says(party, "tonnage", record.text("gross_tonnage"));
      says(party, "grossRegisteredTonnage", record.text("gross_registered_tonnage"));
      Said flag = record.text("vessel_flag");
      if (flag != null) {
        countries.say(party, "flag", flag);
      }
    } else {
      for (String member :
          List.of(
              "call_sign",
              "vessel_type",
              "gross_tonnage",
              "gross_registered_tonnage",
              "vessel_flag")) {
        labelled(party, member, record.text(member));
      }
    }
    labelled(party, "vessel_owner", record.text("vessel_owner"));
  }

  private static void says(Subject party, String property, @Nullable Said said) {
    if (said != null) {
      party.says(property, said.text(), said.places());
    }
  }

  /// What FollowTheMoney has no property for.
  private static void labelled(Subject party, String member, @Nullable Said said) {
    if (said != null) {
      party.says("notes", member + ": " + said.text(), said.text(), said.places());
    }
  }

  private void kept(CslRecord record, Subject party) {
    record
        .unknown()
        .forEach((member, said) -> {
          reading.count("unknownMembers");
          labelled(party, member, said);
          if (unknown.add(member)) {
            note(
                said, "no such member is known here: " + member + "; kept as notes of the parties");
          }
        });
  }

  private void reject(CslRecord record, String reason) {
    reading.issues().accept(ReadIssue.rejected(record.place(), null, reason));
  }

  private void note(Said said, String reason) {
    reading.issues().accept(ReadIssue.note(said.places().getFirst(), said.text(), reason));
  }
}
