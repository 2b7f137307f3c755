package dev.chokepoint.vault.snapshots.text;

/// The consonants of a word in Latin letters. Arabic script leaves most vowels out, so a word in it
/// and the same word in Latin letters share little else.
final class ConsonantSkeleton {

  /// Fewer consonants fit too many words.
  private static final int SHORTEST = 3;

  /// Vowels, and the half-vowels that Arabic writes with the same letters.
  private static final String DROPPED = "aeiouwy";

  private ConsonantSkeleton() {}

  /// The skeleton: vowels and half-vowels dropped, `gh` read as `q`, doubled letters once; empty
  /// when too short to tell anything.
  ///
  /// @param word lower-case ASCII
  static String of(String word) {
    StringBuilder skeleton = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      boolean qaf = word.startsWith("gh", i);
      char letter = qaf ? 'q' : word.charAt(i);
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == letter;
      if (!doubled && DROPPED.indexOf(letter) < 0) {
        skeleton.append(letter);
      }
      i += qaf ? 1 : 0;
    }
    return skeleton.length() < SHORTEST ? "" : skeleton.toString();
  }

  /// The skeleton with the vowels that Arabic script does write: long i (`y` too) and long u (`w`,
  /// `ou` too) are kept as `i` and `u`; a, e and o are dropped. `Shahed` and its Arabic writing
  /// meet so, and `Shahid`, which is written with a long i, does not; empty when too short.
  ///
  /// @param word lower-case ASCII
  /// @param arabic whether it stands for a word in Arabic script, which writes no letter double:
  ///   two alike are parted by a vowel that is not written
  static String withWrittenVowels(String word, boolean arabic) {
    if (of(word).isEmpty()) {
      return "";
    }
    StringBuilder skeleton = new StringBuilder(word.length());
    char before = ' ';
    for (int i = 0; i < word.length(); i++) {
      boolean qaf = word.startsWith("gh", i);
      char letter = qaf ? 'q' : written(word.charAt(i));
      if ((arabic || letter != before) && "aeo".indexOf(letter) < 0) {
        skeleton.append(letter);
      }
      before = letter;
      i += qaf ? 1 : 0;
    }
    return skeleton.toString();
  }

  private static char written(char letter) {
    return switch (letter) {
      case 'y' -> 'i';
      case 'w' -> 'u';
      default -> letter;
    };
  }
}
