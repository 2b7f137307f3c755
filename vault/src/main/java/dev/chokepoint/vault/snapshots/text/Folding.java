package dev.chokepoint.vault.snapshots.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;

/// Makes writings of one word alike: case, width and compatibility forms (NFKC_Casefold), and marks
/// above and below letters, which are dropped.
final class Folding {

  private Folding() {}

  /// The folded word; empty when it consists of marks alone.
  static String fold(String word) {
    String decomposed =
        Normalizer2.getNFDInstance()
            .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(word));
    StringBuilder letters = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> UCharacter.getType(c) != ECharacterCategory.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    return Normalizer2.getNFCInstance().normalize(letters);
  }
}
