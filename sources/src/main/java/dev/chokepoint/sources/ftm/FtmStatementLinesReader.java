package dev.chokepoint.sources.ftm;

import dev.chokepoint.evidence.codec.StatementJsonReader;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads FollowTheMoney statements, one JSON object a line.
///
/// Statements keep dataset, ids and dates as the file has them. Counts `statements`, and `entities`
/// where one begins: a file that does not keep an entity's statements together counts it again.
public final class FtmStatementLinesReader implements SourceReader {

  @Override
  public String format() {
    return "ftm-statement-lines";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> recognised = new ArrayList<>();
    for (InputFile file : files) {
      String line = FirstLine.of(file);
      if (line.startsWith("{")
          && line.contains("\"entity_id\"")
          && line.contains("\"prop\"")
          && line.contains("\"schema\"")) {
        recognised.add(file);
      }
    }
    return recognised;
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised);
  }

  @Override
  public boolean setsMayJoin() {
    return true;
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    StatementJsonReader codec = new StatementJsonReader(reading.maker().model(), reading.issues());
    for (InputFile file : files) {
      CodecInput.read(
          file,
          in -> reading.count("statements", codec.read(in, file.name(), new EntityCount(reading))));
    }
  }
}
