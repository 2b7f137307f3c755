package dev.chokepoint.sources.ftm;

import dev.chokepoint.evidence.codec.ProvenanceSidecarReader;
import dev.chokepoint.evidence.codec.StatementCsvReader;
import dev.chokepoint.evidence.statement.StatementSink;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads FollowTheMoney statement CSV. A file `X.provenance.jsonl` among the files belongs to the
/// table `X.csv` and says where each of its statements comes from.
///
/// Statements keep dataset, ids and dates as the table has them. Counts `statements`, and
/// `entities` where one begins: a table that does not keep an entity's statements together counts
/// it again.
public final class FtmStatementsReader implements SourceReader {

  private static final String SIDECAR = ".provenance.jsonl";

  @Override
  public String format() {
    return "ftm-statements";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> recognised = new ArrayList<>();
    for (InputFile file : files) {
      if (isTable(file)) {
        recognised.add(file);
        InputFile sidecar = sidecarOf(file, files);
        if (sidecar != null) {
          recognised.add(sidecar);
        }
      }
    }
    return recognised;
  }

  private static boolean isTable(InputFile file) throws IOException {
    List<String> header = FirstLine.fields(FirstLine.of(file));
    return header.containsAll(List.of("entity_id", "prop", "schema", "value", "dataset"));
  }

  private static @Nullable InputFile sidecarOf(InputFile table, List<InputFile> files)
      throws IOException {
    String name = stem(table.name()) + SIDECAR;
    for (InputFile file : files) {
      if (file.folder().equals(table.folder())
          && stem(file.name()).equals(stem(name))
          && isSidecar(file)) {
        return file;
      }
    }
    return null;
  }

  /// A set for each table, with its sidecar.
  @Override
  public List<SourceSet> sets(List<InputFile> recognised) throws IOException {
    List<SourceSet> sets = new ArrayList<>();
    for (InputFile file : recognised) {
      if (!stem(file.name()).endsWith(SIDECAR)) {
        InputFile sidecar = sidecarOf(file, recognised);
        sets.add(
            new SourceSet(
                sidecar == null ? List.of(file) : List.of(file, sidecar), KnownSource.NOTHING));
      }
    }
    return sets;
  }

  @Override
  public boolean setsMayJoin() {
    return true;
  }

  /// The name without what says how the file is packed and what it holds.
  private static String stem(String name) {
    String stem = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return stem.endsWith(".csv") ? stem.substring(0, stem.length() - 4) : stem;
  }

  private static boolean isSidecar(InputFile file) throws IOException {
    String line = FirstLine.of(file);
    return line.isEmpty() || line.startsWith("{\"id\":");
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    StatementCsvReader codec = new StatementCsvReader(reading.maker().model(), reading.issues());
    for (InputFile file : files) {
      if (!stem(file.name()).endsWith(SIDECAR)) {
        InputFile sidecar = sidecarOf(file, files);
        CodecInput.read(file, in -> read(codec, in, file.name(), sidecar, reading));
      }
    }
  }

  private static void read(
      StatementCsvReader codec,
      InputStream in,
      String name,
      @Nullable InputFile sidecar,
      Reading reading)
      throws IOException {
    StatementSink sink = new EntityCount(reading);
    if (sidecar == null) {
      reading.count("statements", codec.read(in, name, sink));
      return;
    }
    try (InputStream provenance = sidecar.open()) {
      reading.count(
          "statements",
          codec.read(
              in,
              name,
              new ProvenanceSidecarReader(provenance, sidecar.name(), reading.issues()),
              sink));
    }
  }
}
