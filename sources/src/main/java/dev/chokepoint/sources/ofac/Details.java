package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.HashSet;
import java.util.Set;

/// What adds to an entry: aliases, addresses, and comments whose entry is missing.
///
/// What is of an entry that the names file lacks, or that comes without a names file, is kept on an
/// entity of schema `LegalEntity`: all that can be said of it is that OFAC lists it.
final class Details {

  private final Reading reading;
  private final PartyIndex index;
  private final Addresses addresses;
  private final Set<String> unknownEntries = new HashSet<>();

  Details(Reading reading, PartyIndex index, CountryNames countries) {
    this.reading = reading;
    this.index = index;
    this.addresses = new Addresses(countries, new UnknownCountries(reading.issues()));
  }

  void readAlias(OfacAlias alias) {
    Said name = alias.name();
    String property = property(alias.type().text());
    if (name == null || property.isEmpty()) {
      Locator place = name == null ? alias.place() : alias.type().places().getFirst();
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  place,
                  name == null ? null : alias.type().text(),
                  name == null ? "the alias has no name" : "unknown type of alias"));
      return;
    }
    reading.count("aliases");
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party = party(alias.id(), alias.place(), statements);
    party.says(property, name.text(), name.places());
    Said remarks = alias.remarks();
    if (remarks != null) {
      party.says("notes", name.text() + ": " + remarks.text(), remarks.text(), remarks.places());
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

  void readAddress(OfacAddress address) {
    reading.count("addresses");
    RecordStatements statements = new RecordStatements(reading.maker());
    addresses.read(party(address.id(), address.place(), statements), address);
    statements.sendTo(reading.statements());
  }

  /// The remarks begin in a row that is not there, so that the first words may be half of
  /// something: kept as they stand.
  void readLostComment(OfacRow row) {
    Said text = CsvForm.continued(row);
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party = party(CsvForm.id(row), row.whole(), statements);
    if (text != null) {
      party.says("notes", text.text(), text.places());
    }
    statements.sendTo(reading.statements());
  }

  private Subject party(Said id, Locator place, RecordStatements statements) {
    String entry = id.text();
    Subject party = new Subject(statements, OfacId.party(entry), index.kind(entry).schema());
    if (!index.knows(entry)) {
      party.exists(place);
      reportUnknown(entry, id.places().getFirst());
    }
    return party;
  }

  /// Once an entry; once for all where there is no names file at all.
  private void reportUnknown(String entry, Locator place) {
    String missing = index.isEmpty() ? "" : entry;
    if (unknownEntries.add(missing)) {
      String reason =
          index.isEmpty()
              ? "the set comes without its names file; all entries are kept as LegalEntity"
              : "the names file has no such entry; kept as a LegalEntity";
      reading.issues().accept(ReadIssue.note(place, entry, reason));
    }
  }
}
