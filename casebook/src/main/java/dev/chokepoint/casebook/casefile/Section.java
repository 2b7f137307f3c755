package dev.chokepoint.casebook.casefile;

import java.util.Locale;
import java.util.Optional;

/// Where in a report a note stands.
public enum Section {
  SUMMARY,
  FINDING,
  QUESTION,
  METHOD;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  public static Optional<Section> ofWord(String word) {
    for (Section each : values()) {
      if (each.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
