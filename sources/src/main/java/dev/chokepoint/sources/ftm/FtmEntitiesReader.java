package dev.chokepoint.sources.ftm;

import dev.chokepoint.evidence.codec.EntityJsonReader;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads FollowTheMoney entities, one JSON object a line: OpenSanctions' `entities.ftm.json` and
/// `targets.nested.json`, exports of Aleph, and our own.
///
/// Counts `entities`, one a line.
public final class FtmEntitiesReader implements SourceReader {

  @Override
  public String format() {
    return "ftm-entities";
  }

  @Override
  public int version() {
    return 1;
  }

  /// A file is of this form when its first line opens an object that has an id and properties, or a
  /// schema and is no statement. The line may be longer than what is looked at.
  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> recognised = new ArrayList<>();
    for (InputFile file : files) {
      if (isEntity(FirstLine.of(file))) {
        recognised.add(file);
      }
    }
    return recognised;
  }

  private static boolean isEntity(String line) {
    boolean bare = line.contains("\"schema\"") && !line.contains("\"entity_id\"");
    return line.startsWith("{")
        && line.contains("\"id\"")
        && (bare || line.contains("\"properties\""));
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
    EntityJsonReader codec = new EntityJsonReader(reading.maker(), reading.issues());
    for (InputFile file : files) {
      CodecInput.read(
          file, in -> reading.count("entities", codec.read(in, file.name(), reading.statements())));
    }
  }
}
