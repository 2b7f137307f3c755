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

  /// The pattern of its line, in CSS pixels; empty for a solid one.
  public String dashes() {
    return switch (this) {
      case STATED -> "";
      case DERIVED -> "10 6";
      case WEAK -> "2 4";
    };
  }

  /// The last part of the style class.
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
