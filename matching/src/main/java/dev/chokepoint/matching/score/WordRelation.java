package dev.chokepoint.matching.score;

import dev.chokepoint.matching.names.TokenRole;

/// Whether two words are one, and why. Every class of pairs that is accepted here is one that the
/// index can look up: see `dev.chokepoint.matching.index.WordKeys`. A class that cannot be looked
/// up must not be added.
///
/// A relation is a number: the reason's place in [PairReason] and the number of differing letters;
/// 0 is none.
public final class WordRelation {

  private static final int DISTANCE_BITS = 3;
  private static final int DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;

  private static final double CONSONANTS = 0.82;
  private static final double PER_LETTER = 0.75;
  private static final double FIRST_LETTER = 0.15;
  private static final double OTHER_NAME = 0.15;

  private WordRelation() {}

  /// How two words are related; the same whichever comes first.
  public static int of(Word left, Word right) {
    if (left.role() == TokenRole.NUMBER && right.role() == TokenRole.NUMBER) {
      return left.meaning().equals(right.meaning()) ? code(PairReason.NUMBER, 0) : 0;
    }
    if (left.surface().equals(right.surface())) {
      return code(left.joined() || right.joined() ? PairReason.JOINED : PairReason.SAME, 0);
    }
    if (left.latin().isEmpty() || right.latin().isEmpty()) {
      return 0;
    }
    if (left.latin().equals(right.latin())) {
      return code(sameLetters(left, right), 0);
    }
    if (left.joined() || right.joined()) {
      return left.sharesForm(right) ? code(PairReason.JOINED, 0) : 0;
    }
    if (sameMeaning(left, right)) {
      return code(PairReason.SAME_MEANING, 0);
    }
    if (left.sharesForm(right)) {
      return code(PairReason.OTHER_SPELLING, 0);
    }
    if (left.sharesGroup(right)) {
      return code(PairReason.SAME_GIVEN_NAME, 0);
    }
    if (left.isInitial() || right.isInitial()) {
      return left.latin().charAt(0) == right.latin().charAt(0) ? code(PairReason.INITIAL, 0) : 0;
    }
    if (neverMisspelt(left) || neverMisspelt(right)) {
      return 0;
    }
    int distance = misspelling(left, right);
    if (distance > 0) {
      return code(PairReason.TYPO, distance);
    }
    return soundAlike(left, right) || shareConsonants(left, right) ? code(PairReason.SOUND, 0) : 0;
  }

  private static boolean neverMisspelt(Word word) {
    return word.hasDigit() || word.role() == TokenRole.REGISTRATION;
  }

  /// Whether one word may stand for the other as its misspelling, whatever else relates them.
  public static boolean isMisspelling(Word left, Word right) {
    return !neverMisspelt(left) && !neverMisspelt(right) && misspelling(left, right) > 0;
  }

  /// The stem of a patronymic is a given name, but `Ivanovich` is not `Ivan`.
  private static boolean sameMeaning(Word left, Word right) {
    return left.meaning().equals(right.meaning())
        && (left.role() == TokenRole.PATRONYMIC) == (right.role() == TokenRole.PATRONYMIC);
  }

  private static PairReason sameLetters(Word left, Word right) {
    if (left.joined() || right.joined()) {
      return PairReason.JOINED;
    }
    return left.script() == right.script() ? PairReason.SAME_FOLDED : PairReason.TRANSLITERATED;
  }

  private static boolean soundAlike(Word left, Word right) {
    return !left.sound().isEmpty() && left.sound().equals(right.sound());
  }

  /// Where one script leaves out vowels that the other writes.
  private static boolean shareConsonants(Word left, Word right) {
    if (left.isConsonantal() == right.isConsonantal()) {
      return false;
    }
    for (int i = 0; i < left.skeletons(); i++) {
      for (int j = 0; j < right.skeletons(); j++) {
        if (left.skeleton(i).equals(right.skeleton(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int misspelling(Word left, Word right) {
    int least = -1;
    for (int i = 0; i < left.forms(); i++) {
      for (int j = 0; j < right.forms(); j++) {
        int distance =
            EditDistance.possible(left.shape(i), right.shape(j))
                ? EditDistance.misspelling(left.form(i), right.form(j))
                : -1;
        if (distance > 0 && (least < 0 || distance < least)) {
          least = distance;
        }
      }
    }
    return least;
  }

  private static int code(PairReason reason, int distance) {
    return (reason.code() << DISTANCE_BITS) | distance;
  }

  public static PairReason reason(int relation) {
    return PairReason.of(relation >> DISTANCE_BITS);
  }

  /// How many letters differ; 0 where that is not the reason.
  public static int distance(int relation) {
    return relation & DISTANCE_MASK;
  }

  /// How sure it is that they are one word, in [0,1].
  public static double strength(int relation, Word left, Word right) {
    double strength =
        switch (reason(relation)) {
          case NONE, ACRONYM, LEGAL_FORM -> 0;
          case SAME, NUMBER -> 1;
          case SAME_FOLDED -> 0.99;
          case TRANSLITERATED -> 0.98;
          case OTHER_SPELLING, JOINED -> 0.97;
          case SAME_MEANING -> 0.95;
          case SAME_GIVEN_NAME -> 0.9;
          case TYPO -> misspelled(distance(relation), left, right);
          case SOUND -> sounding(left, right);
          case INITIAL -> 0.6;
        };
    return strength == 0 || sameRole(left.role(), right.role()) ? strength : strength - 0.04;
  }

  private static boolean sameRole(TokenRole left, TokenRole right) {
    boolean swapped =
        (left == TokenRole.GIVEN && right == TokenRole.FAMILY)
            || (left == TokenRole.FAMILY && right == TokenRole.GIVEN);
    return !swapped;
  }

  private static double misspelled(int distance, Word left, Word right) {
    int shorter = Math.min(left.latin().length(), right.latin().length());
    double strength = 1 - PER_LETTER * distance / Math.max(shorter, 4);
    if (!beginAlike(left, right)) {
      strength -= FIRST_LETTER;
    }
    return areTwoNames(left, right) ? strength - OTHER_NAME : strength;
  }

  private static double sounding(Word left, Word right) {
    if (!soundAlike(left, right)) {
      return CONSONANTS;
    }
    double strength = left.sound().length() > 3 ? 0.82 : left.sound().length() == 3 ? 0.76 : 0.7;
    return areTwoNames(left, right) ? strength - OTHER_NAME : strength;
  }

  /// A slip seldom falls on the first letter; another romanisation keeps its sound.
  private static boolean beginAlike(Word left, Word right) {
    return left.latin().charAt(0) == right.latin().charAt(0)
        || (!left.sound().isEmpty()
            && !right.sound().isEmpty()
            && left.sound().charAt(0) == right.sound().charAt(0));
  }

  /// Both are known, and not as the same name: Maria is not Mario, Ahmadi not Ahmad.
  private static boolean areTwoNames(Word left, Word right) {
    return isKnown(left) && isKnown(right);
  }

  private static boolean isKnown(Word word) {
    return word.groups() > 0
        || (word.commonness() > 0
            && (word.role() == TokenRole.NAME
                || word.role() == TokenRole.FAMILY
                || word.role() == TokenRole.GIVEN));
  }
}
