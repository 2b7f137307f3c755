package dev.chokepoint.sources.gleif;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.table.DelimitedTable;
import dev.chokepoint.sources.table.TableLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the golden copies of the Global Legal Entity Identifier Foundation as CSV, unpacked: LEI
/// records (level 1), relationships and reporting exceptions (level 2), any of them or all
/// together. Written from the columns of LEI-CDF 3.1, RR-CDF 2.1 and Reporting Exceptions 2.1 as
/// public programs show them; no published file was at hand.
///
/// What becomes what:
/// - a record: `lei-LEI`, a `Company`, or what its category says ([GleifRecords])
/// - consolidation: a `Control` of the parent, direct or ultimate, with the words of GLEIF. It is a
///   statement about accounts and says no share ([GleifLinks])
/// - branches, funds and their managers: `UnknownLink` with GLEIF's word
/// - a reason not to name a parent: a note of the record
/// - all other columns of the formats: context; columns that are none of theirs are reported too
///
/// Counts: `records`, `relationships`, `exceptions`, `unknownMembers`. One row is held at a time.
public final class GleifCsvReader implements SourceReader {

  private static final KnownSource KNOWN =
      new KnownSource(
          "gleif",
          "GLEIF golden copy",
          "Global Legal Entity Identifier Foundation",
          "CC0 1.0",
          "Holders of an LEI and the parents that consolidate them; no shares, no natural persons,"
              + " and no parents where an exception is claimed.");

  @Override
  public String format() {
    return "gleif-csv";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> known = new ArrayList<>();
    for (InputFile file : files) {
      if (GleifFile.of(file).isPresent()) {
        known.add(file);
      }
    }
    return known;
  }

  /// All files are one source: the levels speak of the same identifiers.
  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return List.of(new SourceSet(recognised, KNOWN));
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    try (UnknownMembers unknown = new UnknownMembers(reading, "column")) {
      GleifRecords records = new GleifRecords(reading, unknown);
      GleifLinks links = new GleifLinks(reading, unknown);
      for (InputFile file : files) {
        GleifFile kind =
            GleifFile.of(file)
                .orElseThrow(() ->
                    new UnreadableInput(
                        Locator.row(file.name(), 1, null),
                        "the table has the columns of none of GLEIF's files"));
        try (DelimitedTable table =
            DelimitedTable.open(file, TableLayout.UNKNOWN, reading.issues())) {
          while (table.advance()) {
            switch (kind) {
              case RECORDS -> records.read(table.row());
              case RELATIONSHIPS -> links.relationship(table.row());
              case EXCEPTIONS -> links.exception(table.row());
            }
          }
        }
      }
    }
  }
}
