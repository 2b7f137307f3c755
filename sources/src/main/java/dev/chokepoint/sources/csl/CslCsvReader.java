package dev.chokepoint.sources.csl;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.table.DelimitedTable;
import dev.chokepoint.sources.table.TableForm;
import dev.chokepoint.sources.table.TableLayout;
import java.io.IOException;
import java.util.List;

/// Reads the Consolidated Screening List as trade.gov gives it as CSV (`consolidated.csv`; no
/// published file was at hand, so columns and values are those that public programs and samples
/// show).
///
/// What becomes what:
/// - entries of OFAC's lists: `ofac-NUMBER`, as from OFAC's own files; entries of the other lists,
///   which number nobody: `bis-el-HASH`, `bis-dpl-HASH`, `bis-uvl-HASH`, `bis-meu-HASH`,
///   `state-isn-HASH`, `state-dtc-HASH` of the name
/// - the listing: a `Sanction` for list and first day, with the list's name and the programmes
///   under `program`, licence requirement and policy and standard order under `provisions`, the
///   Federal Register notice under `reason`, each citation in it under `authorityId`
/// - an entry that names an address and nobody: the `Address` itself is listed
/// - columns that are not known: notes of the party, reported once a column
///
/// Counts: `records`, `entityListEntries` and so on a list, `addresses`, `addressesListed`,
/// `unknownMembers`.
///
/// One row is held at a time.
public final class CslCsvReader implements SourceReader {

  private static final TableForm FORM =
      new TableForm(
          List.of(
              "source",
              "name",
              "addresses",
              "federal_register_notice",
              "standard_order",
              "license_requirement",
              "license_policy"));

  /// US government works are in the public domain (17 U.S.C. 105).
  static final KnownSource KNOWN =
      new KnownSource(
          "us_csl",
          "US Consolidated Screening List",
          "International Trade Administration, US Department of Commerce",
          "Public domain (US government)",
          "A convenience copy of lists of the departments of Commerce, State and the Treasury; the"
              + " lists themselves prevail.");

  @Override
  public String format() {
    return "us-csl-csv";
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
    CslParties parties = new CslParties(reading);
    for (InputFile file : files) {
      try (DelimitedTable table =
          DelimitedTable.open(file, TableLayout.UNKNOWN, reading.issues())) {
        FORM.require(table.columns(), file.name());
        while (table.advance()) {
          parties.read(CslRow.of(table.row()));
        }
      }
    }
  }
}
