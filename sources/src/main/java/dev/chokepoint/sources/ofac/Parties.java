package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.ofac.OfacEntry.NameParts;
import dev.chokepoint.sources.ofac.OfacEntry.VesselFacts;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.ofac.remarks.RemarkParser;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.List;
import java.util.Set;

/// Entries: the party, its listing, and what its remarks say.
final class Parties {

  private static final String AUTHORITY = "Office of Foreign Assets Control";
  static final String SDN_LIST = "SDN List";

  private final Reading reading;
  private final PartyIndex index;
  private final Titles titles;
  private final PartyRemarks remarks;
  private final Vessels vessels;

  Parties(Reading reading, PartyIndex index, CountryNames countries) {
    this.reading = reading;
    this.index = index;
    RemarkParser parser = new RemarkParser(countries);
    this.titles = new Titles(parser);
    this.remarks = new PartyRemarks(reading, parser, index, countries);
    this.vessels = new Vessels(index, countries, new UnknownCountries(reading.issues()));
  }

  void read(OfacEntry entry) {
    remark(entry);
    reading.count("designatedParties");
    RecordStatements statements = new RecordStatements(reading.maker());
    Listed listed = listed(entry.id(), statements);
    listed.party().exists(entry.place());
    begin(listed, entry.id(), entry.place());
    name(listed, entry);
    OfacListing listing = entry.listing();
    if (listing != null) {
      listing(listed, listing);
    }
    Set<String> stated = titles.read(listed, entry.title());
    vessel(listed, entry.vessel());
    remarks.read(listed, entry, stated);
    entry.notes().forEach(each -> listed.party().says("notes", each.text(), each.places()));
    statements.sendTo(reading.statements());
  }

  /// What the form says of a listing elsewhere than in the entry.
  void read(OfacListing listing) {
    RecordStatements statements = new RecordStatements(reading.maker());
    listing(listed(listing.id(), statements), listing);
    statements.sendTo(reading.statements());
  }

  /// What the form says of an entry elsewhere than in the entry.
  ///
  /// @param facts in the words of the CSV form
  /// @param notes as they stand
  void read(Said id, List<Said> facts, VesselFacts vessel, List<Said> notes) {
    RecordStatements statements = new RecordStatements(reading.maker());
    Listed listed = listed(id, statements);
    vessel(listed, vessel);
    facts.forEach(fact -> remarks.read(listed, fact, Set.of()));
    notes.forEach(each -> listed.party().says("notes", each.text(), each.places()));
    statements.sendTo(reading.statements());
  }

  /// A relation that the form states between two entries.
  void read(Relation relation) {
    RecordStatements statements = new RecordStatements(reading.maker());
    remarks.read(listed(relation.from(), statements), relation);
    statements.sendTo(reading.statements());
  }

  private Listed listed(Said id, RecordStatements statements) {
    String entry = id.text();
    PartyKind kind = index.kind(entry);
    return new Listed(
        entry,
        kind,
        new Subject(statements, OfacId.party(entry), kind.schema()),
        new Subject(statements, OfacId.sanction(entry), "Sanction"));
  }

  private void vessel(Listed listed, VesselFacts said) {
    if (listed.kind() == PartyKind.VESSEL) {
      vessels.read(listed.party(), said);
    }
  }

  private void remark(OfacEntry entry) {
    if (entry.name() == null) {
      reading
          .issues()
          .accept(ReadIssue.note(entry.place(), entry.number(), "the entry has no name"));
    }
    if (entry.kind() == PartyKind.UNKNOWN) {
      Said type = entry.type();
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  type == null ? entry.place() : type.places().getFirst(),
                  type == null ? null : type.text(),
                  "unknown type; kept as a LegalEntity"));
    }
  }

  private static void name(Listed listed, OfacEntry entry) {
    Said name = entry.name();
    if (name == null) {
      return;
    }
    Subject party = listed.party();
    party.says("name", name.text(), name.places());
    if (listed.kind() != PartyKind.PERSON) {
      return;
    }
    NameParts parts = entry.parts();
    if (parts == null) {
      PersonName.split(name.text()).ifPresent(split -> nameParts(party, split, name));
    } else {
      party.says("lastName", parts.last().text(), parts.last().places());
      party.says("firstName", parts.first().text(), parts.first().places());
      parts.more().forEach((property, part) -> party.says(property, part.text(), part.places()));
    }
  }

  private static void nameParts(Subject party, PersonName parts, Said name) {
    Said last = name.part(0, parts.last().length());
    Said first = name.part(parts.firstFrom(), parts.firstFrom() + parts.first().length());
    party.follows("lastName", last.text(), null, last.places());
    party.follows("firstName", first.text(), null, first.places());
  }

  private static void begin(Listed listed, Said id, Locator place) {
    Subject sanction = listed.sanction().exists(place);
    sanction.says("entity", listed.party().id(), place);
    sanction.says("recordId", id.text(), id.places());
    sanction.follows("authority", AUTHORITY, null, place);
    sanction.follows("country", "us", null, place);
  }

  private void listing(Listed listed, OfacListing listing) {
    Subject sanction = listed.sanction();
    says(sanction, "program", listing.programmes());
    listing
        .lists()
        .forEach(each ->
            sanction.says("description", "List: " + each.text(), each.text(), each.places()));
    says(sanction, "listingDate", listing.dates());
    says(sanction, "reason", listing.legalBases());
    says(sanction, "provisions", listing.measures());
    says(sanction, "summary", listing.comments());
    if (isOnSdnList(listing)) {
      listed.party().follows("topics", "sanction", null, listing.place());
    }
  }

  private boolean isOnSdnList(OfacListing listing) {
    return listing.lists().isEmpty()
        ? index.isSdnList()
        : listing.lists().stream().anyMatch(list -> list.text().equals(SDN_LIST));
  }

  private static void says(Subject sanction, String property, List<Said> said) {
    said.forEach(each -> sanction.says(property, each.text(), each.places()));
  }
}
