package dev.chokepoint.drawing.palette;

import java.util.Locale;

/// What is known of a party or a thing, the gravest first. Never shown by hue alone: a glyph and a
/// word go with it, since in greyscale the hues do not separate.
public enum Status {
  LISTED("■"),
  LINKED("◧"),
  CONTROLLED("▲"),
  TO_REVIEW("◇"),
  CLEARED("●"),
  NO_FINDING("○");

  private final String glyph;

  Status(String glyph) {
    this.glyph = glyph;
  }

  public String glyph() {
    return glyph;
  }

  /// The last part of the style class, such as `no-finding`.
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
