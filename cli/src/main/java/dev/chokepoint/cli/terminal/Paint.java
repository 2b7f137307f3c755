package dev.chokepoint.cli.terminal;

/// Colours and glyphs of a [Look]. Hue means status; a word always stands beside it.
public final class Paint {

  private static final String RESET = "\u001b[0m";

  private final Look look;

  public Paint(Look look) {
    this.look = look;
  }

  public String strong(String text) {
    return wrap("\u001b[1m", text);
  }

  public String quiet(String text) {
    return wrap("\u001b[2m", text);
  }

  /// For what stands on a list.
  public String listed(String text) {
    return wrap("\u001b[31m", text);
  }

  /// For what needs a person's eye.
  public String attention(String text) {
    return wrap("\u001b[33m", text);
  }

  /// The glyph, or the ASCII text where glyphs cannot be shown.
  public String glyph(String glyph, String ascii) {
    return look.unicode() ? glyph : ascii;
  }

  private String wrap(String code, String text) {
    return look.colour() ? code + text + RESET : text;
  }
}
