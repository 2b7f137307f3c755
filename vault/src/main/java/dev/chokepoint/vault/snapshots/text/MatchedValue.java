package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which value of an entity was found: the one with most of the words, in the strongest
/// field.
final class MatchedValue {

  private final WordReader words;
  private final List<Word> wanted;

  MatchedValue(WordReader words, SearchQuery asked) {
    this.words = words;
    this.wanted =
        words.read(
            asked.words()
                + " "
                + String.join(" ", asked.phrases())
                + " "
                + String.join(" ", wordFilters(asked)));
  }

  private static List<String> wordFilters(SearchQuery asked) {
    return asked.filters().stream()
        .filter(filter ->
            switch (filter.field()) {
              case NAME, IDENTIFIER, ADDRESS -> true;
              case SCHEMA, SOURCE, COUNTRY, TOPIC, ID -> false;
            })
        .map(SearchQuery.Filter::value)
        .toList();
  }

  /// The value, or null when no word was asked for or none can be put down to a single value.
  SearchHit.@Nullable Matched in(Entity entity) {
    SearchHit.Matched best = null;
    int bestWeight = 0;
    for (Statement statement : entity.statements()) {
      TextField field = TextField.of(statement);
      if (field != null) {
        int weight = weight(field, words.read(statement.value()));
        if (weight > bestWeight) {
          bestWeight = weight;
          best = new SearchHit.Matched(statement.property(), statement.value());
        }
      }
    }
    return best;
  }

  /// More words count before a stronger field, and a value that says nothing else before both.
  private int weight(TextField field, List<Word> value) {
    Set<String> exact = new HashSet<>();
    Set<String> likely = new HashSet<>();
    for (Word word : value) {
      exact.addAll(LuceneQueries.forms(word));
      likely.add(word.soundKey());
      likely.add(word.skeleton());
    }
    likely.remove("");
    if (field == TextField.IDENTIFIER) {
      exact.add(Digits.of(value));
    }
    int found = wanted.stream().mapToInt(word -> found(word, exact, likely)).sum();
    if (found == 0) {
      found = exact.contains(Digits.of(wanted)) ? 1 : misspelt(value);
    }
    return found == 0 ? 0 : found * 100 + field.strength();
  }

  private static int found(Word word, Set<String> exact, Set<String> likely) {
    if (LuceneQueries.forms(word).stream().anyMatch(exact::contains)) {
      return 3;
    }
    return likely.contains(word.soundKey()) || likely.contains(word.skeleton()) ? 2 : 0;
  }

  private int misspelt(List<Word> value) {
    int found = 0;
    for (Word word : wanted) {
      int edits = LuceneQueries.edits(word.joined());
      if (value.stream().anyMatch(v -> EditDistance.within(word.joined(), v.joined(), edits))) {
        found++;
      }
    }
    return found;
  }
}
