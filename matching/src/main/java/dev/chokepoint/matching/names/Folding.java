package dev.chokepoint.matching.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;

/// Makes writings of one word alike: case, width and compatibility forms (NFKC_Casefold), marks
/// above and below letters, which are dropped, and letters that differ in form alone: the Persian
/// and Arabic kaf and ye, alef with its hats, the barred l. Folding a folded word changes nothing.
final class Folding {

  private static final String FORMS = "كيىئؤأإٱةہھےøłđðıəħς";
  private static final String PLAIN = "کیییواااهههیolddiahσ";

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
    String after = once(before);
    // Dropping a mark can bring letters together that fold again; each round keeps or shortens.
    while (!after.equals(before)) {
      before = after;
      after = once(before);
    }
    return after;
  }

  private static String once(String word) {
    String decomposed =
        Normalizer2.getNFDInstance()
            .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(word));
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (UCharacter.getType(c) != ECharacterCategory.NON_SPACING_MARK || isKanaMark(c)) {
        letters.appendCodePoint(plain(c));
      }
    }
    return Normalizer2.getNFCInstance().normalize(letters);
  }

  /// The marks that tell ga from ka and pa from ha are no accents.
  private static boolean isKanaMark(int c) {
    return c == 0x3099 || c == 0x309A;
  }

  private static int plain(int c) {
    int at = FORMS.indexOf(c);
    return at < 0 ? c : PLAIN.charAt(at);
  }
}
