package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The rows of a delimited text as they stand, the header among them, in constant memory; any
/// number of cells makes a row. Encoding and delimiter are told from the content; what cannot be
/// read is reported and left out, as [DelimitedRecords] says.
public final class TextRows implements AutoCloseable {

  private final InputStream in;
  private final DelimitedRecords records;

  private TextRows(InputFile file, TextEncoding encoding, ReadIssue.Sink issues)
      throws IOException {
    Delimiter delimiter = TableHead.delimiter(file, encoding, 1);
    this.in = encoding.lines(file.open(), file.name());
    this.records =
        new DelimitedRecords(in, file.name(), encoding.lineCharset(), delimiter, 0, issues);
  }

  /// Opens a text.
  ///
  /// @throws UnreadableInput if the file is not text
  public static TextRows open(InputFile file, ReadIssue.Sink issues) throws IOException {
    EncodingDetection told = EncodingDetection.of(file);
    told.note().ifPresent(issues::accept);
    return new TextRows(file, told.encoding(), issues);
  }

  /// Steps to the next row that can be read and is not an empty line; false when there is none.
  public boolean advance() throws IOException {
    return records.advance();
  }

  /// First line of the row, counted from 1.
  public long line() {
    return records.line();
  }

  public List<String> cells() {
    return records.cells();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
