package dev.chokepoint.sources.sheet;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.table.TextRows;
import dev.chokepoint.sources.zip.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// A user's table with a header, in whatever file it stands: delimited text ([TextRows]), the first
/// visible sheet of a workbook ([XlsxSheet]), or the first sheet of an OpenDocument spreadsheet
/// ([OdsSheets]). What it is, is told from its content and never from its name.
public final class TableFile {

  /// How the compound files begin that workbooks were before XLSX, and encrypted ones still are.
  private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

  private final InputFile file;

  /// Takes what stands in a table, in its order.
  public interface Sink {

    /// The header, which comes before the rows.
    ///
    /// @param columns as written
    void header(List<String> columns) throws IOException;

    /// A row of at least as many cells as the header has.
    ///
    /// @param line on which it begins, or its number in the sheet; counted from 1
    void row(long line, List<String> cells) throws IOException;

    /// What a person should know of a row that could not be read, or of the file.
    void issue(ReadIssue issue) throws IOException;
  }

  public TableFile(InputFile file) {
    this.file = file;
  }

  /// Reads the table through.
  ///
  /// @throws UnreadableInput if the file is neither, breaks off, or has no header
  public void read(Sink sink) throws IOException {
    Rows rows = new Rows(sink);
    XlsxSheet workbook = new XlsxSheet(file);
    OdsSheets document = new OdsSheets(file);
    if (compound()) {
      throw unreadable("is an encrypted workbook or one of the form before XLSX; save it as XLSX");
    }
    if (workbook.begins()) {
      workbook.forEach(rows::of);
    } else if (document.begins()) {
      document.forEach(rows::ofFirst);
    } else if (new ZipArchive(file).begins()) {
      throw unreadable(
          "is an archive with neither an XLSX workbook nor an ODS sheet, or is cut off");
    } else {
      text(rows, sink);
    }
    if (rows.width < 0) {
      throw unreadable("is empty; a header with the names of columns is needed");
    }
  }

  private void text(Rows rows, Sink sink) throws IOException {
    List<ReadIssue> issues = new ArrayList<>();
    try (TextRows text = TextRows.open(file, issues::add)) {
      boolean more = true;
      while (more) {
        more = text.advance();
        for (ReadIssue issue : issues) {
          sink.issue(issue);
        }
        issues.clear();
        if (more) {
          rows.add(text.line(), text.cells());
        }
      }
    }
  }

  private boolean compound() throws IOException {
    try (InputStream in = file.open()) {
      return Arrays.equals(in.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
    }
  }

  private UnreadableInput unreadable(String reason) {
    return new UnreadableInput(Locator.row(file.name(), 0, null), reason);
  }

  /// Takes the first row for the header and makes all others as wide.
  private static final class Rows {

    private final Sink sink;
    private int width = -1;
    private String sheet = "";

    Rows(Sink sink) {
      this.sink = sink;
    }

    boolean of(SheetRow row) throws IOException {
      add(row.number(), row.cells());
      return true;
    }

    boolean ofFirst(SheetRow row) throws IOException {
      if (width < 0) {
        sheet = row.sheet();
      }
      return sheet.equals(row.sheet()) && of(row);
    }

    void add(long line, List<String> cells) throws IOException {
      if (width < 0) {
        width = cells.size();
        sink.header(cells);
        return;
      }
      List<String> filled = new ArrayList<>(cells);
      while (filled.size() < width) {
        filled.add("");
      }
      sink.row(line, filled);
    }
  }
}
