package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words, found by a writing in which one letter is wrong, left out, put in or swapped with the
/// next. Filled once, then only read.
final class Slips {

  private static final int SHORTEST = 4;

  private final int sure;
  private final Set<String> words = new HashSet<>();
  private final Map<String, List<String>> byShortened = new HashMap<>();

  /// @param sure how many letters at the beginning are taken as they are
  Slips(int sure) {
    this.sure = sure;
  }

  void add(String word) {
    if (words.add(word)) {
      put(word, word);
      for (int i = sure; i < word.length(); i++) {
        put(without(word, i), word);
      }
    }
  }

  private void put(String shortened, String word) {
    byShortened.computeIfAbsent(shortened, key -> new ArrayList<>(1)).add(word);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /// Another word that a word may be a slip of; null when there is none. Of several the one that
  /// was added first.
  @Nullable String of(String word) {
    if (word.length() < SHORTEST) {
      return null;
    }
    String found = other(word, word);
    for (int i = sure; i < word.length() && found == null; i++) {
      found = other(without(word, i), word);
    }
    return found;
  }

  private @Nullable String other(String shortened, String word) {
    for (String candidate : byShortened.getOrDefault(shortened, List.of())) {
      if (isOneSlip(word, candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /// Whether one letter tells two words apart that have a shortened writing in common, or two
  /// neighbours swapped.
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
    return end - at == 1
        || (end - at == 2
            && word.charAt(at) == other.charAt(at + 1)
            && word.charAt(at + 1) == other.charAt(at));
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }
}
