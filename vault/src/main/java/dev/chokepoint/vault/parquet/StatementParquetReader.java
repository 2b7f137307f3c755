package dev.chokepoint.vault.parquet;

import dev.chokepoint.evidence.codec.ProvenanceJson;
import dev.chokepoint.evidence.statement.Statement;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the statements of a Parquet file in file order, in pure Java.
///
/// A damaged file ends in an [IOException] or a [RuntimeException] of the reader below; check the
/// file's SHA-256 first to know.
public final class StatementParquetReader implements Closeable {

  private final ParquetFileReader file;
  private @Nullable RowReader rows;

  public StatementParquetReader(Path path) throws IOException {
    file = ParquetFileReader.open(InputFile.of(path));
  }

  /// Number of rows by the file's own footer.
  public long rows() {
    return file.getFileMetaData().numRows();
  }

  /// Rows and distinct entities, counted by reading the entity column through.
  ///
  /// @param entities runs of equal ids, which is their number because rows are sorted
  public record Totals(long statements, long entities) {}

  /// Counts what is there, independently of the footer.
  public Totals totals() {
    long statements = 0;
    long entities = 0;
    String last = null;
    try (ColumnReader ids = file.columnReader(StatementColumn.ENTITY_ID.title())) {
      while (ids.nextBatch()) {
        for (String id : ids.getStrings()) {
          statements++;
          if (!id.equals(last)) {
            entities++;
            last = id;
          }
        }
      }
    }
    return new Totals(statements, entities);
  }

  /// The next statement; null at the end.
  public @Nullable Statement next() throws IOException {
    RowReader row = rows == null ? file.rowReader() : rows;
    rows = row;
    if (!row.hasNext()) {
      return null;
    }
    row.next();
    return new Statement(
        required(row, StatementColumn.ID),
        required(row, StatementColumn.ENTITY_ID),
        required(row, StatementColumn.CANONICAL_ID),
        required(row, StatementColumn.SCHEMA),
        required(row, StatementColumn.PROP),
        optional(row, StatementColumn.PROP_TYPE),
        required(row, StatementColumn.VALUE),
        required(row, StatementColumn.DATASET),
        optional(row, StatementColumn.LANG),
        optional(row, StatementColumn.ORIGINAL_VALUE),
        optional(row, StatementColumn.ORIGIN),
        row.getBoolean(StatementColumn.EXTERNAL),
        optional(row, StatementColumn.FIRST_SEEN),
        optional(row, StatementColumn.LAST_SEEN),
        ProvenanceJson.parse(required(row, StatementColumn.PROVENANCE)));
  }

  private static String required(RowReader row, StatementColumn column) {
    return Objects.requireNonNull(row.getString(column.title()), column.title());
  }

  private static @Nullable String optional(RowReader row, StatementColumn column) {
    return row.isNull(column.title()) ? null : row.getString(column.title());
  }

  @Override
  public void close() throws IOException {
    try (file) {
      if (rows != null) {
        rows.close();
      }
    }
  }
}
