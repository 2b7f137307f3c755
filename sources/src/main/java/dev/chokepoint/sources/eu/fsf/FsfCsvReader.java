package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.table.DelimitedTable;
import dev.chokepoint.sources.table.TableForm;
import dev.chokepoint.sources.table.TableLayout;
import java.io.IOException;
import java.util.List;

/// Reads the consolidated list of financial sanctions of the EU in its CSV form, version 1.1:
/// parted by semicolons, a row for each name, address, birth, document and citizenship of an entry.
/// Written from its columns as public programs and excerpts show them; no published file was at
/// hand.
///
/// It becomes what [FsfXmlReader] makes of the XML. The CSV has no column for weak names; where no
/// remark calls a name one of low quality, it counts as an alias here. Of the acts that brought a
/// name or an address it tells more, which is kept as context.
///
/// Counts: those of the XML, and `rows`. The rows of one entry are held at a time, and the ids of
/// the entries read.
public final class FsfCsvReader implements SourceReader {

  private static final TableForm FORM =
      new TableForm(
          List.of(
              "Entity_LogicalId",
              "Entity_EU_ReferenceNumber",
              "Entity_SubjectType",
              "NameAlias_WholeName"));

  @Override
  public String format() {
    return "eu-fsf-csv";
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
    return recognised.stream()
        .map(file -> new SourceSet(List.of(file), FsfXmlReader.KNOWN))
        .toList();
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    try (UnknownMembers columns = new UnknownMembers(reading, "column")) {
      FsfEntries entries = new FsfEntries(reading, columns);
      for (InputFile file : files) {
        try (DelimitedTable table =
            DelimitedTable.open(file, TableLayout.UNKNOWN, reading.issues())) {
          FORM.require(table.columns(), file.name());
          FsfRows rows = new FsfRows(table.columns(), reading, entries);
          while (table.advance()) {
            rows.read(table.row());
          }
          rows.end();
        }
      }
    }
  }
}
