package dev.chokepoint.bench.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Two names to begin with.
///
/// @param schema what both are
public record NameSeed(String schema, String left, String right) {

  private static final String FILE = "names.tsv";

  /// Those of `names.tsv`, in its order.
  public static List<NameSeed> all() {
    try (InputStream in = NameSeed.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(NameSeed::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NameSeed of(String line) {
    String[] cells = line.translateEscapes().split("\t", -1);
    return new NameSeed(cells[0], cells[1], cells[2]);
  }

  /// As [NameTarget] reads it.
  byte[] bytes() {
    int kind = List.of("Person", "Company", "LegalEntity", "Vessel", "Airplane").indexOf(schema);
    return ((char) kind + left + '\t' + right).getBytes(StandardCharsets.UTF_8);
  }
}
