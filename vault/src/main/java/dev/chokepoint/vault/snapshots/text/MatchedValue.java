package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells which value of an entity was found: the one with most of the words, in the strongest
/// field, with the least beside them; and which words of it were met.
final class MatchedValue {

  private static final int EXACT = 3;
  private static final int LIKELY = 2;

  private final WordReader words;
  private final List<Word> wanted;
  private final Set<String> exact = new HashSet<>();
  private final Set<String> likely = new HashSet<>();
  private final Set<String> identifiers;

  MatchedValue(WordReader words, SearchQuery asked) {
    this.words = words;
    List<String> texts = new ArrayList<>(List.of(asked.words()));
    texts.addAll(asked.phrases());
    texts.addAll(wordFilters(asked));
    this.wanted = words.read(String.join(" ", texts));
    for (Word word : wanted) {
      exact.addAll(word.forms());
      likely.add(word.soundKey());
      likely.add(word.skeleton());
    }
    likely.remove("");
    for (String piece : String.join(" ", texts).split("\\s+")) {
      StringBuilder joined = new StringBuilder();
      words.read(piece).forEach(word -> joined.append(word.typed()));
      exact.add(joined.toString());
    }
    exact.remove("");
    this.identifiers = IdentifierKeys.asked(wanted);
  }

  private static List<String> wordFilters(SearchQuery asked) {
    return asked.filters().stream()
        .filter(filter -> !filter.excluded() && !filter.field().isAlternative())
        .map(SearchQuery.Filter::value)
        .toList();
  }

  /// The value, or null when no word was asked for or none can be put down to a single value.
  SearchHit.@Nullable Matched in(Entity entity) {
    SearchHit.Matched best = null;
    long bestWeight = 0;
    if (wanted.isEmpty()) {
      return null;
    }
    for (Statement statement : entity.statements()) {
      TextField field = TextField.of(statement);
      if (field != null) {
        List<WordReader.Placed> value = words.placed(statement.value());
        long weight = weight(field, value);
        if (weight > bestWeight) {
          bestWeight = weight;
          best =
              new SearchHit.Matched(statement.property(), statement.value(), spans(field, value));
        }
      }
    }
    return best;
  }

  /// More words count before a stronger field, and that before a value that says little else.
  private long weight(TextField field, List<WordReader.Placed> placed) {
    List<Word> value = placed.stream().map(WordReader.Placed::word).toList();
    int found = isIdentifier(field, value) ? EXACT * wanted.size() : found(value);
    if (found == 0) {
      found = (int) value.stream().filter(this::isPiece).count();
    }
    if (found == 0 && (joined(value) || value.stream().anyMatch(this::isMisspelt))) {
      found = 1;
    }
    long brevity = Math.max(0, 999 - value.size());
    return found == 0 ? 0 : (found * 100L + field.strength()) * 1000 + brevity;
  }

  private boolean isIdentifier(TextField field, List<Word> value) {
    return field == TextField.IDENTIFIER
        && IdentifierKeys.of(value).stream().anyMatch(identifiers::contains);
  }

  private int found(List<Word> value) {
    Set<String> forms = new HashSet<>();
    Set<String> sounds = new HashSet<>();
    for (Word word : value) {
      forms.addAll(word.forms());
      sounds.add(word.soundKey());
      sounds.add(word.skeleton());
    }
    int found = 0;
    for (Word word : wanted) {
      if (word.forms().stream().anyMatch(forms::contains)) {
        found += EXACT;
      } else if (isLikely(word, sounds)) {
        found += LIKELY;
      }
    }
    return found;
  }

  private static boolean isLikely(Word word, Set<String> sounds) {
    String skeleton = word.skeleton();
    return sounds.contains(word.soundKey()) || (!skeleton.isEmpty() && sounds.contains(skeleton));
  }

  /// A part number broken over several words.
  private boolean joined(List<Word> value) {
    StringBuilder joined = new StringBuilder();
    value.forEach(word -> joined.append(word.typed()));
    return exact.stream().anyMatch(typed -> isCode(typed) && joined.indexOf(typed) >= 0);
  }

  private boolean isPiece(Word word) {
    return word.isCode()
        && exact.stream().anyMatch(typed -> isCode(typed) && word.surface().contains(typed));
  }

  private static boolean isCode(String typed) {
    return typed.length() >= Pieces.SHORTEST_ASKED && typed.chars().anyMatch(Character::isDigit);
  }

  private boolean isMisspelt(Word word) {
    for (Word asked : wanted) {
      for (String form : asked.forms()) {
        int edits = WordQueries.edits(form);
        if (edits > 0 && word.forms().stream().anyMatch(v -> EditDistance.within(form, v, edits))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<SearchHit.Span> spans(TextField field, List<WordReader.Placed> value) {
    boolean whole = isIdentifier(field, value.stream().map(WordReader.Placed::word).toList());
    List<SearchHit.Span> spans = spans(value, word -> whole || isMet(word));
    return spans.isEmpty() ? spans(value, this::isMisspelt) : spans;
  }

  private static List<SearchHit.Span> spans(List<WordReader.Placed> value, Predicate<Word> met) {
    List<SearchHit.Span> spans = new ArrayList<>();
    for (WordReader.Placed placed : value) {
      SearchHit.Span span = new SearchHit.Span(placed.from(), placed.to());
      if (met.test(placed.word()) && !spans.contains(span)) {
        spans.add(span);
      }
    }
    return spans;
  }

  private boolean isMet(Word word) {
    return word.forms().stream().anyMatch(exact::contains)
        || likely.contains(word.soundKey())
        || likely.contains(word.skeleton())
        || isPiece(word);
  }
}
