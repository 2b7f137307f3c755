package dev.chokepoint.matching.score;

/// How a Latin word sounds, roughly: consonants stand, every run of vowels and the glides and
/// breaths that follow one becomes a single mark, doubled consonants become one, a silent final `e`
/// goes; letters and pairs of letters that romanisations use for one sound become one. So `drake` and
/// `dreyk` are `dr*k`, `oje` and `owj` are `*j`, `qods` and `ghods` are `k*ds`.
///
/// Words whose key has fewer than two signs, or that have digits, have no key.
final class SoundKey {

  private static final char VOWELS = '*';

  private SoundKey() {}

  /// The key; empty when the word has none.
  static String of(String latin) {
    int length = latin.length();
    if (length > 3 && latin.charAt(length - 1) == 'h' && isVowel(latin.charAt(length - 2))) {
      length--;
    }
    if (length > 2 && latin.charAt(length - 1) == 'e' && !isVowel(latin.charAt(length - 2))) {
      length--;
    }
    StringBuilder key = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = latin.charAt(i);
      if (c < 'a' || c > 'z') {
        return "";
      }
      char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
      char after = i + 1 < length ? latin.charAt(i + 1) : ' ';
      char pair = ofPair(c, after);
      if (pair != ' ') {
        i++;
      }
      char sign = pair == ' ' ? sign(c, last) : pair;
      if (sign != last && sign != ' ') {
        key.append(sign);
      }
    }
    return key.length() < 2 ? "" : key.toString();
  }

  /// The sound of two letters; a blank where they are no pair.
  private static char ofPair(char c, char after) {
    if (after != 'h') {
      return c == 'd' && after == 'j' ? 'j' : c == 'c' && after == 'k' ? 'k' : ' ';
    }
    return switch (c) {
      case 'g' -> 'k';
      case 'p' -> 'f';
      case 's' -> 'S';
      case 'c' -> 'C';
      case 'z' -> 'j';
      case 'k' -> 'H';
      default -> ' ';
    };
  }

  private static char sign(char c, char last) {
    boolean afterVowel = last == VOWELS;
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> VOWELS;
      case 'y', 'w', 'h' -> afterVowel ? ' ' : c == 'y' ? VOWELS : c;
      case 'q', 'c' -> 'k';
      case 'z' -> 's';
      default -> c;
    };
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
