package dev.chokepoint.evidence.sentence;

import java.util.List;

/// Fills the places of an English pattern. Braces without one digit between them are text.
/// Sentences are made by the thousand, so no expression is matched for it.
final class EnglishPattern {

  private EnglishPattern() {}

  static String fill(String pattern, List<Object> places) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int number = number(pattern, at);
      if (number >= 0) {
        filled.append(pattern, done, at).append(places.get(number));
        done = at + 3;
      }
    }
    return filled.append(pattern, done, pattern.length()).toString();
  }

  /// How many places a pattern has: one more than the highest number of one.
  static int places(String pattern) {
    int places = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      places = Math.max(places, number(pattern, at) + 1);
    }
    return places;
  }

  /// The number between the braces that begin there, -1 for none.
  private static int number(String pattern, int brace) {
    return brace + 2 < pattern.length() && pattern.charAt(brace + 2) == '}'
        ? Character.digit(pattern.charAt(brace + 1), 10)
        : -1;
  }
}
