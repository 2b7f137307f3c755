package dev.chokepoint.matching.names;

import com.ibm.icu.lang.UScript;

/// The script a word is written in, as far as reading it differs.
public enum NameScript {
  LATIN,
  CYRILLIC,
  GREEK,
  ARABIC,
  HEBREW,
  HAN,
  KANA,
  HANGUL,
  GEORGIAN,
  ARMENIAN,

  /// Digits alone.
  DIGITS,
  OTHER;

  /// The script of a letter; `OTHER` for what belongs to none or to all.
  static NameScript of(int codePoint) {
    if (codePoint < 0x250) {
      return Character.isLetter(codePoint) ? LATIN : OTHER;
    }
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN -> LATIN;
      case UScript.CYRILLIC -> CYRILLIC;
      case UScript.GREEK -> GREEK;
      case UScript.ARABIC -> ARABIC;
      case UScript.HEBREW -> HEBREW;
      case UScript.HAN -> HAN;
      case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
      case UScript.HANGUL -> HANGUL;
      case UScript.GEORGIAN -> GEORGIAN;
      case UScript.ARMENIAN -> ARMENIAN;
      default -> OTHER;
    };
  }
}
