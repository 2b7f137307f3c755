package dev.chokepoint.evidence.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the places of an English pattern. Braces without a number between them are text.
final class EnglishPattern {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private EnglishPattern() {}

  static String fill(String pattern, List<Object> places) {
    return PLACE
        .matcher(pattern)
        .replaceAll(place ->
            Matcher.quoteReplacement(String.valueOf(places.get(Integer.parseInt(place.group(1))))));
  }

  /// How many places a pattern has: one more than the highest number of one.
  static int places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
        .max()
        .orElse(0);
  }
}
