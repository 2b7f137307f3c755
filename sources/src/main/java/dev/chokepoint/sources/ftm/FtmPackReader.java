package dev.chokepoint.sources.ftm;

import dev.chokepoint.evidence.codec.StatementPackReader;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads FollowTheMoney statement packs, with a header or, as before 2025, without.
///
/// Statements keep dataset, ids and dates as the pack has them. Counts `statements`, and `entities`
/// where one begins: a pack that does not keep an entity's statements together counts it again.
public final class FtmPackReader implements SourceReader {

  private static final int LEGACY_WIDTH = 10;

  @Override
  public String format() {
    return "ftm-pack";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> recognised = new ArrayList<>();
    for (InputFile file : files) {
      List<String> fields = FirstLine.fields(FirstLine.of(file));
      if (isHeader(fields) || isLegacyRecord(fields)) {
        recognised.add(file);
      }
    }
    return recognised;
  }

  private static boolean isHeader(List<String> fields) {
    return fields.containsAll(List.of("entity_id", "prop", "value", "dataset"))
        && !fields.contains("schema");
  }

  /// A record of the old form: `SCHEMA:PROPERTY` in the second field, and, counted from the end
  /// since a value may hold commas, the flags and dates.
  private static boolean isLegacyRecord(List<String> fields) {
    return fields.size() >= LEGACY_WIDTH
        && isQualified(fields.get(1))
        && (hasFlagsAt(fields, fields.size() - 5) || hasFlagsAt(fields, fields.size() - 4));
  }

  private static boolean isQualified(String name) {
    int colon = name.indexOf(':');
    return colon > 0
        && colon < name.length() - 1
        && Character.isUpperCase(name.charAt(0))
        && name.indexOf(' ') < 0;
  }

  private static boolean hasFlagsAt(List<String> fields, int index) {
    return isFlag(fields.get(index))
        && (isFlag(fields.get(index + 1)) || fields.get(index + 1).isEmpty());
  }

  private static boolean isFlag(String field) {
    return field.equals("t") || field.equals("f");
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
    StatementPackReader codec = new StatementPackReader(reading.maker().model(), reading.issues());
    for (InputFile file : files) {
      CodecInput.read(
          file,
          in -> reading.count("statements", codec.read(in, file.name(), new EntityCount(reading))));
    }
  }
}
