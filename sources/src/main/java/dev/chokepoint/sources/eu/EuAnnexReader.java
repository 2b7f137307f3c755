package dev.chokepoint.sources.eu;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.table.DelimitedTable;
import dev.chokepoint.sources.table.TableForm;
import dev.chokepoint.sources.table.TableLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads tables of the annexes of EU regulations, one regulation a file: columns `celex`,
/// `recordId`, `programKey`, `annex`, `measure`, `startDate`, `reason`, `schema` and any properties
/// of FollowTheMoney. Held against the four files of 19 August 2026.
///
/// What becomes what:
/// - each row: an entity of the schema that the row names and a `Sanction`, whose `provisions` are
///   the measure, `recordId` the number in the annex, `authorityId` the CELEX number of the act
/// - ids: `eu-CELEX-ANNEX-NUMBER`; where the annex does not number its entries, a hash of schema
///   and name stands for the number ([EuId])
/// - `a; b` in a cell: two values, but in `reason` and `notes`, which are prose
/// - dates: ISO 8601, the cell as original; where a cell holds more than dates, the dates in it are
///   derived and the cell is kept as a note
/// - nationalities and countries: codes where the table of names has them ([EuCountries])
/// - numbers with their kind in words (`7107003303 (Tax ID/INN)`): stated as they stand, and
///   derived as that kind where its check digits hold ([LabelledNumbers])
/// - topic `sanction` for an asset freeze and `export.control` for an export control, as derived;
///   other measures give none
///
/// Counts: `rows`, `sanctions`.
public final class EuAnnexReader implements SourceReader {

  private static final TableForm FORM =
      new TableForm(
          List.of("celex", "recordId", "programKey", "annex", "measure", "startDate", "schema"));

  private static final String COVERAGE =
      "Entries of the act's annexes; not parties that are owned or controlled by them, which the"
          + " act reaches without naming them.";

  @Override
  public String format() {
    return "eu-annex-csv";
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
  public List<SourceSet> sets(List<InputFile> recognised) throws IOException {
    List<SourceSet> sets = new ArrayList<>();
    for (InputFile file : recognised) {
      sets.add(new SourceSet(List.of(file), known(firstAct(file))));
    }
    return sets;
  }

  @Override
  public boolean setsMayJoin() {
    return true;
  }

  private static KnownSource known(@Nullable Celex act) {
    String publisher = "European Union, Official Journal";
    return act == null
        ? new KnownSource(null, null, publisher, null, COVERAGE)
        : new KnownSource(act.sourceName(), act.title(), publisher, null, COVERAGE);
  }

  /// The act of the first row that names one; a table is one act's.
  private static @Nullable Celex firstAct(InputFile file) throws IOException {
    try (DelimitedTable table = DelimitedTable.open(file, TableLayout.UNKNOWN, issue -> {})) {
      while (table.advance()) {
        String cell = table.row().cell("celex");
        if (cell != null && Celex.parse(cell.strip()).isPresent()) {
          return Celex.parse(cell.strip()).get();
        }
      }
      return null;
    }
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    EuRows rows = new EuRows(reading);
    for (InputFile file : files) {
      try (DelimitedTable table =
          DelimitedTable.open(file, TableLayout.UNKNOWN, reading.issues())) {
        FORM.require(table.columns(), file.name());
        while (table.advance()) {
          rows.read(table.row());
        }
      }
    }
  }
}
