package dev.chokepoint.matching.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a word of an organisation's name is written out and without a slip: `shpg` is `shipping`,
/// `compsny` is `company`. Only what the tables do not have is written out, and only to words of
/// the tables: slips in legal forms, since those are long and nobody reads them; cut words of
/// trade.
///
/// Filled once, then only read.
final class WrittenOut {

  /// A shorter word with a slip may be a word of its own.
  private static final int LEAST_WITH_A_SLIP = 6;

  private static final int LEAST_IN_A_PHRASE = 5;
  private static final int LEAST_CUT = 3;
  private static final int LEAST_BEGINNING = 4;
  private static final int LEAST_LEFT_OUT = 2;

  private static final Comparator<String> SHORTER_FIRST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Set<String> forms = new HashSet<>();
  private final Map<String, String> byShortened = new HashMap<>();
  private final Map<Character, Map<String, Double>> trade = new HashMap<>();

  /// A word of a legal form.
  ///
  /// @param alone whether it is a form without other words
  void addForm(String word, boolean alone) {
    int least = alone ? LEAST_WITH_A_SLIP : LEAST_IN_A_PHRASE;
    if (word.length() < least || !isPlain(word) || !forms.add(word)) {
      return;
    }
    byShortened.putIfAbsent(word, word);
    for (int i = 1; i < word.length(); i++) {
      byShortened.putIfAbsent(without(word, i), word);
    }
  }

  /// A word of trade.
  ///
  /// @param rank of several that a cut word may stand for, the one of the highest rank counts, then
  ///   the shortest
  void addTrade(String word, double rank) {
    if (word.length() >= LEAST_CUT + LEAST_LEFT_OUT && isPlain(word)) {
      trade.computeIfAbsent(word.charAt(0), key -> new HashMap<>()).merge(word, rank, Math::max);
    }
  }

  /// The legal form's word that a word is with one letter wrong, left out, put in or swapped with
  /// the next; never the first letter. Null when there is none.
  @Nullable String form(String word) {
    if (word.length() < LEAST_IN_A_PHRASE - 1 || forms.contains(word) || !isPlain(word)) {
      return null;
    }
    String found = byShortened.get(word);
    for (int i = 1; i < word.length() && found == null; i++) {
      String candidate = byShortened.get(without(word, i));
      found = candidate != null && isOneSlip(word, candidate) ? candidate : null;
    }
    return found;
  }

  private static boolean isOneSlip(String word, String other) {
    if (word.length() != other.length()) {
      return Math.abs(word.length() - other.length()) == 1;
    }
    int at = 0;
    while (at < word.length() && word.charAt(at) == other.charAt(at)) {
      at++;
    }
    int end = word.length();
    while (end > at && word.charAt(end - 1) == other.charAt(end - 1)) {
      end--;
    }
    return end - at <= 1
        || (end - at == 2
            && word.charAt(at) == other.charAt(at + 1)
            && word.charAt(at + 1) == other.charAt(at));
  }

  /// The word of trade that a word is cut from: its beginning, to which at the most consonants are
  /// added that follow in the word, up to its last. Null when there is none.
  @Nullable String trade(String word) {
    if (word.length() < LEAST_CUT || !isPlain(word)) {
      return null;
    }
    String best = null;
    double rank = -1;
    for (Map.Entry<String, Double> each : trade.getOrDefault(word.charAt(0), Map.of()).entrySet()) {
      boolean better =
          each.getValue() > rank
              || (each.getValue() == rank
                  && best != null
                  && SHORTER_FIRST.compare(each.getKey(), best) < 0);
      if (better && isCut(word, each.getKey())) {
        best = each.getKey();
        rank = each.getValue();
      }
    }
    return best;
  }

  /// Whether one word is cut from another, as for [#trade].
  static boolean isCut(String cut, String word) {
    if (cut.length() > word.length() - LEAST_LEFT_OUT) {
      return false;
    }
    int beginning = 0;
    while (beginning < cut.length() && cut.charAt(beginning) == word.charAt(beginning)) {
      beginning++;
    }
    char last = cut.charAt(cut.length() - 1);
    if (beginning == cut.length()) {
      return beginning >= LEAST_BEGINNING && !isVowel(last) && last != 'y';
    }
    int at = beginning;
    for (int i = beginning; i < cut.length(); i++) {
      at = isVowel(cut.charAt(i)) ? -1 : word.indexOf(cut.charAt(i), at);
      if (at < 0) {
        return false;
      }
      at++;
    }
    return last == word.charAt(word.length() - 1) || last == lastConsonant(word);
  }

  private static char lastConsonant(String word) {
    int at = word.length() - 1;
    while (at > 0 && (isVowel(word.charAt(at)) || word.charAt(at) == 's')) {
      at--;
    }
    return word.charAt(at);
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
