package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.sentence.Sentence;

/// Why two words are taken for one, or that they are not. The order is that of the columns in kept
/// answers; new reasons go to the end.
public enum PairReason {
  /// Nothing joins them.
  NONE(0, Sentence.of("no likeness")),

  /// The same letters of the same script, case and marks aside.
  SAME(1, Sentence.of("same")),

  /// The same Latin letters from one script: letters such as `ł` and `l`.
  SAME_FOLDED(2, Sentence.of("same without accents")),

  /// The same Latin letters from two scripts, by the usual romanisation.
  TRANSLITERATED(3, Sentence.of("transliterated")),

  /// They share another romanisation or spelling.
  OTHER_SPELLING(4, Sentence.of("spelling of the same name")),

  /// A table says they stand for the same: abbreviation or translation.
  SAME_MEANING(5, Sentence.of("abbreviation or translation")),

  /// A table of given names puts them together: nickname or other language.
  SAME_GIVEN_NAME(6, Sentence.of("form of the same given name")),

  /// Written together in one name and apart in the other.
  JOINED(7, Sentence.of("written together")),

  /// They differ by a few letters, as by misspelling.
  TYPO(8, Sentence.of("spelled nearly alike")),

  /// They sound alike.
  SOUND(9, Sentence.of("sounds alike")),

  /// One is the first letter of the other.
  INITIAL(10, Sentence.of("initial")),

  /// One is made of the first letters of the other's words.
  ACRONYM(11, Sentence.of("initials of the words")),

  /// The same kind of company.
  LEGAL_FORM(12, Sentence.of("legal form")),

  /// A number that agrees.
  NUMBER(13, Sentence.of("same number"));

  private static final PairReason[] BY_CODE = values();

  private final int code;
  private final Sentence words;

  PairReason(int code, Sentence words) {
    this.code = code;
    this.words = words;
  }

  /// A number of its own; 0 is that of [#NONE].
  int code() {
    return code;
  }

  static PairReason of(int code) {
    return BY_CODE[code];
  }

  /// For people.
  public Sentence words() {
    return words;
  }
}
