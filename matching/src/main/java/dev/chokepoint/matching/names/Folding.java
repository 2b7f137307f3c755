package dev.chokepoint.matching.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;

/// Makes writings of one word alike: case, width and compatibility forms (NFKC_Casefold), and marks
/// above and below letters, which are dropped. Folding a folded word changes nothing.
final class Folding {

  private Folding() {}

  /// The folded word; empty when it consists of marks alone.
  static String fold(String word) {
    int i = 0;
    while (i < word.length() && isFoldedAscii(word.charAt(i))) {
      i++;
    }
    return i == word.length() ? word : foldWhole(word);
  }

  private static boolean isFoldedAscii(char c) {
    return c < 0x80 && !(c >= 'A' && c <= 'Z');
  }

  private static String foldWhole(String word) {
    String before = word;
    // Dropping marks can bring letters together that fold again; two rounds always suffice in
    // practice, the loop ends because each round only shortens or keeps.
    for (int round = 0; round < 4; round++) {
      String after = once(before);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private static String once(String word) {
    String decomposed =
        Normalizer2.getNFDInstance()
            .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(word));
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (UCharacter.getType(c) != ECharacterCategory.NON_SPACING_MARK) {
        letters.appendCodePoint(c);
      }
    }
    return Normalizer2.getNFCInstance().normalize(letters);
  }
}
