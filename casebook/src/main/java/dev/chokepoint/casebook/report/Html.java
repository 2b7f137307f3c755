package dev.chokepoint.casebook.report;

/// Writes HTML; every text goes in escaped, and nothing but the report's own words is a tag.
///
/// Control characters become U+FFFD, and so do those that turn the direction of writing, with which
/// a name could pose as another.
final class Html {

  private final StringBuilder page = new StringBuilder(1 << 16);

  /// Adds a start or end tag, with attributes that hold no text of others.
  Html tag(String tag) {
    page.append('<').append(tag).append('>');
    return this;
  }

  /// Adds text.
  Html text(String text) {
    page.append(escaped(text));
    return this;
  }

  /// Adds an element that holds a text.
  Html element(String tag, String text) {
    int space = tag.indexOf(' ');
    return tag(tag).text(text).tag("/" + (space < 0 ? tag : tag.substring(0, space)));
  }

  /// Adds a line feed, for those who read the source.
  Html line() {
    page.append('\n');
    return this;
  }

  /// Adds HTML that is known to be safe.
  Html safe(String html) {
    page.append(html);
    return this;
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(hides(c) ? 0xFFFD : c);
          }
        });
    return out.toString();
  }

  private static boolean hides(int c) {
    boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean lone = c >= 0xD800 && c <= 0xDFFF;
    return control || turns || lone || c == 0xFFFE || c == 0xFFFF;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
