package dev.chokepoint.sources.bods;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.json.FirstRecord;
import dev.chokepoint.sources.json.JsonRecords;
import dev.chokepoint.sources.record.UnknownMembers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads statements of the Beneficial Ownership Data Standard 0.4, as one JSON array or as JSON
/// lines. Written from the standard's members as public programs show them; older versions, which
/// have `statementType`, are not read.
///
/// What becomes what:
/// - a record of type `entity` or `person`: `bods-RECORDID` ([BodsParties])
/// - of type `relationship`: for each interest an `Ownership`, `Control` or `Directorship`
///   ([BodsInterests])
/// - of several statements about one record the latest counts, by statement date and then by order;
///   the others are counted as `superseded`. One that closes a record ends its interests on the day
///   of the statement, where they have no end
/// - source and publisher of a statement: its address and publisher; the rest of them, declarations
///   and annotations: context
/// - members that are not known: context, reported once with a count
///
/// Counts: `entityRecords`, `personRecords`, `relationships`, `superseded`, `unspecified`,
/// `unknownMembers`. The files are read twice; in memory is a date for each record.
public final class BodsReader implements SourceReader {

  @Override
  public String format() {
    return "bods";
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
      if ((first.startsWith("{") || first.startsWith("["))
          && first.contains("\"recordType\"")
          && first.contains("\"recordDetails\"")
          && first.contains("\"statementId\"")) {
        known.add(file);
      }
    }
    return known;
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised);
  }

  @Override
  public boolean setsMayJoin() {
    return true;
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    LatestStatements latest = new LatestStatements();
    for (InputFile file : files) {
      // What is wrong with a line is said when it is read for good.
      new JsonRecords(file, issue -> {}).forEach(latest::note);
    }
    try (UnknownMembers unknown = new UnknownMembers(reading, "member")) {
      BodsStatements statements = new BodsStatements(reading, unknown, latest);
      for (InputFile file : files) {
        new JsonRecords(file, reading.issues()).forEach(statements::read);
      }
    }
  }
}
