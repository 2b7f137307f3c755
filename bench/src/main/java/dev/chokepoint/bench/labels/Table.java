package dev.chokepoint.bench.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table that lies beside this class: one row a line, columns parted by a bar, `#` for remarks.
final class Table {

  private Table() {}

  /// The rows, each with exactly `columns` columns.
  ///
  /// @throws IllegalStateException if a row has another number of columns; says which
  static List<List<String>> rows(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(name, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String name, String line, int columns) {
    List<String> row = List.of(line.split("\\|", -1));
    if (row.size() != columns) {
      throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
    }
    return row;
  }
}
