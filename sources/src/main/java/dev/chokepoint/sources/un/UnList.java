package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import dev.chokepoint.sources.xml.DeclaredEncoding;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlScan;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the list record by record.
final class UnList implements AutoCloseable {

  private static final String INDIVIDUAL = "/CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL";
  private static final String ENTITY = "/CONSOLIDATED_LIST/ENTITIES/ENTITY";

  private static final Set<String> AROUND =
      Set.of("/CONSOLIDATED_LIST", "/CONSOLIDATED_LIST/INDIVIDUALS", "/CONSOLIDATED_LIST/ENTITIES");

  private final Reading reading;
  private final UnknownElements unknown;
  private final PartyRecord parties;
  private final Set<String> ids = new HashSet<>();

  UnList(Reading reading) {
    this.reading = reading;
    this.unknown = new UnknownElements(reading);
    CountryNames names = CountryNames.bundled();
    Countries countries = new Countries(names, new UnknownCountries(reading.issues()));
    this.parties = new PartyRecord(reading, countries, unknown);
  }

  /// Reads to the end of the document, so that a list that breaks off is noticed.
  void read(XmlScan xml) throws IOException {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      switch (element.path()) {
        case INDIVIDUAL -> record(xml.whole(), "Person", "individuals");
        case ENTITY -> record(xml.whole(), "Organization", "entities");
        default -> {
          if (!AROUND.contains(element.path())) {
            unknown.report(xml.whole());
          } else if (element.path().equals("/CONSOLIDATED_LIST")) {
            DeclaredEncoding.check(xml, element, reading.issues());
          }
        }
      }
    }
  }

  /// Reports what was met and not known.
  @Override
  public void close() {
    unknown.close();
  }

  private void record(XmlElement record, String schema, String count) {
    String id = record.child("DATAID").map(ElementText::of).orElse(null);
    String fault = fault(record, id);
    if (fault != null || id == null) {
      reading.issues().accept(ReadIssue.rejected(record.place(), id, String.valueOf(fault)));
      return;
    }
    reading.count(count);
    parties.read(record, id, schema);
  }

  private @Nullable String fault(XmlElement record, @Nullable String id) {
    if (record.excess().isPresent()) {
      return "the record " + record.excess().get();
    }
    if (id == null) {
      return "the record has no DATAID";
    }
    if (!ids.add(id)) {
      return "another record before has the same DATAID";
    }
    return null;
  }
}
