package dev.chokepoint.bench.labels;

import java.util.List;

/// One word of a name.
///
/// @param original as it is written at home
/// @param spellings in Latin letters, all different; the first is the usual one
record NamePart(String original, List<Spelling> spellings) {

  NamePart {
    spellings = List.copyOf(spellings);
    if (original.isEmpty() || spellings.isEmpty()) {
      throw new IllegalArgumentException("a part of a name needs a spelling: " + original);
    }
  }

  /// A word that has one form.
  static NamePart plain(String text) {
    return new NamePart(text, List.of(new Spelling(text, "listed", Strength.MILD)));
  }

  /// The usual Latin spelling.
  String latin() {
    return spellings.getFirst().text();
  }

  /// The spelling in a system, the usual one where the system has none.
  String latin(String system) {
    return spellings.stream()
        .filter(each -> each.system().equals(system))
        .findFirst()
        .orElse(spellings.getFirst())
        .text();
  }

  boolean hasOtherScript() {
    return !original.equals(latin()) && original.codePoints().anyMatch(NamePart::isForeign);
  }

  private static boolean isForeign(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN;
  }
}
