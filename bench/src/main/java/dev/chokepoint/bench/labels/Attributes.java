package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;

/// What is said beside the names on both sides.
///
/// @param leftBirth empty when not stated, as all of them
record Attributes(String leftBirth, String rightBirth, String leftCountry, String rightCountry) {

  static final Attributes NONE = new Attributes("", "", "", "");

  /// Nothing on most pairs; on others the country or the birth, on both sides the same or on one
  /// side only. It says nothing about the label.
  static Attributes neutral(Draw draw, String country, String birth) {
    return switch (draw.below(10)) {
      case 0, 1 -> new Attributes("", "", country, country);
      case 2 -> new Attributes("", "", country, "");
      case 3 -> new Attributes(birth, "", "", "");
      case 4 -> new Attributes("", birth, country, country);
      default -> NONE;
    };
  }

  static Attributes births(String left, String right) {
    return new Attributes(left, right, "", "");
  }
}
