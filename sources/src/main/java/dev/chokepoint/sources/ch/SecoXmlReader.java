package dev.chokepoint.sources.ch;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlForm;
import dev.chokepoint.sources.xml.XmlScan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the consolidated list of Swiss sanctions, `swiss-sanctions-list`, as XML. Written from its
/// elements and attributes as public programs and excerpts of 2026 show them; no published file was
/// at hand.
///
/// What becomes what:
/// - a `target`: `ch-seco-` and its ssid: a `Person` (individual), `Organization` (entity) or, for
///   an object, a `Vessel`, or `Thing` of another kind
/// - its listing: `Sanction` `ch-seco-SSID-sanction`. The list keeps targets that were taken off:
///   those have an end date and no topic ([SecoListing])
/// - names with their spellings ([SecoNames]), addresses, births, documents ([SecoIdentities]),
///   other information ([SecoInformation]), relations: `UnknownLink` with the list's word
/// - what a modification added or removed is history that the list repeats: counted as
///   `historicChanges`, not read
/// - elements and attributes that are not known: kept with the party, reported once with a count
///
/// Counts: `individuals`, `entities`, `objects`, `delisted`, `names`, `addresses`, `documents`,
/// `relations`, `historicChanges`, `unknownElements`, `unknownMembers`. The file is read twice: for
/// programmes and places, which are held in memory, and for targets, one at a time.
public final class SecoXmlReader implements SourceReader {

  private static final String ROOT = "swiss-sanctions-list";
  private static final Set<String> TABLES = Set.of("sanctions-program", "place");

  private static final XmlForm FORM = new XmlForm(ROOT, Set.of());
  private static final KnownSource KNOWN =
      new KnownSource(
          "ch_seco_sanctions",
          "Swiss SECO Sanctions",
          "State Secretariat for Economic Affairs",
          null,
          "Parties under Swiss sanctions, and those taken off with the day; not those owned or"
              + " controlled by them.");

  @Override
  public String format() {
    return "ch-seco-xml";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    return FORM.recognise(files);
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised, KNOWN);
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    try (UnknownElements elements = new UnknownElements(reading);
        UnknownMembers attributes = new UnknownMembers(reading, "attribute")) {
      for (InputFile file : files) {
        SecoTables tables = tables(file, elements);
        SecoTargets targets = new SecoTargets(reading, tables, elements, attributes);
        try (XmlScan xml = XmlScan.open(file)) {
          targets(xml, targets, elements, reading);
        }
      }
    }
  }

  private static SecoTables tables(InputFile file, UnknownElements elements) throws IOException {
    SecoTables tables = new SecoTables();
    try (XmlScan xml = XmlScan.open(file)) {
      for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
        switch (next.get().path()) {
          case "/swiss-sanctions-list/sanctions-program" -> {
            XmlElement programme = xml.whole();
            tables.programme(programme);
            others(programme, elements);
          }
          case "/swiss-sanctions-list/place" -> {
            XmlElement place = xml.whole();
            tables.place(place);
            others(place, elements);
          }
          case "/swiss-sanctions-list/target" -> xml.skip();
          default -> {
            // The root, or what the second pass reports.
          }
        }
      }
    }
    return tables;
  }

  private static void others(XmlElement around, UnknownElements elements) {
    for (XmlElement child : around.children()) {
      if (!SecoTables.KNOWN.contains(child.name())) {
        elements.report(child);
      }
    }
  }

  private static void targets(
      XmlScan xml, SecoTargets targets, UnknownElements elements, Reading reading)
      throws IOException {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      if (element.path().equals('/' + ROOT)) {
        continue;
      }
      if (element.path().equals('/' + ROOT + "/target")) {
        XmlElement target = xml.whole();
        if (target.excess().isPresent()) {
          String reason = "the target " + target.excess().orElseThrow();
          reading.issues().accept(ReadIssue.rejected(target.place(), null, reason));
        } else {
          targets.read(target);
        }
      } else if (TABLES.contains(element.name())) {
        xml.skip();
      } else {
        elements.report(xml.whole());
      }
    }
  }
}
