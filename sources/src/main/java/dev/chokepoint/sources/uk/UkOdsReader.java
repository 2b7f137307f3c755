package dev.chokepoint.sources.uk;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.sheet.OdsSheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the index of the UK Sanctions List, an OpenDocument spreadsheet with one row a designation
/// (checked against the index of August 2025).
///
/// What becomes what:
/// - a unique id: `uk-<id>`, a `Person` (Individual), `Organization` (Entity, since the index does
///   not tell a company from any other body) or `Vessel` (Ship)
/// - the first name met for an id: `name`; other names in further rows of the id: `alias`
/// - its listing: `Sanction` `uk-<id>-sanction` with regime, date, and a provision for each
///   sanction imposed. The OFSI group id, which several designations of one party may share, is its
///   `authorityId`
///
/// The index has no dates of birth, nationalities, addresses, IMO numbers, aliases or reasons:
/// those are in the full list only, and nothing here says that there are none.
///
/// Counts: `rows`, `individuals`, `entities`, `ships`, `otherParties`.
///
/// One row is held at a time, and the id and first name of every designation.
public final class UkOdsReader implements SourceReader {

  private static final int VERSION = 1;

  /// Rows before the header, such as a title.
  private static final int ROWS_BEFORE = 20;

  private static final KnownSource KNOWN =
      new KnownSource(
          "uk_sanctions",
          "UK Sanctions List (index)",
          "Foreign, Commonwealth & Development Office",
          "Open Government Licence v3.0",
          "Names, regimes and dates of UK designations. No dates of birth, nationalities,"
              + " addresses, IMO numbers, aliases or reasons, which only the full list has; not"
              + " those owned or controlled by the parties.");

  @Override
  public String format() {
    return "uk-ods";
  }

  @Override
  public int version() {
    return VERSION;
  }

  /// A spreadsheet is of the form when one of its first rows has the columns of the index.
  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> known = new ArrayList<>();
    for (InputFile file : files) {
      if (isIndex(file)) {
        known.add(file);
      }
    }
    return known;
  }

  private static boolean isIndex(InputFile file) throws IOException {
    boolean[] found = new boolean[1];
    int[] rows = new int[1];
    try {
      new OdsSheets(file)
          .peek(row -> {
            found[0] = UkColumns.in(row).isPresent();
            return !found[0] && ++rows[0] < ROWS_BEFORE;
          });
    } catch (UnreadableInput e) {
      // Nothing shows that it is ours to complain of, unless the header was met before.
      return found[0];
    }
    return found[0];
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised, KNOWN);
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    for (InputFile file : files) {
      UkIndex index = new UkIndex(reading);
      new OdsSheets(file).forEach(index::accept);
      if (!index.hasHeader()) {
        throw new UnreadableInput(
            Locator.row(file.name(), 0, null), "no row has the columns of the UK Sanctions List");
      }
    }
  }
}
