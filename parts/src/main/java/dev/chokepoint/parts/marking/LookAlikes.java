package dev.chokepoint.parts.marking;

import java.util.Map;

/// Letters of other scripts that look like Latin ones on a package.
final class LookAlikes {

  private static final String CYRILLIC = "АВЕКМНОРСТУХІЅЈаеорсухіѕј";
  private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
  private static final String CYRILLIC_AS_LATIN = "ABEKMHOPCTYXISJaeopcyxisj";
  private static final String GREEK_AS_LATIN = "ABEZHIKMNOPTYX";

  /// Small letters whose capital looks like a Latin one, though they themselves do not.
  private static final Map<Character, Character> SMALL =
      Map.of('в', 'B', 'к', 'K', 'м', 'M', 'н', 'H', 'т', 'T');

  private LookAlikes() {}

  /// The word in Latin letters, if every foreign letter of it looks like a Latin one and the word
  /// can be no word of its own language: it has a Latin letter or a digit as well, or is written in
  /// capitals only. Otherwise the word itself.
  static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    boolean latinOrDigit = false;
    boolean small = false;
    boolean foreign = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char latin = latin(c);
      if (latin != c) {
        foreign = true;
        small |= Character.isLowerCase(c);
      } else if (c < 128) {
        latinOrDigit |= Character.isLetterOrDigit(c);
      } else if (Character.isLetter(c)) {
        return word;
      }
      folded.append(latin);
    }
    return foreign && (latinOrDigit || !small) ? folded.toString() : word;
  }

  private static char latin(char c) {
    int at = CYRILLIC.indexOf(c);
    if (at >= 0) {
      return CYRILLIC_AS_LATIN.charAt(at);
    }
    at = GREEK.indexOf(c);
    return at >= 0 ? GREEK_AS_LATIN.charAt(at) : SMALL.getOrDefault(c, c);
  }
}
