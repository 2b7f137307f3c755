package dev.chokepoint.sources.table;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The first rows of a file that may be a table, read from its first 64 KiB.
///
/// @param delimiter told from the rows
/// @param rows up to 200, the first non-empty line first, each as wide as it stands
public record TableHead(TextEncoding encoding, Delimiter delimiter, List<List<String>> rows) {

  private static final int BYTES = 1 << 16;
  private static final int SAMPLE = 20;
  private static final int MOST_ROWS = 200;

  public TableHead {
    rows = List.copyOf(rows);
  }

  /// Reads the head; empty when the file is not text, or has no line.
  public static Optional<TableHead> of(InputFile file) throws IOException {
    TextEncoding encoding;
    byte[] head;
    try {
      encoding = EncodingDetection.ofHead(file, BYTES).encoding();
      head = head(file, encoding);
    } catch (UnreadableInput e) {
      // Not text: another reader's file.
      return Optional.empty();
    }
    Charset charset = encoding.lineCharset();
    Delimiter delimiter = Delimiter.told(lines(head, charset));
    DelimitedRecords records =
        new DelimitedRecords(
            new ByteArrayInputStream(head), file.name(), charset, delimiter, 0, issue -> {});
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < MOST_ROWS && records.advance()) {
      rows.add(records.cells());
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableHead(encoding, delimiter, rows));
  }

  /// The delimiter of a table, told from its first lines.
  ///
  /// @param headerRow lines above it are not asked
  static Delimiter delimiter(InputFile file, TextEncoding encoding, int headerRow)
      throws IOException {
    List<String> lines = lines(head(file, encoding), encoding.lineCharset());
    int from = Math.min(Math.max(headerRow - 1, 0), lines.size());
    return Delimiter.told(lines.subList(from, lines.size()));
  }

  /// The first bytes; the last line is left out where it is cut off.
  private static byte[] head(InputFile file, TextEncoding encoding) throws IOException {
    try (InputStream in = encoding.lines(file.open(), file.name())) {
      byte[] head = in.readNBytes(BYTES);
      if (head.length < BYTES) {
        return head;
      }
      int end = head.length;
      while (end > 0 && head[end - 1] != '\n') {
        end--;
      }
      return end == 0 ? head : Arrays.copyOf(head, end);
    }
  }

  private static List<String> lines(byte[] head, Charset charset) {
    return new String(head, charset)
        .lines()
        .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
        .filter(line -> !line.isBlank())
        .limit(SAMPLE)
        .toList();
  }
}
