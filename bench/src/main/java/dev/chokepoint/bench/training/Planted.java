package dev.chokepoint.bench.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What is true of one recovered item: a row of the kept truth. Only programs that judge read it.
///
/// @param item its id
/// @param component id of the part found in it
/// @param route ids of the parties from the maker to the last holder; none where nothing fits
/// @param lines ids of the goods lines by step; `-` where no line reports a step
/// @param identity what ties the part to the shipments
/// @param evidence how much of the way the data bear out: `all`, `part`, `none`
/// @param decoys ids of goods lines that must not lie on the first answer
/// @param lastLawful id of the last lawful holder; empty where the data show none
/// @param firstUnlawful id of the one after it; empty likewise
public record Planted(
    String item,
    String component,
    List<String> route,
    List<String> lines,
    String identity,
    String evidence,
    List<String> decoys,
    String lastLawful,
    String firstUnlawful) {

  public Planted {
    route = List.copyOf(route);
    lines = List.copyOf(lines);
    decoys = List.copyOf(decoys);
  }

  /// The kept truth, by item.
  ///
  /// @throws IOException if it cannot be read
  public static List<Planted> all() throws IOException {
    return rows("truth.csv").stream().map(Planted::of).toList();
  }

  private static Planted of(NamedCsvRecord row) {
    return new Planted(
        row.getField("item"),
        row.getField("component"),
        list(row.getField("route")),
        list(row.getField("shipments")),
        row.getField("identity"),
        row.getField("evidence"),
        list(row.getField("decoys")),
        row.getField("lastLawful"),
        row.getField("firstUnlawful"));
  }

  /// Rows of a file of the kept truth.
  static List<NamedCsvRecord> rows(String file) throws IOException {
    InputStream kept =
        Objects.requireNonNull(Planted.class.getResourceAsStream(file), () -> file + " is missing");
    try (InputStreamReader reader = new InputStreamReader(kept, StandardCharsets.UTF_8)) {
      return CsvReader.builder().ofNamedCsvRecord(reader).stream().toList();
    }
  }

  /// The values of a field.
  static List<String> list(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
  }
}
