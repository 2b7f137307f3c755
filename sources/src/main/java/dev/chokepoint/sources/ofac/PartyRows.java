package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.ofac.remarks.RemarkParser;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of the names file: the party, its listing, and what its remarks say.
final class PartyRows {

  private static final String AUTHORITY = "Office of Foreign Assets Control";

  private final Reading reading;
  private final PartyIndex index;
  private final Map<String, OfacRow> comments;
  private final Titles titles;
  private final PartyRemarks remarks;
  private final VesselColumns vessels;

  /// @param comments continued remarks by entry; those used are taken out
  PartyRows(
      Reading reading, PartyIndex index, CountryNames countries, Map<String, OfacRow> comments) {
    this.reading = reading;
    this.index = index;
    this.comments = comments;
    RemarkParser parser = new RemarkParser(countries);
    this.titles = new Titles(parser);
    this.remarks = new PartyRemarks(reading, parser, index, countries);
    this.vessels = new VesselColumns(index, countries, new UnknownCountries(reading.issues()));
  }

  void read(OfacRow row) {
    RemarkText text = new RemarkText(row, comments.remove(row.entry()));
    String name = row.cell("SDN_Name");
    if (name == null) {
      reading.issues().accept(ReadIssue.note(row.at("SDN_Name"), null, "the entry has no name"));
    }
    if (SdnType.kind(row.cell("SDN_Type")).isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  row.at("SDN_Type"), row.cell("SDN_Type"), "unknown type; kept as a LegalEntity"));
    }
    reading.count("designatedParties");
    RecordStatements statements = new RecordStatements(reading.maker());
    Listed listed = listed(row, statements);
    if (name != null) {
      name(listed, row, name);
    }
    listing(listed, row);
    Set<String> stated = titles.read(listed, row);
    if (listed.kind() == PartyKind.VESSEL) {
      vessels.read(listed.party(), row);
    }
    remarks.read(listed, text, stated);
    statements.sendTo(reading.statements());
  }

  private Listed listed(OfacRow row, RecordStatements statements) {
    PartyKind kind = index.kind(row.entry());
    List<Locator> whole = List.of(row.whole());
    Subject party = new Subject(statements, OfacId.party(row.entry()), kind.schema()).exists(whole);
    Subject sanction =
        new Subject(statements, OfacId.sanction(row.entry()), "Sanction").exists(whole);
    return new Listed(row.entry(), kind, party, sanction);
  }

  private static void name(Listed listed, OfacRow row, String name) {
    List<Locator> place = List.of(row.at("SDN_Name"));
    listed.party().says("name", name, place);
    if (listed.kind() == PartyKind.PERSON) {
      PersonName.split(name).ifPresent(parts -> nameParts(listed.party(), parts, row));
    }
  }

  private static void nameParts(Subject party, PersonName parts, OfacRow row) {
    Locator cell = row.at("SDN_Name");
    party.follows("lastName", parts.last(), null, List.of(cell.at(0, parts.last().length())));
    int to = parts.firstFrom() + parts.first().length();
    party.follows("firstName", parts.first(), null, List.of(cell.at(parts.firstFrom(), to)));
  }

  private void listing(Listed listed, OfacRow row) {
    Subject sanction = listed.sanction();
    List<Locator> whole = List.of(row.whole());
    sanction.says("entity", listed.party().id(), whole);
    sanction.says("recordId", row.entry(), List.of(row.at("ent_num")));
    Programmes.of(row)
        .forEach(each -> sanction.says("program", each.code(), List.of(each.place())));
    sanction.follows("authority", AUTHORITY, null, whole);
    sanction.follows("country", "us", null, whole);
    if (index.isSdnList()) {
      listed.party().follows("topics", "sanction", null, whole);
    }
  }
}
