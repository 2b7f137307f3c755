package dev.chokepoint.controls.goods;

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

/// Reads the tables that stand beside this class.
final class BundledTable {

  private BundledTable() {}

  /// Its rows, in order.
  ///
  /// @throws IllegalStateException if one cannot be read; says which
  static <T> List<T> read(String name, Function<NamedCsvRecord, T> reading) {
    try (InputStream in =
            Objects.requireNonNull(BundledTable.class.getResourceAsStream(name), name);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream().map(row -> read(name, row, reading)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(String name, NamedCsvRecord row, Function<NamedCsvRecord, T> reading) {
    try {
      return reading.apply(row);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          name + " line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
    }
  }
}
