package dev.chokepoint.evidence.codec;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.chokepoint.evidence.statement.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A comma-separated file in UTF-8 (RFC 4180 quoting, any line ends, byte order mark accepted), one
/// record at a time. Fields hold at most 16 Mi characters.
final class CsvTable {

  private static final int FIELD_LIMIT = 16 << 20;

  private final String file;
  private final CloseableIterator<CsvRecord> records;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;
  private @Nullable CsvRecord record;
  private long line;

  /// @param in closed by the caller
  CsvTable(InputStream in, String file) {
    this.file = file;
    this.records =
        CsvReader.builder()
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
  }

  /// Steps to the next record; false when there is none.
  ///
  /// @throws UnreadableForm if the quoting is broken or a record is too long
  boolean advance() throws IOException {
    try {
      record = records.hasNext() ? records.next() : null;
    } catch (CsvParseException e) {
      throw new UnreadableForm(
          Locator.row(file, line + 1, null), "the table breaks off after this line: " + words(e));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    line = record == null ? line : record.getStartingLineNumber();
    return record != null;
  }

  private static String words(CsvParseException e) {
    Throwable cause = e.getCause();
    return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
  }

  /// Takes the current record as the header.
  ///
  /// @throws UnreadableForm if a name stands twice
  void useAsHeader() throws UnreadableForm {
    useColumns(fields());
  }

  /// Names the columns of a table without a header.
  void useColumns(List<String> names) throws UnreadableForm {
    width = names.size();
    for (int i = 0; i < width; i++) {
      if (columns.put(names.get(i), i) != null) {
        throw new UnreadableForm(
            Locator.row(file, line, names.get(i)), "the header names a column twice");
      }
    }
  }

  boolean hasColumn(String name) {
    return columns.containsKey(name);
  }

  /// Whether the record has one field a column.
  boolean complete() {
    return fields().size() == width;
  }

  int width() {
    return width;
  }

  List<String> fields() {
    return record == null ? List.of() : record.getFields();
  }

  int fieldCount() {
    return record == null ? 0 : record.getFieldCount();
  }

  /// The field of a column; empty when the table does not have the column.
  String get(String column) {
    Integer index = columns.get(column);
    return index == null || record == null || index >= record.getFieldCount()
        ? ""
        : record.getField(index);
  }

  /// The field of a column, null when it is empty or the table does not have the column.
  @Nullable String orNull(String column) {
    String field = get(column);
    return field.isEmpty() ? null : field;
  }

  /// Line on which the current record begins, counted from 1.
  long line() {
    return line;
  }

  String file() {
    return file;
  }

  /// A place in the current record.
  Locator at(@Nullable String column) {
    return Locator.row(file, Math.max(line, 1), column);
  }

  /// The current record's beginning, to show to a person.
  String excerpt() {
    return Excerpt.of(String.join(",", fields()));
  }
}
