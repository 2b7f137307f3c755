package dev.chokepoint.vault.parquet;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads from a statements file only when each statement was first seen, in file order.
public final class FirstSeenDates implements Closeable {

  private final ParquetFileReader file;
  private final RowReader rows;

  /// One statement's date.
  ///
  /// @param firstSeen null where the statement has none
  public record Row(String entityId, String id, @Nullable String firstSeen) {

    /// After the last row.
    static final Row END = new Row("", "", null);

    /// Whether there are no more rows.
    public boolean isEnd() {
      return entityId.isEmpty();
    }
  }

  public FirstSeenDates(Path path) throws IOException {
    file = ParquetFileReader.open(InputFile.of(path));
    rows =
        file.buildRowReader()
            .projection(
                ColumnProjection.columns(
                    StatementColumn.ENTITY_ID.title(),
                    StatementColumn.ID.title(),
                    StatementColumn.FIRST_SEEN.title()))
            .build();
  }

  /// The next row; after the last, one that [Row#isEnd].
  public Row next() throws IOException {
    if (!rows.hasNext()) {
      return Row.END;
    }
    rows.next();
    String firstSeen = StatementColumn.FIRST_SEEN.title();
    return new Row(
        Objects.requireNonNull(rows.getString(StatementColumn.ENTITY_ID.title())),
        Objects.requireNonNull(rows.getString(StatementColumn.ID.title())),
        rows.isNull(firstSeen) ? null : rows.getString(firstSeen));
  }

  @Override
  public void close() throws IOException {
    try (file) {
      rows.close();
    }
  }
}
