package dev.chokepoint.sources.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads a bundled table of rules: CSV with a header, UTF-8.
public final class RuleTable {

  private RuleTable() {}

  /// All rows of the table that lies beside `owner`, in file order.
  public static List<NamedCsvRecord> rows(Class<?> owner, String resource) {
    InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled table " + resource, e);
    }
  }
}
