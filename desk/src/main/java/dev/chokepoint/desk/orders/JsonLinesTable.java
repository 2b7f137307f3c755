package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.codec.ByteLines;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.sheet.TableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// Orders as JSON lines, read as a table: each key is a column, and keys of objects inside are
/// joined by points (`buyer.name`). Read twice, since a key may come up first in the last line.
final class JsonLinesTable {

  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_COLUMNS = 500;
  private static final int DEEPEST = 5;

  private final InputFile file;

  JsonLinesTable(InputFile file) {
    this.file = file;
  }

  /// Whether the file begins as such.
  boolean begins() throws IOException {
    try (InputStream in = file.open()) {
      int read = in.read();
      while (read == ' '
          || read == '\t'
          || read == '\r'
          || read == '\n'
          || read == 0xEF
          || read == 0xBB
          || read == 0xBF) {
        read = in.read();
      }
      return read == '{';
    }
  }

  void read(TableFile.Sink sink) throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    lines((number, cells, fault) -> {
      if (columns.size() < MOST_COLUMNS) {
        columns.addAll(cells.keySet());
      }
    });
    List<String> header = List.copyOf(columns);
    sink.header(header);
    lines((number, cells, fault) -> {
      if (fault == null) {
        List<String> row = new ArrayList<>(header.size());
        header.forEach(column -> row.add(cells.getOrDefault(column, "")));
        sink.row(number, row);
      } else {
        sink.issue(ReadIssue.rejected(Locator.row(file.name(), number, null), null, fault));
      }
    });
  }

  private interface Lines {
    void line(long number, Map<String, String> cells, @Nullable String fault) throws IOException;
  }

  private void lines(Lines taking) throws IOException {
    try (InputStream in = file.open()) {
      ByteLines lines = new ByteLines(in, LONGEST_LINE);
      while (lines.advance()) {
        if (lines.tooLong()) {
          taking.line(lines.number(), Map.of(), "the line is longer than 1 MiB");
        } else if (!lines.blank()) {
          String text =
              new String(lines.bytes(), lines.start(), lines.length(), StandardCharsets.UTF_8);
          Map<String, String> cells = new LinkedHashMap<>();
          String fault = flatten(text.replace("\uFEFF", ""), cells);
          taking.line(lines.number(), fault == null ? cells : Map.of(), fault);
        }
      }
    }
  }

  private static @Nullable String flatten(String text, Map<String, String> cells) {
    try {
      return put("", JSON.std.mapFrom(text), cells, 0)
          ? null
          : "objects inside the line go deeper than " + DEEPEST + " levels";
    } catch (JacksonException e) {
      return "the line is no JSON object: " + e.getOriginalMessage();
    }
  }

  private static boolean put(
      String key, @Nullable Object value, Map<String, String> cells, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (value instanceof Map<?, ?> map) {
      boolean fits = true;
      for (Map.Entry<?, ?> member : map.entrySet()) {
        String inner =
            key.isEmpty() ? String.valueOf(member.getKey()) : key + "." + member.getKey();
        fits &= put(inner, member.getValue(), cells, depth + 1);
      }
      return fits;
    }
    if (value instanceof List<?> list) {
      cells.put(key, String.join("; ", list.stream().map(String::valueOf).toList()));
    } else if (value != null) {
      cells.put(key, value.toString());
    }
    return true;
  }
}
