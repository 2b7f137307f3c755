package dev.chokepoint.vault.snapshots.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/// How Cyrillic words are written in Latin letters in practice: on sanctions lists, in passports,
/// in the press. ICU's own form keeps one letter for one (`Шахед` becomes `sahed`), which nobody
/// types.
///
/// Three spellings are made: BGN/PCGN as lists write it (`kh`, `ts`, `ya`), the same with a plain
/// `h` for kha, as Persian and Arabic names come back (`shahed`), and the passport style of ICAO
/// Doc 9303 (`iu`, `ia`, `i`). The Russian values of the letters are used, and the Ukrainian ones
/// where a word has a letter that only Ukrainian writes.
final class CyrillicSpellings {

  private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўј";
  private static final String[] LISTED = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "e", "i", "yi", "ye",
    "g", "u", "j"
  };
  private static final String VOWELS = "аеиоуыэюяёіїєъь";

  private CyrillicSpellings() {}

  /// The spellings, the likeliest first, none twice; empty when a letter is not known here.
  static List<String> of(String word) {
    String letters =
        UCharacter.toLowerCase(
            com.ibm.icu.util.ULocale.ROOT, Normalizer2.getNFCInstance().normalize(word));
    String listed = listed(letters);
    List<String> spellings = new ArrayList<>();
    if (!listed.isEmpty()) {
      spellings.add(listed);
      add(listed.replace("kh", "h"), spellings);
      add(passport(listed), spellings);
    }
    return spellings;
  }

  private static void add(String spelling, List<String> spellings) {
    if (!spellings.contains(spelling)) {
      spellings.add(spelling);
    }
  }

  private static String passport(String listed) {
    return listed.replace("yu", "iu").replace("ya", "ia").replace("iy", "ii");
  }

  private static String listed(String letters) {
    boolean ukrainian = letters.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0);
    StringBuilder latin = new StringBuilder(letters.length() + 4);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int known = RUSSIAN.indexOf(letter);
      if (known >= 0) {
        boolean soft = i == 0 || VOWELS.indexOf(letters.charAt(i - 1)) >= 0;
        latin.append(letter(letter, LISTED[known], ukrainian, soft));
      } else if (letter < 0x80 && Character.isLetterOrDigit(letter)) {
        latin.append(letter);
      } else if (letter != '\'' && letter != 'ʼ' && letter != '’') {
        return "";
      }
    }
    return latin.toString();
  }

  /// @param soft whether the letter begins the word or follows a vowel or a sign
  private static String letter(char letter, String listed, boolean ukrainian, boolean soft) {
    if (ukrainian && (letter == 'г' || letter == 'и')) {
      return letter == 'г' ? "h" : "y";
    }
    return letter == 'е' && soft && !ukrainian ? "ye" : listed;
  }
}
