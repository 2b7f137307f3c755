package dev.chokepoint.sources.psc;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.json.FirstRecord;
import dev.chokepoint.sources.json.JsonRecords;
import dev.chokepoint.sources.record.UnknownMembers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the snapshot of the register of people with significant control of Companies House, JSON
/// lines, unpacked. Written from its members as public programs and excerpts show them; no
/// published file was at hand.
///
/// What becomes what:
/// - a company: `gb-coh-NUMBER`. The snapshot names no company: the number is all there is
/// - a person with significant control: `gb-coh-psc-NUMBER-ID`, a `Person`, `Company` (corporate
///   entity) or `LegalEntity` (legal person), one for each company, since the register does not say
///   that two of them are one
/// - each nature of control: an `Ownership` with its range of shares, or a `Control` in the
///   register's words ([PscNatures])
/// - that nobody, or nobody who may be named, controls a company: a note of it
/// - members that are not known: context of the record, reported once with a count
///
/// Counts: `persons`, `corporateEntities`, `legalPersons`, `declarations`, `protected`,
/// `exemptions`, `unknownMembers`. One line is held at a time.
public final class PscReader implements SourceReader {

  private static final KnownSource KNOWN =
      new KnownSource(
          "gb_coh_psc",
          "UK people with significant control",
          "Companies House",
          "Open Government Licence v3.0",
          "Holders of more than 25 percent, or of other significant control, as companies declare"
              + " them; smaller holders, and names of companies, are not in it.");

  @Override
  public String format() {
    return "gb-psc";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> known = new ArrayList<>();
    for (InputFile file : files) {
      String first = FirstRecord.of(file);
      if (first.startsWith("{")
          && first.contains("\"company_number\"")
          && first.contains("\"data\"")
          && first.contains("\"kind\"")) {
        known.add(file);
      }
    }
    return known;
  }

  /// The register comes whole or in parts, which are one source.
  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return List.of(new SourceSet(recognised, KNOWN));
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    try (UnknownMembers unknown = new UnknownMembers(reading, "member")) {
      PscRecords records = new PscRecords(reading, unknown);
      for (InputFile file : files) {
        new JsonRecords(file, reading.issues()).forEach(records::read);
      }
    }
  }
}
