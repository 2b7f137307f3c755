package dev.chokepoint.matching.names;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One way of reading the letters of a script in Latin ones, by the longest fitting rule.
final class LetterScheme {

  private static final int LONGEST_RULE = 3;

  /// Letters after which a rule marked `~` applies, beside the start of a word.
  private static final String VOWELS_AND_SIGNS = "аеёиоуыэюяіїєъьў";

  private final Map<String, String> rules;

  private LetterScheme(Map<String, String> rules) {
    this.rules = rules;
  }

  /// @param base what is changed, null when nothing is
  /// @param rules `letters=latin` separated by spaces, as described in `letters.tsv`
  static LetterScheme parse(@Nullable LetterScheme base, String rules) {
    Map<String, String> all = new HashMap<>(base == null ? Map.of() : base.rules);
    for (String rule : rules.split(" ")) {
      int equals = rule.indexOf('=');
      if (equals < 1) {
        throw new IllegalStateException("letters.tsv: not a rule: " + rule);
      }
      all.put(rule.substring(0, equals), rule.substring(equals + 1));
    }
    return new LetterScheme(Map.copyOf(all));
  }

  /// The word in Latin letters; `other` reads characters that have no rule.
  String read(String word, UnaryOperator<String> other) {
    StringBuilder latin = new StringBuilder(word.length() + 8);
    int i = 0;
    while (i < word.length()) {
      int taken = take(word, i, latin);
      if (taken == 0) {
        taken = Character.charCount(word.codePointAt(i));
        latin.append(other.apply(word.substring(i, i + taken)));
      }
      i += taken;
    }
    return latin.toString();
  }

  private int take(String word, int at, StringBuilder latin) {
    for (int length = Math.min(LONGEST_RULE, word.length() - at); length > 0; length--) {
      String letters = word.substring(at, at + length);
      String reading = null;
      if (at == 0) {
        reading = rules.get("^" + letters);
      }
      if (reading == null && at + length == word.length()) {
        reading = rules.get(letters + "$");
      }
      if (reading == null && (at == 0 || VOWELS_AND_SIGNS.indexOf(word.charAt(at - 1)) >= 0)) {
        reading = rules.get("~" + letters);
      }
      if (reading == null) {
        reading = rules.get(letters);
      }
      if (reading != null) {
        latin.append(reading);
        return length;
      }
    }
    return 0;
  }
}
