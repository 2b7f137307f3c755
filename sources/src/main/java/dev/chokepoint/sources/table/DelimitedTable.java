package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.codec.Excerpt;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table in delimited text, one row at a time, in constant memory. Encoding and delimiter are
/// told from the content where they are not given; what cannot be read is reported and left out
/// ([DelimitedRecords] says at what cost).
///
/// The file is read twice: once whole to tell its encoding, once for its rows. Lines are counted as
/// the file has them, also inside quoted cells, where line ends become line feeds.
public final class DelimitedTable implements AutoCloseable {

  private final InputFile file;
  private final InputStream in;
  private final TextEncoding encoding;
  private final Delimiter delimiter;
  private final DelimitedRecords records;
  private final TableColumns columns;
  private boolean waiting;
  private @Nullable TableRow row;

  private DelimitedTable(
      InputFile file, TableLayout layout, TextEncoding encoding, ReadIssue.Sink issues)
      throws IOException {
    this.file = file;
    this.encoding = encoding;
    this.delimiter =
        layout.delimiter() == null
            ? TableHead.delimiter(file, encoding, layout.headerRow())
            : layout.delimiter();
    this.in = encoding.lines(file.open(), file.name());
    this.records =
        new DelimitedRecords(in, file.name(), encoding.lineCharset(), delimiter, 0, issues);
    this.columns = columns(layout, issues);
    records.expect(columns.size());
  }

  /// Opens the table and reads its header.
  ///
  /// @throws UnreadableInput if the file is not text, or has no header
  public static DelimitedTable open(InputFile file, TableLayout layout, ReadIssue.Sink issues)
      throws IOException {
    TextEncoding encoding;
    if (layout.charset() == null) {
      EncodingDetection told = EncodingDetection.of(file);
      told.note().ifPresent(issues::accept);
      encoding = told.encoding();
    } else {
      encoding = EncodingDetection.given(file, layout.charset());
    }
    return new DelimitedTable(file, layout, encoding, issues);
  }

  private TableColumns columns(TableLayout layout, ReadIssue.Sink issues) throws IOException {
    if (layout.headerRow() == 0 && !layout.columns().isEmpty()) {
      return TableColumns.of(layout.columns(), file.name(), 0, issues);
    }
    for (int number = 1; records.advance(); number++) {
      if (layout.headerRow() == 0) {
        waiting = true;
        return TableColumns.numbered(records.cells().size());
      }
      if (number == layout.headerRow()) {
        return TableColumns.of(records.cells(), file.name(), records.line(), issues);
      }
      issues.accept(
          ReadIssue.note(
              Locator.row(file.name(), records.line(), null),
              Excerpt.of(String.join(String.valueOf(delimiter.character()), records.cells())),
              "the row stands above the header and is not read"));
    }
    throw new UnreadableInput(
        Locator.row(file.name(), 0, null),
        layout.headerRow() == 0 ? "the table has no rows" : "the table has no header");
  }

  /// Steps to the next row that can be read and is not empty; false when there is none.
  public boolean advance() throws IOException {
    while (waiting || records.advance()) {
      waiting = false;
      if (!records.cells().stream().allMatch(String::isBlank)) {
        row = new TableRow(file.name(), records.line(), columns, records.cells());
        return true;
      }
    }
    row = null;
    return false;
  }

  /// The row that [#advance] stepped to.
  public TableRow row() {
    if (row == null) {
      throw new IllegalStateException("there is no row; advance() first");
    }
    return row;
  }

  public TableColumns columns() {
    return columns;
  }

  public TextEncoding encoding() {
    return encoding;
  }

  public Delimiter delimiter() {
    return delimiter;
  }

  /// Names of the columns, to compare a header with.
  public List<String> header() {
    return columns.names();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
