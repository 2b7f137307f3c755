package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlForm;
import dev.chokepoint.sources.xml.XmlScan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the full UK Sanctions List in its XML form. Written from its elements as public programs
/// and excerpts of 2026 show them; no published file was at hand.
///
/// What becomes what:
/// - a `Designation`: `uk-` and its unique id, as in the index: a `Person`, an `Organization` (the
///   list tells no company from any other body) or a `Vessel`
/// - its listing: `Sanction` `uk-ID-sanction` ([UkListing])
/// - names ([UkNames]), addresses, births and documents ([UkPieces]), all else ([UkDetails])
/// - elements that are not known: notes of the party, reported once with a count
///
/// Counts: `individuals`, `entities`, `ships`, `otherParties`, `names`, `addresses`, `documents`,
/// `unknownElements`. One designation is held at a time, and the ids of those read.
public final class UkXmlReader implements SourceReader {

  private static final String ROOT = "Designations";
  private static final String RECORD = "Designation";
  private static final String GENERATED = "DateGenerated";

  private static final XmlForm FORM = new XmlForm(ROOT, Set.of(RECORD, GENERATED));

  static final KnownSource KNOWN =
      new KnownSource(
          "uk_sanctions",
          "UK Sanctions List",
          "Foreign, Commonwealth & Development Office",
          "Open Government Licence v3.0",
          "Parties designated under UK sanctions; not those owned or controlled by them.");

  @Override
  public String format() {
    return "uk-xml";
  }

  @Override
  public int version() {
    return 1;
  }

  /// A file is of the form when its root is `Designations` and holds designations or the day it was
  /// made, or ends or breaks before that can be told.
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
    try (UnknownElements unknown = new UnknownElements(reading)) {
      UkDesignations designations = new UkDesignations(reading, unknown);
      for (InputFile file : files) {
        try (XmlScan xml = XmlScan.open(file)) {
          go(xml, designations, unknown, reading);
        }
      }
    }
  }

  private static void go(
      XmlScan xml, UkDesignations designations, UnknownElements unknown, Reading reading)
      throws IOException {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      String path = next.get().path();
      if (path.equals('/' + ROOT + '/' + RECORD)) {
        XmlElement record = xml.whole();
        if (record.excess().isPresent()) {
          String reason = "the designation " + record.excess().orElseThrow();
          reading.issues().accept(ReadIssue.rejected(record.place(), null, reason));
        } else {
          designations.read(UkElements.designation(record));
        }
      } else if (path.equals('/' + ROOT + '/' + GENERATED)) {
        xml.skip();
      } else if (!path.equals('/' + ROOT)) {
        unknown.report(xml.whole());
      }
    }
  }
}
