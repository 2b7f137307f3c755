package dev.chokepoint.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of at most some columns. A word longer than a line keeps its own line.
public final class Paragraph {

  private Paragraph() {}

  /// The lines of `text`, each begun with `indent`, further lines with `hanging`.
  public static List<String> wrap(String text, int width, String indent, String hanging) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    boolean empty = true;
    for (String word : text.strip().split("\\s+")) {
      if (!empty && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(hanging);
        empty = true;
      }
      if (!empty) {
        line.append(' ');
      }
      line.append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
