package dev.chokepoint.matching.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A table that ships with the room: tab-separated cells, comments from `#` at the start of a line.
final class TableFile {

  /// Takes one row.
  interface Row {
    void accept(String[] cells);
  }

  private TableFile() {}

  /// Reads all rows.
  ///
  /// @throws IllegalStateException when a row has another number of cells, naming file and line
  static void read(String name, int cells, Row row) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not among the program's files");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        String[] parts = split(line, cells);
        if (parts.length != cells) {
          throw new IllegalStateException(
              name + ", line " + number + ": " + cells + " cells are wanted");
        }
        row.accept(parts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String[] split(String line, int cells) {
    return line.split("\t", cells);
  }
}
