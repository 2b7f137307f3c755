package dev.chokepoint.evidence.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/// Reads rows of tab-separated cells, UTF-8; empty lines and those that begin with `#` are remarks.
public final class TabbedRows {

  private static final int BUFFER = 1 << 16;

  private TabbedRows() {}

  /// Reads a file that stands beside the class that reads it.
  ///
  /// @param cells how many each row has
  /// @throws IllegalStateException if the file is not there, or a row cannot be read, naming file
  ///   and line
  public static void forEach(Class<?> beside, String name, int cells, Consumer<String[]> row) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      forEach(
          name,
          new InputStreamReader(in, StandardCharsets.UTF_8),
          each -> {
            if (each.length != cells) {
              throw new IllegalArgumentException(cells + " cells are wanted, not " + each.length);
            }
            row.accept(each);
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// Reads rows of any number of cells.
  ///
  /// @param name of the file, for errors
  /// @param row whatever it throws is said with the row's line
  /// @throws IllegalStateException if a row cannot be read, naming file and line
  public static void forEach(String name, Reader text, Consumer<String[]> row) throws IOException {
    BufferedReader lines = new BufferedReader(text, BUFFER);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      try {
        row.accept(line.split("\t", -1));
      } catch (RuntimeException e) {
        throw new IllegalStateException(name + ", line " + number + ": " + e.getMessage(), e);
      }
    }
  }
}
