package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.List;

/// Numbers at the end of names, and their spellings.
final class Numbers {

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final List<String> WORDS =
      List.of(
          "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
          "Twelve");

  private Numbers() {}

  static String roman(int number) {
    return ROMAN.get(number - 1);
  }

  static String word(int number) {
    return WORDS.get(number - 1);
  }

  /// A number from one to twelve in one of its spellings.
  static String spelt(Draw draw, int number) {
    return switch (draw.below(4)) {
      case 0 -> roman(number);
      case 1 -> "No. " + number;
      case 2 -> number < 10 ? "0" + number : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }
}
