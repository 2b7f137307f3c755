package dev.chokepoint.sources.json;

import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The beginning of a file that may hold JSON records: enough to tell what form it is of.
public final class FirstRecord {

  private static final int LIMIT = 1 << 16;

  private FirstRecord() {}

  /// The first line of JSON lines, or as much of it as 64 KiB hold; of an array or an object over
  /// several lines, as much as 64 KiB hold.
  public static String of(InputFile file) throws IOException {
    byte[] head;
    try (InputStream in = file.open()) {
      head = in.readNBytes(LIMIT);
    }
    String text = new String(head, StandardCharsets.UTF_8);
    String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    int end = plain.indexOf('\n');
    String line = end < 0 ? plain : plain.substring(0, end).strip();
    return plain.startsWith("{") && line.endsWith("}") ? line : plain;
  }
}
