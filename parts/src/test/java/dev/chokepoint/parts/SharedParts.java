package dev.chokepoint.parts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Published tables of parts, where the directory that `CHOKEPOINT_SHARED_DATA` names has them.
public final class SharedParts {

  private static final String VARIABLE = "CHOKEPOINT_SHARED_DATA";

  private SharedParts() {}

  /// The rows of a table below `parts`; skips the test where there is none.
  public static List<NamedCsvRecord> rows(String name) throws IOException {
    String shared = System.getenv(VARIABLE);
    Path path = Path.of(shared == null ? "" : shared, "parts", name);
    Assumptions.assumeTrue(
        shared != null && Files.isRegularFile(path),
        () -> "skipped: " + VARIABLE + " names no directory that holds parts/" + name);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path)) {
      return rows.stream().toList();
    }
  }
}
