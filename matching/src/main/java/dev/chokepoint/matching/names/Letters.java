package dev.chokepoint.matching.names;

/// What letters of a word tell.
final class Letters {

  private static final String VOWELS = "aeiouyаеёиоуыэюяіїєαεηιουω";

  private Letters() {}

  static boolean withoutVowels(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0 || Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
