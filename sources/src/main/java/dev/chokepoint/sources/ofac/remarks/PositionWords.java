package dev.chokepoint.sources.ofac.remarks;

import dev.chokepoint.evidence.table.BundledTable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that make a segment the name of an office: `Minister of Trade`, `former prime minister`.
final class PositionWords {

  private static final String TABLE = "position-words.csv";
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");

  private final Set<String> words;

  private PositionWords(Set<String> words) {
    this.words = words;
  }

  static PositionWords bundled() {
    return new PositionWords(
        BundledTable.rows(PositionWords.class, TABLE, row -> row).stream()
            .map(row -> row.getField("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether one of the words stands in the text.
  boolean in(String text) {
    return NOT_A_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
  }
}
