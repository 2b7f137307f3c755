package dev.chokepoint.sources.mapping;

import java.util.List;

/// Writes texts into YAML so that they are read back character for character.
final class YamlText {

  private YamlText() {}

  /// A text in double quotes; plain where it is plainly safe.
  static String of(String text) {
    return text.matches("[A-Za-z@][A-Za-z0-9_@ -]*[A-Za-z0-9_@]|[A-Za-z]")
            && !text.matches("(?i)true|false|null|yes|no|on|off|y|n")
        ? text
        : quoted(text);
  }

  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
          } else if (isPrintable(c)) {
            out.appendCodePoint(c);
          } else if (c < 0x10000) {
            out.append(String.format("\\u%04X", c));
          } else {
            out.append(String.format("\\U%08X", c));
          }
        });
    return out.append('"').toString();
  }

  static String list(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(YamlText::of).toList()) + "]";
  }

  /// A text for a comment: on one line, and cut short.
  static String comment(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().limit(200).forEach(c -> out.appendCodePoint(isPrintable(c) ? c : ' '));
    return out.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
