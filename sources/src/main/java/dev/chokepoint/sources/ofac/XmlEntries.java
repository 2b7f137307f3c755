package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.ofac.OfacEntry.VesselFacts;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The second pass over a file of an XML form: refuses what is no entry, and makes the statements
/// of the others.
final class XmlEntries implements AutoCloseable {

  private final Reading reading;
  private final UnknownElements unknown;
  private final Parties parties;
  private final Details details;
  private final Set<String> ids = new HashSet<>();

  XmlEntries(Reading reading, PartyIndex index) {
    this.reading = reading;
    this.unknown = new UnknownElements(reading);
    CountryNames countries = CountryNames.bundled();
    this.parties = new Parties(reading, index, countries);
    this.details = new Details(reading, index, countries);
  }

  /// OFAC's number of the entry, or null where it cannot be read, which is then reported.
  ///
  /// @param number null when there is none
  /// @param what name of the number in the form
  @Nullable Said id(XmlElement entry, @Nullable Said number, String what) {
    String fault = fault(entry, number, what);
    if (fault != null) {
      reading
          .issues()
          .accept(ReadIssue.rejected(entry.place(), number == null ? null : number.text(), fault));
      return null;
    }
    return number;
  }

  private @Nullable String fault(XmlElement entry, @Nullable Said number, String what) {
    if (entry.excess().isPresent()) {
      return "the entry " + entry.excess().get();
    }
    if (number == null || !OfacFileKind.isNumber(number.text())) {
      return "the entry has no number under " + what;
    }
    return ids.add(number.text()) ? null : "another entry before has the same " + what;
  }

  /// Counts elements that the form does not know, and gives their texts.
  List<Said> notes(List<XmlElement> elements) {
    return elements.stream()
        .filter(each -> !ElementText.everything(each).isEmpty())
        .map(each -> {
          unknown.report(each);
          return new Said(each.name() + ": " + ElementText.everything(each), each.place());
        })
        .toList();
  }

  /// Reports an element that belongs to no entry.
  void report(XmlElement element) {
    unknown.report(element);
  }

  void read(OfacEntry entry, List<OfacAlias> aliases, List<OfacAddress> addresses) {
    parties.read(entry);
    aliases.forEach(details::readAlias);
    addresses.forEach(details::readAddress);
  }

  void read(OfacAddress address) {
    details.readAddress(address);
  }

  void read(OfacListing listing) {
    parties.read(listing);
  }

  void read(Relation relation) {
    parties.read(relation);
  }

  /// Facts of an entry, in the words of the CSV form, and notes as they stand.
  void read(Said id, List<Said> facts, List<Said> notes) {
    parties.read(id, facts, VesselFacts.NONE, notes);
  }

  /// The flag of a vessel.
  void readFlag(Said id, Said flag, List<Said> notes) {
    parties.read(id, List.of(), new VesselFacts(null, null, null, null, flag, null), notes);
  }

  /// Remarks that the file lists nothing of a party.
  void noteUnlisted(String entry, String file) {
    reading
        .issues()
        .accept(
            ReadIssue.note(
                Locator.row(file, 0, null), entry, "the file has no listing of this party"));
  }

  int count() {
    return ids.size();
  }

  @Override
  public void close() {
    unknown.close();
  }
}
