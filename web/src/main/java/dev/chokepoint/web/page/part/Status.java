package dev.chokepoint.web.page.part;

import java.util.Locale;

/// Where a thing stands. The only hues of the workspace outside charts are these, each with its
/// glyph and its word; "nothing found" is grey, for it clears nobody.
public enum Status {
  LISTED("■"),
  LINKED("◧"),
  CONTROLLED("▲"),
  CLEARED("●"),
  NONE("○"),
  REVIEW("◇");

  private final String glyph;

  Status(String glyph) {
    this.glyph = glyph;
  }

  public String glyph() {
    return glyph;
  }

  /// Its class in the style sheet.
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Key of its word.
  public String key() {
    return "status." + css();
  }
}
