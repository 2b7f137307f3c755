package dev.chokepoint.sources.csl;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the Consolidated Screening List as trade.gov gives it as JSON (`consolidated.json`: an
/// object with the records under `results`; no published file was at hand, so members and values
/// are those that public programs and samples show).
///
/// What becomes what is told at [CslCsvReader]. This form gives addresses in parts.
///
/// One record is held at a time.
public final class CslJsonReader implements SourceReader {

  private static final int LOOKED_AT = 1 << 14;
  private static final List<String> TELLING =
      List.of("\"source\"", "\"name\"", "\"results\"", "\"source_list_url\"");

  @Override
  public String format() {
    return "us-csl-json";
  }

  @Override
  public int version() {
    return 1;
  }

  /// A file is of the form when it begins with an object in which `results`, and in its first
  /// records `source`, `name` and `source_list_url` stand.
  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> known = new ArrayList<>();
    for (InputFile file : files) {
      String head;
      try (InputStream in = file.open()) {
        head = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
      }
      String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
      if (text.stripLeading().startsWith("{") && TELLING.stream().allMatch(text::contains)) {
        known.add(file);
      }
    }
    return known;
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return recognised.stream()
        .map(file -> new SourceSet(List.of(file), CslCsvReader.KNOWN))
        .toList();
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    CslParties parties = new CslParties(reading);
    for (InputFile file : files) {
      try (InputStream in = file.open()) {
        boolean found = new CslJson(file.name(), reading.issues()).read(in, parties::read);
        if (!found) {
          throw new UnreadableInput(
              Locator.row(file.name(), 0, null), "the object has no list under \"results\"");
        }
      }
    }
  }
}
