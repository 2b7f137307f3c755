package dev.chokepoint.matching.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// A table that ships with the scores: cells parted by tabs; lines that begin with `#` say where it
/// comes from.
final class ScoreTable {

  private ScoreTable() {}

  /// Reads all rows.
  ///
  /// @throws IllegalStateException if the file is not there or a row has another number of cells
  static void read(String file, int cells, Consumer<List<String>> row) {
    try (InputStream in = ScoreTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the room lacks " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> parts = List.of(line.split("\t", -1));
          if (parts.size() != cells) {
            throw new IllegalStateException(file + ": " + cells + " cells are wanted in " + line);
          }
          row.accept(parts);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
