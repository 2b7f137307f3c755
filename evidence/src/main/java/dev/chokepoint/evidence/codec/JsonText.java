package dev.chokepoint.evidence.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Writes JSON text without white space, character for character the same for the same content.
///
/// Non-ASCII characters stand as they are; only what RFC 8259 section 7 requires is escaped, and
/// surrogates without a partner, which UTF-8 cannot hold.
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /// Appends a JSON string.
  public static void quote(StringBuilder out, String text) {
    out.append('"');
    int clean = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escape(out.append(text, clean, i), c);
        clean = i + 1;
      } else if (Character.isSurrogate(c)) {
        if (startsPair(text, i)) {
          i++;
        } else {
          hex(out.append(text, clean, i), c);
          clean = i + 1;
        }
      }
    }
    out.append(text, clean, text.length()).append('"');
  }

  /// Appends the value at which the parser stands, with its members in their order and its numbers
  /// as they are written, and leaves the parser at the value's last token.
  static void copy(StringBuilder out, JsonParser parser) throws JacksonException {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT -> copyObject(out, parser);
      case START_ARRAY -> copyArray(out, parser);
      case VALUE_STRING -> quote(out, parser.getString());
      default -> out.append(parser.getString());
    }
  }

  private static void copyObject(StringBuilder out, JsonParser parser) {
    char separator = '{';
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      quote(out.append(separator), name);
      parser.nextToken();
      copy(out.append(':'), parser);
      separator = ',';
    }
    out.append(separator == '{' ? "{}" : "}");
  }

  private static void copyArray(StringBuilder out, JsonParser parser) {
    char separator = '[';
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      copy(out.append(separator), parser);
      separator = ',';
    }
    out.append(separator == '[' ? "[]" : "]");
  }

  /// Whether a high surrogate stands at `i` with its low one behind it.
  static boolean startsPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  private static void escape(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> hex(out, c);
    }
  }

  private static void hex(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xF));
    }
  }
}
