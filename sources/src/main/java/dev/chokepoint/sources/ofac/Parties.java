package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.ofac.OfacEntry.Listing;
import dev.chokepoint.sources.ofac.OfacEntry.NameParts;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.ofac.remarks.RemarkParser;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.Set;

/// Entries: the party, its listing, and what its remarks say.
final class Parties {

  private static final String AUTHORITY = "Office of Foreign Assets Control";
  private static final String SDN_LIST = "SDN List";

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
    PartyKind kind = index.kind(entry.number());
    Listed listed =
        new Listed(
            entry.number(),
            kind,
            statements.entity(OfacId.party(entry.number()), kind.schema(), entry.place()),
            statements.entity(OfacId.sanction(entry.number()), "Sanction", entry.place()));
    name(listed, entry);
    programmes(listed, entry);
    listing(listed.sanction(), entry.listing());
    Set<String> stated = titles.read(listed, entry.title());
    if (kind == PartyKind.VESSEL) {
      vessels.read(listed.party(), entry.vessel());
    }
    remarks.read(listed, entry, stated);
    statements.sendTo(reading.statements());
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
    }
  }

  private static void nameParts(Subject party, PersonName parts, Said name) {
    Said last = name.part(0, parts.last().length());
    Said first = name.part(parts.firstFrom(), parts.firstFrom() + parts.first().length());
    party.follows("lastName", last.text(), null, last.places());
    party.follows("firstName", first.text(), null, first.places());
  }

  private void programmes(Listed listed, OfacEntry entry) {
    Subject sanction = listed.sanction();
    Locator place = entry.place();
    sanction.says("entity", listed.party().id(), place);
    sanction.says("recordId", entry.number(), entry.id().places());
    entry.programmes().forEach(each -> sanction.says("program", each.text(), each.places()));
    sanction.follows("authority", AUTHORITY, null, place);
    sanction.follows("country", "us", null, place);
    if (isOnSdnList(entry)) {
      listed.party().follows("topics", "sanction", null, place);
    }
  }

  private boolean isOnSdnList(OfacEntry entry) {
    return entry.listing().lists().isEmpty()
        ? index.isSdnList()
        : entry.listing().lists().stream().anyMatch(list -> list.text().equals(SDN_LIST));
  }

  private static void listing(Subject sanction, Listing listing) {
    listing.lists().forEach(each -> sanction.says("description", "List: " + each.text(), each.text(), each.places()));
    listing.dates().forEach(each -> sanction.says("listingDate", each.text(), each.places()));
    listing.legalBases().forEach(each -> sanction.says("reason", each.text(), each.places()));
    listing.measures().forEach(each -> sanction.says("provisions", each.text(), each.places()));
    listing.comments().forEach(each -> sanction.says("summary", each.text(), each.places()));
  }
}
