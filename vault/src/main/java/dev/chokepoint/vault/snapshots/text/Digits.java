package dev.chokepoint.vault.snapshots.text;

import java.util.List;
import java.util.stream.Collectors;

/// Identifiers are written with and without separators; their digits alone meet.
final class Digits {

  private Digits() {}

  /// The digits of all words, run together; empty when there are none.
  static String of(List<Word> words) {
    return words.stream()
        .map(word -> word.joined().replaceAll("[^0-9]", ""))
        .collect(Collectors.joining());
  }
}
