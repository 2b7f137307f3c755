package dev.chokepoint.drawing.palette;

import java.util.Locale;

/// A colour of sRGB, 0 to 255 a channel.
public record Rgb(int red, int green, int blue) {

  /// Reads `#RRGGBB`.
  ///
  /// @throws IllegalArgumentException when the text is no such colour
  public static Rgb of(String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
    int bits = Integer.parseInt(hex.substring(1), 16);
    return new Rgb(bits >> 16, bits >> 8 & 0xFF, bits & 0xFF);
  }

  /// As `#rrggbb`.
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
