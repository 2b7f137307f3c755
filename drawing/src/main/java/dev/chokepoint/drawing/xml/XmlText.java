package dev.chokepoint.drawing.xml;

/// Writes XML 1.0, indented. Characters that XML cannot hold become U+FFFD.
public final class XmlText {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /// Opens an element; attributes are pairs of name and value, of which empty values are left out.
  public XmlText open(String name, String... attributes) {
    start(name, attributes).append(">\n");
    depth++;
    return this;
  }

  /// Closes an element.
  public XmlText close(String name) {
    depth--;
    indent().append("</").append(name).append(">\n");
    return this;
  }

  /// An element without content.
  public XmlText empty(String name, String... attributes) {
    start(name, attributes).append("/>\n");
    return this;
  }

  /// An element that holds a text.
  public XmlText text(String name, String content, String... attributes) {
    start(name, attributes).append('>').append(escaped(content));
    out.append("</").append(name).append(">\n");
    return this;
  }

  private StringBuilder start(String name, String... attributes) {
    indent().append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
        out.append('"');
      }
    }
    return out;
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(depth));
  }

  private static String escaped(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\n', '\t' -> safe.append("&#").append(c).append(';');
            default -> safe.appendCodePoint(holds(c) ? c : 0xFFFD);
          }
        });
    return safe.toString();
  }

  /// Whether nothing in it needs another form, which is so of nearly all attributes.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"') {
        return false;
      }
    }
    return true;
  }

  /// The production Char of XML 1.0, without what only hides.
  private static boolean holds(int c) {
    return (c >= 0x20 && c <= 0xD7FF && c != 0x7F)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
