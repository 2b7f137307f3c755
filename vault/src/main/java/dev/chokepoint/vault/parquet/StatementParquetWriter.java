package dev.chokepoint.vault.parquet;

import dev.chokepoint.evidence.statement.Statement;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes statements to a Parquet file, one row each, in the order given.
///
/// The same statements give the same bytes. Memory is bounded by one row group of 65 536 rows. The
/// file is whole only after [#close]; a failed one cannot be read.
public final class StatementParquetWriter implements Closeable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int ROWS_PER_GROUP = 1 << 16;

  private final OutputStream out;
  private final PageWriter pages;
  private final List<Statement> rows = new ArrayList<>();
  private final List<List<ColumnChunk>> groups = new ArrayList<>();

  /// @param file a new file
  public StatementParquetWriter(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    pages = new PageWriter(out);
    pages.raw(MAGIC);
  }

  /// Adds a row.
  public void write(Statement statement) throws IOException {
    rows.add(statement);
    if (rows.size() == ROWS_PER_GROUP) {
      flush();
    }
  }

  private void flush() throws IOException {
    if (!rows.isEmpty()) {
      groups.add(new RowGroup(rows, pages).write());
      rows.clear();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
      byte[] footer = ParquetFooter.of(groups);
      pages.raw(footer);
      int size = footer.length;
      pages.raw(
          new byte[] {
            (byte) size, (byte) (size >>> 8), (byte) (size >>> 16), (byte) (size >>> 24)
          });
      pages.raw(MAGIC);
    }
  }
}
