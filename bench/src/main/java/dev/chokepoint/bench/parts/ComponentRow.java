package dev.chokepoint.bench.parts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.bench.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A row of a published table of components.
///
/// @param id the table's id
/// @param marking name and marking as published, words and marks mixed
/// @param maker as published
/// @param number the part number that the table's editors took out of it; empty where they took
///   none
record ComponentRow(String id, String marking, String maker, String number) {

  /// What the table writes where no marking was published.
  private static final String NONE = "(unspecified)";

  boolean hasMarking() {
    return !marking.isBlank() && !marking.equals(NONE);
  }

  /// The rows of the table that `--data` names, else of the one below `CHOKEPOINT_SHARED_DATA`.
  static List<ComponentRow> all(Options options) throws IOException {
    String shared = System.getenv("CHOKEPOINT_SHARED_DATA");
    String given =
        options.text(
            "data", shared == null ? "" : Path.of(shared, "parts/gur_components.csv").toString());
    if (!Files.isRegularFile(Path.of(given))) {
      throw new IllegalArgumentException(
          "--data FILE names a table of components (or set CHOKEPOINT_SHARED_DATA): " + given);
    }
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of(given))) {
      return rows.stream()
          .map(row ->
              new ComponentRow(
                  row.getField("component_id"),
                  row.getField("name_marking"),
                  row.getField("manufacturer"),
                  row.getField("oem_part_number")))
          .toList();
    }
  }
}
