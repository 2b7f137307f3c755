package dev.chokepoint.sources.ftm;

import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The first line of a file that is not blank, or as much of it as [#LIMIT] bytes hold: enough to
/// tell what form the file is of.
final class FirstLine {

  static final int LIMIT = 1 << 16;

  private FirstLine() {}

  static String of(InputFile file) throws IOException {
    byte[] head;
    try (InputStream in = file.open()) {
      head = in.readNBytes(LIMIT);
    }
    String text = new String(head, StandardCharsets.UTF_8);
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).stripTrailing();
  }

  /// The fields of a table's header or record without quotes; none where the line is no table's.
  static List<String> fields(String line) {
    return Arrays.stream(line.split(",", -1))
        .map(field -> field.replace("\"", "").strip())
        .toList();
  }
}
