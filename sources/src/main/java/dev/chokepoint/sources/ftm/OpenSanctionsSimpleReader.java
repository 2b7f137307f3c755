package dev.chokepoint.sources.ftm;

import dev.chokepoint.evidence.codec.TargetsSimpleCsvReader;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads OpenSanctions' `targets.simple.csv`.
///
/// Counts `entities`, one a record.
public final class OpenSanctionsSimpleReader implements SourceReader {

  /// OpenSanctions alone publishes this form. Its licence since 2021-12-10, as its announcement of
  /// that day says.
  private static final KnownSource KNOWN =
      new KnownSource(null, null, "OpenSanctions", "CC BY-NC 4.0", null);

  @Override
  public String format() {
    return "opensanctions-simple";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> recognised = new ArrayList<>();
    for (InputFile file : files) {
      List<String> header = FirstLine.fields(FirstLine.of(file));
      if (header.containsAll(List.of("id", "schema", "name", "aliases", "identifiers"))) {
        recognised.add(file);
      }
    }
    return recognised;
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised, KNOWN);
  }

  @Override
  public boolean setsMayJoin() {
    return true;
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    TargetsSimpleCsvReader codec = new TargetsSimpleCsvReader(reading.maker(), reading.issues());
    for (InputFile file : files) {
      CodecInput.read(
          file, in -> reading.count("entities", codec.read(in, file.name(), reading.statements())));
    }
  }
}
