package dev.chokepoint.evidence.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Reads a comma-separated table with a heading, UTF-8, that stands beside the class that reads it.
public final class BundledTable {

  private BundledTable() {}

  /// Its rows, in order.
  ///
  /// @param reading makes something of a row; whatever it throws is said with the row's line
  /// @throws IllegalStateException if a row cannot be read, naming file and line
  public static <T> List<T> rows(
      Class<?> beside, String name, Function<NamedCsvRecord, T> reading) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream().map(row -> read(name, row, reading)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static <T> T read(String name, NamedCsvRecord row, Function<NamedCsvRecord, T> reading) {
    try {
      return reading.apply(row);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          name + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
    }
  }
}
