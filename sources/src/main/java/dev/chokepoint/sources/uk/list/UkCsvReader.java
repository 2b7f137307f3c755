package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.table.DelimitedTable;
import dev.chokepoint.sources.table.TableHead;
import dev.chokepoint.sources.table.TableLayout;
import dev.chokepoint.sources.xml.UnknownElements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the full UK Sanctions List in its CSV form: a line with the date of the report, the
/// header, and a row for each name, address and so on of a designation. Written from its 58 columns
/// as public programs and excerpts of 2026 show them; no published file was at hand.
///
/// It becomes what [UkXmlReader] makes of the XML, but for the flags, which the CSV has not.
///
/// Counts: those of the XML, and `rows`. The rows of one designation are held at a time, and the
/// ids of those read.
public final class UkCsvReader implements SourceReader {

  private static final List<String> NEEDED =
      List.of("Unique ID", "OFSI Group ID", "Name 6", "Regime Name", "Designation Type");

  /// Rows above the header, such as the date of the report.
  private static final int ROWS_BEFORE = 5;

  @Override
  public String format() {
    return "uk-csv";
  }

  @Override
  public int version() {
    return 1;
  }

  /// A table is of the form when one of its first rows names the columns of the list.
  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> known = new ArrayList<>();
    for (InputFile file : files) {
      if (header(file) > 0) {
        known.add(file);
      }
    }
    return known;
  }

  /// Which row names the columns, counted from 1; 0 when none does.
  private static int header(InputFile file) throws IOException {
    Optional<TableHead> head = TableHead.of(file);
    if (head.isEmpty()) {
      return 0;
    }
    List<List<String>> rows = head.get().rows();
    for (int i = 0; i < Math.min(rows.size(), ROWS_BEFORE); i++) {
      if (rows.get(i).stream().map(String::strip).toList().containsAll(NEEDED)) {
        return i + 1;
      }
    }
    return 0;
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return recognised.stream()
        .map(file -> new SourceSet(List.of(file), UkXmlReader.KNOWN))
        .toList();
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    try (UnknownElements none = new UnknownElements(reading);
        UnknownMembers columns = new UnknownMembers(reading, "column")) {
      UkDesignations designations = new UkDesignations(reading, none);
      for (InputFile file : files) {
        int header = header(file);
        if (header == 0) {
          throw new UnreadableInput(
              Locator.row(file.name(), 0, null),
              "no row names the columns of the UK Sanctions List");
        }
        TableLayout layout = new TableLayout(null, null, header, List.of());
        try (DelimitedTable table =
            DelimitedTable.open(file, layout, withoutReportDate(reading.issues()))) {
          UkRows rows = new UkRows(reading, designations, columns);
          while (table.advance()) {
            rows.read(table.row());
          }
          rows.end();
        }
      }
    }
  }

  /// The line above the header is no fault of the file.
  private static ReadIssue.Sink withoutReportDate(ReadIssue.Sink issues) {
    return issue -> {
      String value = issue.value();
      if (value == null || !value.startsWith("Report Date")) {
        issues.accept(issue);
      }
    };
  }
}
