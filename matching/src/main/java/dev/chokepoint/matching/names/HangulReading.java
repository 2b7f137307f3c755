package dev.chokepoint.matching.names;

import java.util.List;

/// How Korean reads: Revised Romanization, McCune-Reischauer without its marks, the English
/// spelling that people use on their own names, and the two mixtures that passports of North and
/// South have: `Jong Un`, `Young-sik`. Sound changes across syllables are left out, as they are in
/// names.
final class HangulReading {

  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  private static final String[] INITIAL_RR = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };
  private static final String[] INITIAL_MR = {
    "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t", "p",
    "h"
  };
  private static final String[] VOWEL_RR = {
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };
  private static final String[] VOWEL_MR = {
    "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "u", "ui", "i"
  };
  private static final String[] VOWEL_ENGLISH = {
    "a", "ae", "ya", "yae", "u", "e", "you", "ye", "o", "wa", "wae", "oi", "yo", "oo", "wo", "we",
    "wi", "yoo", "eu", "eui", "ee"
  };
  private static final String[] VOWEL_USUAL = {
    "a", "ae", "ya", "yae", "u", "e", "you", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };
  private static final String[] FINAL = {
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t"
  };

  private HangulReading() {}

  static Reading of(String word) {
    return Reading.of(
        List.of(
            read(word, INITIAL_RR, VOWEL_RR),
            read(word, INITIAL_MR, VOWEL_MR),
            read(word, INITIAL_RR, VOWEL_ENGLISH),
            read(word, INITIAL_MR, VOWEL_RR),
            read(word, INITIAL_RR, VOWEL_MR),
            read(word, INITIAL_RR, VOWEL_USUAL)));
  }

  private static String read(String word, String[] initials, String[] vowels) {
    StringBuilder latin = new StringBuilder(word.length() * 3);
    for (int i = 0; i < word.length(); i++) {
      int c = word.charAt(i);
      if (c < FIRST || c > LAST) {
        latin.append(Ascii.of(word.substring(i, i + 1)));
        continue;
      }
      int syllable = c - FIRST;
      String vowel = vowels[syllable % (VOWELS * FINALS) / FINALS];
      String end = FINAL[syllable % FINALS];
      latin.append(initials[syllable / (VOWELS * FINALS)]);
      latin.append(vowel).append(end);
    }
    return latin.toString();
  }
}
