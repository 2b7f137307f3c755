package dev.chokepoint.bench.labels;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One table of letters: how a word of one alphabet is written in another.
///
/// A pair of the table may hold only at the beginning of a word, after a vowel, or at its end. The
/// longest pair that fits wins; of two as long, the one that is bound to a place. A letter that the
/// table does not know stays as it is. Case is that of the first letter of each word.
final class Romanisation {

  private static final int LONGEST = 4;
  private static final String VOWELS = "аеёиоуыэюяіїєъьαεηιοωυaeiouyաեէըիոօ";

  private final String name;
  private final Strength strength;
  private final Map<String, String> pairs;

  private Romanisation(String name, Strength strength, Map<String, String> pairs) {
    this.name = name;
    this.strength = strength;
    this.pairs = pairs;
  }

  /// All tables, in the order of the file.
  static Map<String, Romanisation> all() {
    Map<String, Romanisation> all = new LinkedHashMap<>();
    for (List<String> row : Table.rows("romanisation.txt", 3)) {
      Map<String, String> pairs = new HashMap<>();
      for (String pair : row.get(2).split(" ")) {
        int sign = pair.indexOf('=');
        pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
      Strength strength = row.get(1).equals("mild") ? Strength.MILD : Strength.STRONG;
      all.put(row.get(0), new Romanisation(row.get(0), strength, pairs));
    }
    return all;
  }

  /// The table of that name.
  ///
  /// @throws IllegalArgumentException if there is none
  static Romanisation named(String name) {
    Romanisation found = all().get(name);
    if (found == null) {
      throw new IllegalArgumentException("no romanisation " + name);
    }
    return found;
  }

  String name() {
    return name;
  }

  Strength strength() {
    return strength;
  }

  Map<String, String> pairs() {
    return Map.copyOf(pairs);
  }

  /// The text in the other alphabet.
  String apply(String text) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
        out.append(word(text.substring(start, i)));
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private String word(String word) {
    if (word.isEmpty()) {
      return word;
    }
    boolean capital = hasCapital(word.charAt(0));
    String lower = plainVowels(word.toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < lower.length()) {
      at += step(lower, at, out);
    }
    if (out.isEmpty() || !capital) {
      return out.toString();
    }
    return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
  }

  /// Whether the other alphabet writes the word with a capital; Georgian has no case.
  private static boolean hasCapital(char first) {
    return !Character.isLowerCase(first)
        || Character.UnicodeScript.of(first) == Character.UnicodeScript.GEORGIAN;
  }

  /// Writes what stands for the next letters; answers how many letters they are.
  private int step(String word, int at, StringBuilder out) {
    for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
      String letters = word.substring(at, at + length);
      String found = at == 0 ? pairs.get("^" + letters) : null;
      if (found == null && at + length == word.length()) {
        found = pairs.get(letters + "$");
      }
      if (found == null && at > 0 && VOWELS.indexOf(word.charAt(at - 1)) >= 0) {
        found = pairs.get("~" + letters);
      }
      if (found == null) {
        found = pairs.get(letters);
      }
      if (found != null) {
        out.append(found);
        return length;
      }
    }
    out.append(word.charAt(at));
    return 1;
  }

  /// Greek accents are dropped; the letters of Cyrillic that are composed of two stay whole.
  private static String plainVowels(String word) {
    if (word.codePoints()
        .noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.GREEK)) {
      return word;
    }
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
