package dev.chokepoint.matching.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a word of an organisation's name is written out and without a slip: `shpg` is `shipping`,
/// `compsny` is `company`. Only what the tables do not have is written out, and only to words of
/// the tables: slips in legal forms, since those are long and nobody reads them; slips in the words
/// of known phrases, as long as the phrase stands around them; cut words of trade.
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

  private final Slips forms = new Slips(1);
  private final Slips loneForms = new Slips(1);
  private final Slips phrases = new Slips(0);
  private final Map<Character, Map<String, Double>> trade = new HashMap<>();

  /// A word of a legal form.
  ///
  /// @param alone whether it is a form without other words
  void addForm(String word, boolean alone) {
    int least = alone ? LEAST_WITH_A_SLIP : LEAST_IN_A_PHRASE;
    if (word.length() >= least && isPlain(word)) {
      forms.add(word);
      if (alone) {
        loneForms.add(word);
      }
    }
  }

  /// A word of a phrase of several words, or one that may stand for such a word.
  void addInPhrase(String word) {
    if (word.length() >= LEAST_IN_A_PHRASE && isPlain(word)) {
      phrases.add(word);
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
  /// the next; never the first letter. A word that stands in legal forms of several words only is
  /// meant so for one that is a form alone: `limitee` of `societe a responsabilite limitee`. Null
  /// when there is none.
  @Nullable String form(String word) {
    if (!isPlain(word)) {
      return null;
    }
    if (!forms.has(word)) {
      return forms.of(word);
    }
    return loneForms.has(word) ? null : loneForms.of(word);
  }

  /// The word of a phrase that a word is with one letter wrong, left out, put in or swapped with
  /// the next. Null when there is none.
  @Nullable String inPhrase(String word) {
    return isPlain(word) && !phrases.has(word) ? phrases.of(word) : null;
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

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
