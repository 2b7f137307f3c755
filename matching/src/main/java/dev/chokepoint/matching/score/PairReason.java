package dev.chokepoint.matching.score;

/// Why two words are taken for one, or that they are not. The order is that of the columns in kept
/// answers; new reasons go to the end.
public enum PairReason {
  /// Nothing joins them.
  NONE("no likeness"),

  /// The same letters of the same script, case and marks aside.
  SAME("same"),

  /// The same Latin letters from one script: letters such as `ł` and `l`.
  SAME_FOLDED("same without accents"),

  /// The same Latin letters from two scripts, by the usual romanisation.
  TRANSLITERATED("transliterated"),

  /// They share another romanisation or spelling.
  OTHER_SPELLING("spelling of the same name"),

  /// A table says they stand for the same: abbreviation or translation.
  SAME_MEANING("abbreviation or translation"),

  /// A table of given names puts them together: nickname or other language.
  SAME_GIVEN_NAME("form of the same given name"),

  /// Written together in one name and apart in the other.
  JOINED("written together"),

  /// They differ by a few letters, as by misspelling.
  TYPO("spelled nearly alike"),

  /// They sound alike.
  SOUND("sounds alike"),

  /// One is the first letter of the other.
  INITIAL("initial"),

  /// One is made of the first letters of the other's words.
  ACRONYM("initials of the words"),

  /// The same kind of company.
  LEGAL_FORM("legal form"),

  /// A number that agrees.
  NUMBER("same number");

  private final String words;

  PairReason(String words) {
    this.words = words;
  }

  /// For people.
  public String words() {
    return words;
  }
}
