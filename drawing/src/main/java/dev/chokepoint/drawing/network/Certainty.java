package dev.chokepoint.drawing.network;

import java.util.Locale;

/// How a link is known, which is its line.
public enum Certainty {
  /// Some source says so. A solid line.
  STATED,
  /// A rule makes it of what sources say. Long dashes.
  DERIVED,
  /// It only fits. Dots.
  WEAK;

  /// The last part of the style class.
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
