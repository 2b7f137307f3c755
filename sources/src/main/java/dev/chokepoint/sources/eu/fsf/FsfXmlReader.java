package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlScan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the consolidated list of financial sanctions of the EU in its XML form, version 1.1 of the
/// export. Written from its elements and attributes as public programs and excerpts show them; no
/// published file was at hand.
///
/// What becomes what:
/// - a `sanctionEntity`: `eu-fsf-` and its EU reference number, a `Person`, or an `Organization`
///   for an `enterprise`, since the list does not tell a company from any other body
/// - its listing: a `Sanction` for each programme ([FsfListing])
/// - names ([FsfNames]), addresses, births, citizenships ([FsfPlaces]), documents ([FsfDocuments])
/// - languages, internal numbers, and the acts that brought a name or an address: context
/// - elements and attributes that are not known: kept with the party, reported once with a count
///
/// The CSV form says the same, but cannot tell a weak name unless a remark does.
///
/// Counts: `persons`, `bodies`, `otherParties`, `names`, `addresses`, `documents`,
/// `unknownElements`, `unknownMembers`. One entry is held at a time, and the ids of those read.
public final class FsfXmlReader implements SourceReader {

  private static final String ROOT = "export";
  private static final String ENTRY = "sanctionEntity";
  private static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";

  static final KnownSource KNOWN =
      new KnownSource(
          "eu_fsf",
          "EU Consolidated Financial Sanctions List",
          "European Commission",
          null,
          "Parties under EU financial sanctions; not those owned or controlled by them, nor those"
              + " under export restrictions only, such as Annex IV to Regulation 833/2014.");

  @Override
  public String format() {
    return "eu-fsf-xml";
  }

  @Override
  public int version() {
    return 1;
  }

  /// A file is of the form when its root is an `export` of the list's namespace, or one that begins
  /// with a `sanctionEntity`.
  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> known = new ArrayList<>();
    for (InputFile file : files) {
      if (isList(file)) {
        known.add(file);
      }
    }
    return known;
  }

  private static boolean isList(InputFile file) throws IOException {
    try (XmlScan xml = XmlScan.open(file)) {
      Optional<XmlElement> root = xml.next();
      if (root.isEmpty() || !root.get().name().equals(ROOT)) {
        return false;
      }
      return root.get().namespace().equals(NAMESPACE)
          || xml.next().map(XmlElement::name).filter(ENTRY::equals).isPresent();
    } catch (UnreadableInput e) {
      // Nothing shows that it is ours to complain of.
      return false;
    }
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised, KNOWN);
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    try (UnknownElements elements = new UnknownElements(reading);
        UnknownMembers attributes = new UnknownMembers(reading, "attribute")) {
      FsfEntries entries = new FsfEntries(reading, attributes);
      FsfElements read = new FsfElements(elements);
      for (InputFile file : files) {
        try (XmlScan xml = XmlScan.open(file)) {
          go(xml, read, entries, elements, reading);
        }
      }
    }
  }

  private static void go(
      XmlScan xml, FsfElements read, FsfEntries entries, UnknownElements elements, Reading reading)
      throws IOException {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      String path = next.get().path();
      if (path.equals('/' + ROOT + '/' + ENTRY)) {
        XmlElement entry = xml.whole();
        if (entry.excess().isPresent()) {
          reading
              .issues()
              .accept(
                  ReadIssue.rejected(
                      entry.place(), null, "the entry " + entry.excess().orElseThrow()));
        } else {
          entries.read(read.entry(entry));
        }
      } else if (!path.equals('/' + ROOT)) {
        elements.report(xml.whole());
      }
    }
  }
}
