package dev.chokepoint.bench.labels;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The labelled pairs as a file: CSV, UTF-8, one pair a line.
public final class PairFile {

  private static final String PUBLISHED = "labelled-pairs.csv";
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "category",
          "strength",
          "same",
          "split",
          "cluster",
          "left_schema",
          "left_name",
          "left_birth",
          "left_country",
          "right_schema",
          "right_name",
          "right_birth",
          "right_country");

  private PairFile() {}

  /// The pairs that are published with the program.
  public static List<LabelledPair> published() {
    try (InputStream in = PairFile.class.getResourceAsStream(PUBLISHED)) {
      if (in == null) {
        throw new IllegalStateException("no " + PUBLISHED);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads pairs. The split is not read: it follows from the cluster.
  public static List<LabelledPair> read(Reader in) {
    List<LabelledPair> pairs = new ArrayList<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in)) {
      pairs.add(
          new LabelledPair(
              row.getField("id"),
              Category.of(row.getField("category")),
              row.getField("strength").equals(Strength.MILD.key())
                  ? Strength.MILD
                  : Strength.STRONG,
              row.getField("same").equals("1"),
              party(row, "left_"),
              party(row, "right_"),
              row.getField("cluster")));
    }
    return List.copyOf(pairs);
  }

  private static LabelledParty party(NamedCsvRecord row, String side) {
    return new LabelledParty(
        row.getField(side + "schema"),
        row.getField(side + "name"),
        row.getField(side + "birth"),
        row.getField(side + "country"));
  }

  public static void write(List<LabelledPair> pairs, Writer out) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(COLUMNS);
      for (LabelledPair pair : pairs) {
        csv.writeRecord(
            pair.id(),
            pair.category().key(),
            pair.strength().key(),
            pair.same() ? "1" : "0",
            pair.split().key(),
            pair.cluster(),
            pair.left().schema(),
            pair.left().name(),
            pair.left().birth(),
            pair.left().country(),
            pair.right().schema(),
            pair.right().name(),
            pair.right().birth(),
            pair.right().country());
      }
    }
  }
}
