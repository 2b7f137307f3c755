package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.marking.ComparisonKey;

/// A word of a goods text that may be a number or a piece of one.
///
/// @param text as written, without what stands around it
/// @param folded in Latin capitals where the word is in capitals or small letters; for telling
///   letters from digits
/// @param joined whether only blanks part it from the piece before
record Piece(String text, String folded, boolean joined) {

  /// Longer words without a digit are words of a language and no beginning or end of a number.
  private static final int LONGEST_LETTERS = 4;

  static Piece of(String text, boolean joined) {
    boolean plain = isAscii(text) || isLongWord(text);
    return new Piece(text, plain ? text : ComparisonKey.strict(text), joined);
  }

  /// A long word of letters has no part in a number however it folds, and folding takes long.
  private static boolean isLongWord(String text) {
    return text.length() > LONGEST_LETTERS && text.chars().allMatch(Character::isLetter);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean hasDigit() {
    for (int i = 0; i < folded.length(); i++) {
      if (digit(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean hasLetter() {
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetter(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether all of it is digits and perhaps signs.
  boolean isDigits() {
    return hasDigit() && !hasLetter();
  }

  boolean beginsWithDigit() {
    return digit(folded.charAt(0));
  }

  boolean endsWithDigit() {
    return digit(folded.charAt(folded.length() - 1));
  }

  /// Whether it can stand beside others in one number: Latin, and either with a digit or short.
  boolean mayJoin() {
    return !folded.isEmpty()
        && isAscii(folded)
        && (hasDigit() || folded.length() <= LONGEST_LETTERS)
        && !Stopwords.are(folded);
  }

  /// Whether it can be a number by itself: a letter and a digit, or many digits with signs between.
  boolean mayStandAlone() {
    if (!hasDigit() || folded.length() < 3) {
      return false;
    }
    return hasLetter() || signedDigits();
  }

  private boolean signedDigits() {
    int digits = 0;
    boolean signs = false;
    for (int i = 0; i < folded.length(); i++) {
      boolean digit = digit(folded.charAt(i));
      digits += digit ? 1 : 0;
      signs |= !digit;
    }
    return signs && digits >= 7;
  }
}
