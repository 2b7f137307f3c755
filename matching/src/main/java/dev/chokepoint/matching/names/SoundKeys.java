package dev.chokepoint.matching.names;

/// Keys under which words that sound alike meet. They find candidates; they prove nothing.
public final class SoundKeys {

  private static final int SHORTEST_SKELETON = 3;

  private SoundKeys() {}

  /// The consonants of a word, for scripts that leave vowels out: vowels and half-vowels dropped,
  /// `gh`, `k` and `c` read as `q`, `th` and `s` as one, doubled letters once; empty when fewer
  /// than three are left.
  ///
  /// @param latin lower-case ASCII
  public static String skeleton(String latin) {
    StringBuilder key = key(latin);
    int kept = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c != '*') {
        key.setCharAt(kept++, c);
      }
    }
    key.setLength(kept);
    return kept < SHORTEST_SKELETON ? "" : key.toString();
  }

  /// The sound of a word: consonants as in [#skeleton], and whether it begins with a vowel; never
  /// empty for a word with letters.
  public static String sound(String latin) {
    StringBuilder key = key(latin);
    int kept = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c != '*' || i == 0) {
        key.setCharAt(kept++, c == '*' ? 'a' : c);
      }
    }
    key.setLength(kept);
    return key.toString();
  }

  /// Classes of sounds, `*` for vowels, nothing twice in a row.
  private static StringBuilder key(String latin) {
    StringBuilder key = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
      char sound =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> '*';
            case 'h' -> i == 0 ? 'h' : 0;
            case 'g' -> next == 'h' ? 'q' : 'g';
            case 'k', 'q' -> next == 'h' ? 'h' : 'q';
            case 'c' -> next == 'h' ? 'j' : 'q';
            case 'x' -> 'q';
            case 's' -> next == 'h' ? 'j' : 's';
            case 'z' -> next == 'h' ? 'j' : 's';
            case 't' -> next == 'h' ? 's' : 't';
            case 'd' -> next == 'h' || next == 'j' || next == 'z' ? 'j' : 't';
            case 'p' -> next == 'h' ? 'v' : 'p';
            case 'b' -> 'p';
            case 'f', 'v' -> 'v';
            default -> c;
          };
      if (sound != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    return key;
  }
}
