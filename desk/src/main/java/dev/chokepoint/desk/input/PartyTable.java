package dev.chokepoint.desk.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.chokepoint.desk.BadRequest;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A user's table with a header, row by row: comma-, semicolon- or tab-separated text in UTF-8,
/// told apart by the header. A broken row ends the reading with its line.
public final class PartyTable implements Closeable {

  private static final int HEADER_LIMIT = 64 << 10;
  private static final int FIELD_LIMIT = 1 << 20;

  private final Path file;
  private final InputStream in;
  private final CloseableIterator<CsvRecord> records;
  private List<String> header = List.of();
  private long line;

  private PartyTable(Path file, InputStream in) throws IOException {
    this.file = file;
    this.in = in;
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator(in))
            .detectBomHeader(true)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(FIELD_LIMIT)
            .build(
                CsvRecordHandler.of(c -> c.maxFieldSize(FIELD_LIMIT).maxRecordSize(FIELD_LIMIT)),
                in,
                StandardCharsets.UTF_8)
            .iterator();
    List<String> first = next();
    if (first == null) {
      throw BadRequest.unreadable(file + " is empty; a header with the names of columns is needed");
    }
    this.header = first;
  }

  /// Opens a file and reads its header.
  ///
  /// @throws BadRequest if it cannot be opened or has no header
  public static PartyTable open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw BadRequest.unreadable("there is no file " + file);
    }
    InputStream in;
    try {
      in = new BufferedInputStream(Files.newInputStream(file), HEADER_LIMIT);
    } catch (NoSuchFileException e) {
      throw BadRequest.unreadable("there is no file " + e.getFile());
    }
    try {
      return new PartyTable(file, in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /// The separator that the header has most of.
  private static char separator(InputStream in) throws IOException {
    in.mark(HEADER_LIMIT);
    int[] counts = new int[3];
    String separators = ",;\t";
    boolean quoted = false;
    for (int read = 0; read < HEADER_LIMIT - 1; read++) {
      int c = in.read();
      if (c < 0 || c == '\n' && !quoted) {
        break;
      }
      quoted ^= c == '"';
      int which = quoted ? -1 : separators.indexOf(c);
      if (which >= 0) {
        counts[which]++;
      }
    }
    in.reset();
    int best = counts[1] > counts[0] ? 1 : 0;
    return separators.charAt(counts[2] > counts[best] ? 2 : best);
  }

  /// Names of the columns, as written.
  public List<String> header() {
    return header;
  }

  /// The place of a column, whatever its case; -1 when there is none.
  public int column(String name) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /// The place of a column that must be there.
  ///
  /// @throws BadRequest if it is not
  public int requiredColumn(String name) {
    int column = column(name);
    if (column < 0) {
      throw BadRequest.usage(
          file + " has no column " + name + "; it has " + String.join(", ", header));
    }
    return column;
  }

  /// The next row, filled up to the width of the header; null at the end.
  ///
  /// @throws BadRequest if the quoting is broken from here on
  public @Nullable List<String> next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      List<String> fields = new ArrayList<>(record.getFields());
      while (fields.size() < header.size()) {
        fields.add("");
      }
      return fields;
    } catch (CsvParseException e) {
      Throwable cause = e.getCause();
      throw BadRequest.unreadable(
          file
              + " line "
              + (line + 1)
              + ": the table breaks off: "
              + (cause == null ? e.getMessage() : cause.getMessage()));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Line on which the last row began, counted from 1.
  public long line() {
    return line;
  }

  /// The file's name, for messages.
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
