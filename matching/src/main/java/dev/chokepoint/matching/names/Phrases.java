package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words and phrases with a meaning, found by their folded words. Filled once, then only read.
final class Phrases {

  /// @param words folded words of the phrase
  /// @param canonical what it stands for
  /// @param role what it does in a name
  /// @param where in a name it may stand
  record Phrase(List<String> words, String canonical, TokenRole role, Where where) {}

  /// Where in a name a phrase may stand.
  enum Where {
    ANY,
    START,
    END,
    EDGE,
    INNER
  }

  private static final int LONGEST_UNSPACED = 12;

  private final Map<String, Phrase[]> byFirst = new HashMap<>(4096);
  private final Set<String> unspaced = new HashSet<>();
  private final Map<String, List<Meant>> byMeaning = new HashMap<>();

  /// A phrase of common words by what its words mean.
  private record Meant(Phrase phrase, List<String> meanings) {}

  /// Adds one way of writing; words are separated by blanks, those of one letter are run together.
  void add(String form, String canonical, TokenRole role, Where where) {
    List<String> words = words(form);
    Phrase phrase = new Phrase(words, canonical, role, where);
    Phrase[] known = byFirst.get(words.getFirst());
    byFirst.put(words.getFirst(), known == null ? new Phrase[] {phrase} : with(known, phrase));
    if (words.size() == 1 && CjkWords.isUnspaced(words.getFirst())) {
      unspaced.add(words.getFirst());
    }
  }

  /// Keeps longer phrases before shorter ones, and earlier before later.
  private static Phrase[] with(Phrase[] known, Phrase phrase) {
    Phrase[] more = new Phrase[known.length + 1];
    int at = 0;
    while (at < known.length && known[at].words().size() >= phrase.words().size()) {
      at++;
    }
    System.arraycopy(known, 0, more, 0, at);
    more[at] = phrase;
    System.arraycopy(known, at, more, at + 1, known.length - at);
    return more;
  }

  static List<String> words(String form) {
    List<String> words = new ArrayList<>(4);
    StringBuilder letters = new StringBuilder();
    for (String part : form.split(" ")) {
      String word = Folding.fold(part);
      if (word.length() == 1 && !CjkWords.isUnspaced(word)) {
        letters.append(word);
        continue;
      }
      flush(letters, words);
      words.add(word);
    }
    flush(letters, words);
    return words;
  }

  private static void flush(StringBuilder letters, List<String> words) {
    if (!letters.isEmpty()) {
      words.add(letters.toString());
      letters.setLength(0);
    }
  }

  /// All phrases that begin with a word, longest first; null when there are none.
  Phrase @Nullable [] beginningWith(String word) {
    return byFirst.get(word);
  }

  /// The single word's meaning; null when it has none.
  @Nullable Phrase single(String word) {
    Phrase[] phrases = byFirst.get(word);
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (phrase.words().size() == 1) {
          return phrase;
        }
      }
    }
    return null;
  }

  /// Makes phrases of common words findable by what their words mean. To be called when all are
  /// added.
  void seal() {
    for (Phrase[] phrases : byFirst.values()) {
      for (Phrase phrase : phrases) {
        if (phrase.role() == TokenRole.GENERIC && phrase.words().size() > 1) {
          List<String> meanings = phrase.words().stream().map(this::meaning).toList();
          byMeaning
              .computeIfAbsent(meanings.getFirst(), key -> new ArrayList<>(1))
              .add(new Meant(phrase, meanings));
        }
      }
    }
    // What is found must not hang on the order of a hash table.
    byMeaning
        .values()
        .forEach(all ->
            all.sort(
                Comparator.comparingInt((Meant each) -> -each.meanings().size())
                    .thenComparing(each -> String.join(" ", each.phrase().words()))));
  }

  /// What a common word stands for; the word itself if it is none.
  private String meaning(String word) {
    Phrase phrase = single(word);
    return phrase != null && phrase.role() == TokenRole.GENERIC ? phrase.canonical() : word;
  }

  /// The longest phrase of common words that the words from `at` on mean: `imp exporters` means
  /// `import export`, `general trd` means `general trading`. Null when there is none.
  @Nullable Phrase meant(List<Word> words, int at) {
    for (Meant each : byMeaning.getOrDefault(meaning(words.get(at).surface()), List.of())) {
      if (means(each.meanings(), words, at)) {
        return each.phrase();
      }
    }
    return null;
  }

  private boolean means(List<String> meanings, List<Word> words, int at) {
    if (at + meanings.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < meanings.size(); i++) {
      if (!meanings.get(i).equals(meaning(words.get(at + i).surface()))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the phrase stands in the words from `at` on.
  static boolean fits(Phrase phrase, List<Word> words, int at) {
    List<String> wanted = phrase.words();
    if (at + wanted.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < wanted.size(); i++) {
      if (!wanted.get(i).equals(words.get(at + i).surface())) {
        return false;
      }
    }
    return true;
  }

  /// The longest word of the table that the text has at a place, for scripts without spaces; its
  /// length, 0 when there is none.
  int longestUnspaced(String text, int at) {
    for (int length = Math.min(LONGEST_UNSPACED, text.length() - at); length > 1; length--) {
      if (unspaced.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }
}
