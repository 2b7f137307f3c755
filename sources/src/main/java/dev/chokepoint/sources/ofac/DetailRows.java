package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rows that add to an entry: aliases, addresses, and comments whose entry is missing.
///
/// A row of an entry that the names file lacks, or that comes without a names file, is kept on an
/// entity of schema `LegalEntity`: all that can be said of it is that OFAC lists it.
final class DetailRows {

  private final Reading reading;
  private final PartyIndex index;
  private final AddressColumns addresses;
  private final Set<String> unknownEntries = new HashSet<>();

  DetailRows(Reading reading, PartyIndex index, CountryNames countries) {
    this.reading = reading;
    this.index = index;
    this.addresses = new AddressColumns(countries, new UnknownCountries(reading.issues()));
  }

  void readAlias(OfacRow row) {
    String name = row.cell("alt_name");
    String property = property(row.cells().get(2));
    if (name == null || property.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  row.at(name == null ? "alt_name" : "alt_type"),
                  name == null ? null : row.cell("alt_type"),
                  name == null ? "the alias has no name" : "unknown type of alias"));
      return;
    }
    reading.count("aliases");
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party = party(row, statements);
    party.says(property, name, List.of(row.at("alt_name")));
    String remarks = row.cell("alt_remarks");
    if (remarks != null) {
      party.says("notes", name + ": " + remarks, remarks, List.of(row.at("alt_remarks")));
    }
    statements.sendTo(reading.statements());
  }

  /// `aka` another name, `fka` a former one, `nka` the one now borne: the first name is then the
  /// former, but OFAC keeps it first, so both stay names.
  private static String property(String type) {
    return switch (type) {
      case "aka", "nka" -> "alias";
      case "fka" -> "previousName";
      default -> "";
    };
  }

  void readAddress(OfacRow row) {
    reading.count("addresses");
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party = party(row, statements);
    addresses.read(party, row);
    statements.sendTo(reading.statements());
  }

  /// The remarks begin in a row that is not there, so that the first words may be half of
  /// something: kept as they stand.
  void readLostComment(OfacRow row) {
    String text = row.cell(RemarkText.CONTINUED);
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party = party(row, statements);
    if (text != null) {
      party.says("notes", text, List.of(row.at(RemarkText.CONTINUED)));
    }
    statements.sendTo(reading.statements());
  }

  private Subject party(OfacRow row, RecordStatements statements) {
    Subject party =
        new Subject(statements, OfacId.party(row.entry()), index.kind(row.entry()).schema());
    if (!index.knows(row.entry())) {
      party.exists(List.of(row.whole()));
      reportUnknown(row);
    }
    return party;
  }

  /// Once an entry; once for all where there is no names file at all.
  private void reportUnknown(OfacRow row) {
    String missing = index.isEmpty() ? "" : row.entry();
    if (unknownEntries.add(missing)) {
      String reason =
          index.isEmpty()
              ? "the set comes without its names file; all entries are kept as LegalEntity"
              : "the names file has no such entry; kept as a LegalEntity";
      reading.issues().accept(ReadIssue.note(row.at("ent_num"), row.entry(), reason));
    }
  }
}
