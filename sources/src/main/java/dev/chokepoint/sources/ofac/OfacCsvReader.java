package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.util.List;

/// Reads OFAC's legacy CSV sets: the SDN list (`sdn.csv`, `alt.csv`, `add.csv`, `sdn_comments.csv`)
/// or the consolidated non-SDN list (`cons_prim.csv` and its fellows), any part of one set in any
/// order.
///
/// The form: no header, `-0- ` for an empty cell, one row a line, remarks cut off at 1,000
/// characters and continued in the comments file, a 0x1A after the last line (OFAC's
/// `dat_spec.txt`; checked against the files of July 2021 and December 2025).
///
/// What becomes what:
/// - entry `n`: entity `ofac-n`, a `Person`, `Vessel`, `Airplane`, or `Organization` for all
///   others, since the form does not tell a company from any other body
/// - its listing: `Sanction` `ofac-n-sanction` with a value for each programme. Topic `sanction`
///   only in the SDN list, as derived
/// - each row of `add`: `Address` `ofac-addr-<add_num>`. Its country is the address's and is not
///   claimed of the party
/// - numbers in the remarks: the party's own property and an `Identification` or `Passport`
/// - `Linked To`: an `UnknownLink`; its object only where exactly one entry of the list bears the
///   name
/// - remarks that no rule fits: `notes`, and a [dev.chokepoint.evidence.statement.ReadIssue]
///
/// Counts: `designatedParties`, `aliases`, `addresses`, `remarkSegments`,
/// `remarkSegmentsUnderstood`, `links`, `linksResolved`.
///
/// The names and aliases are read twice, since a link may name an entry further down. Between,
/// kinds and names of all entries ([PartyIndex]) and the comments are held in memory: 10 MB for the
/// SDN list. Statements are handed on row by row.
public final class OfacCsvReader implements SourceReader {

  private static final int VERSION = 1;

  @Override
  public String format() {
    return "ofac-csv";
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    return OfacFiles.recognise(files);
  }

  /// The SDN set and the consolidated set are two sources, wherever their files lie.
  @Override
  public List<SourceSet> sets(List<InputFile> recognised) throws IOException {
    return OfacSets.of(recognised);
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    new OfacSet(OfacFiles.of(files), reading).read();
  }
}
