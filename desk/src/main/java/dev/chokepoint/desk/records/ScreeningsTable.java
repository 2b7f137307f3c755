package dev.chokepoint.desk.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.chokepoint.desk.SpreadsheetCell;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The screening log as CSV, a line a question. All cells are neutral in spreadsheet programs.
public final class ScreeningsTable implements Closeable {

  /// The columns, in order.
  public static final List<String> COLUMNS =
      List.of(
          "entry",
          "at",
          "by",
          "how",
          "snapshot",
          "row",
          "asked",
          "verdict",
          "hits",
          "total",
          "settings",
          "digest");

  private final CsvWriter writer;

  public ScreeningsTable(Writer out) {
    writer = CsvWriter.builder().build(out);
    writer.writeRecord(COLUMNS);
  }

  /// Writes an entry; what was erased has empty cells, and so has an entry that says of an erasure.
  public void entry(Entry entry) {
    Said said = entry.said().orElseGet(() -> new Said(Map.of()));
    writer.writeRecord(
        java.util.stream.Stream.of(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.actor(),
                entry.said().isEmpty() ? "(erased)" : text(said, "how", entry.kind()),
                text(said, "snapshot", ""),
                text(said, "row", ""),
                asked(said),
                text(said, "verdict", ""),
                said.list("hits").stream()
                    .map(hit -> text(hit, "id", "") + " " + text(hit, "score", ""))
                    .map(String::strip)
                    .collect(Collectors.joining("; ")),
                text(said, "total", ""),
                settings(said),
                entry.digest())
            .map(SpreadsheetCell::neutral)
            .toList());
  }

  private static String asked(Said said) {
    return said.fields().get("names") instanceof List<?> names
        ? names.stream().map(String::valueOf).collect(Collectors.joining("; "))
        : text(said, "asked_digest", "");
  }

  private static String settings(Said said) {
    return said.fields().get("settings") instanceof Map<?, ?> settings
        ? new TreeMap<>(settings)
            .entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("; "))
        : "";
  }

  private static String text(Said said, String field, String otherwise) {
    return Objects.requireNonNullElse(said.text(field), otherwise);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
