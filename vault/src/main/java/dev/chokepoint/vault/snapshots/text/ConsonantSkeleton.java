package dev.chokepoint.vault.snapshots.text;

/// The consonants of a word in Latin letters. Arabic script leaves most vowels out, so a word in it
/// and the same word in Latin letters share little else.
final class ConsonantSkeleton {

  /// Fewer consonants fit too many words.
  private static final int SHORTEST = 3;

  private ConsonantSkeleton() {}

  /// The skeleton: vowels and half-vowels dropped, `gh` read as `q`, doubled letters once; empty
  /// when too short to tell anything.
  ///
  /// @param word lower-case ASCII
  static String of(String word) {
    StringBuilder skeleton = new StringBuilder();
    String consonants = word.replace("gh", "q").replaceAll("[aeiouwy]", "");
    for (int i = 0; i < consonants.length(); i++) {
      if (i == 0 || consonants.charAt(i) != consonants.charAt(i - 1)) {
        skeleton.append(consonants.charAt(i));
      }
    }
    return skeleton.length() < SHORTEST ? "" : skeleton.toString();
  }
}
