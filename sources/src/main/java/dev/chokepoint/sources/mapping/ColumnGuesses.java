package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.sources.mapping.ColumnGuess.Confidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Tells for each column of a table what it is in a base layout: by its header first, by its values
/// where they leave one reading. Values that contradict the header make the column unsure.
final class ColumnGuesses {

  /// Words beside a spelling that change nothing of its meaning.
  private static final Set<String> NEUTRAL =
      Set.of(
          "name",
          "legal",
          "full",
          "the",
          "of",
          "en",
          "eng",
          "ru",
          "rus",
          "text",
          "value",
          "наименование",
          "название",
          "полное",
          "текст");

  private final Model model;
  private final Mapping base;
  private final List<String> header;
  private final List<ColumnValues> values;
  private final Map<String, String> bySpelling = new HashMap<>();
  private final Map<String, Set<String>> types = new HashMap<>();

  ColumnGuesses(Model model, Mapping base, List<String> header, List<ColumnValues> values) {
    this.model = model;
    this.base = base;
    this.header = header;
    this.values = values;
    base.columns()
        .forEach((name, spellings) ->
            spellings.forEach(each -> bySpelling.putIfAbsent(HeaderText.plain(each), name)));
    base.entities().forEach(this::collectTypes);
  }

  /// The model's types of the properties that each column goes into.
  private void collectTypes(EntityRule entity) {
    Schema schema = model.schema(entity.schema());
    for (ValueRule rule : entity.values()) {
      Property property = schema == null ? null : schema.property(rule.property());
      if (property != null && !(rule.form() instanceof ValueForm.Since)) {
        rule.origin()
            .columns()
            .forEach(
                column -> types.computeIfAbsent(column, c -> new TreeSet<>()).add(property.type()));
      }
    }
  }

  /// One guess a column, in the order of the table.
  List<ColumnGuess> all() {
    List<ColumnGuess> guesses = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      ColumnGuess guess = byHeader(i);
      String meaning = guess.meaning();
      if (meaning != null && !taken.add(meaning)) {
        guess = none(i, "another column is taken for \"" + meaning + "\" already");
      }
      guesses.add(guess);
    }
    addByValues(guesses, taken, "hs", "HS codes");
    addByValues(guesses, taken, "date", "dates");
    return guesses;
  }

  private ColumnGuess byHeader(int column) {
    String plain = HeaderText.plain(header.get(column));
    String meaning = bySpelling.get(plain);
    Confidence confidence = Confidence.CERTAIN;
    String reason = "the header is a known spelling";
    if (meaning == null) {
      meaning = withoutNeutralWords(plain);
      confidence = Confidence.LIKELY;
      reason = "the header is a known spelling but for words that mean nothing of their own";
    }
    if (meaning == null) {
      return none(column, unknown(column));
    }
    String against = contradiction(meaning, values(column));
    return against == null
        ? new ColumnGuess(header.get(column), meaning, confidence, reason)
        : none(column, "the header says \"" + meaning + "\", but " + against);
  }

  private @Nullable String withoutNeutralWords(String plain) {
    List<String> words = new ArrayList<>(Arrays.asList(plain.split(" ")));
    words.removeIf(NEUTRAL::contains);
    return words.isEmpty() ? null : bySpelling.get(String.join(" ", words));
  }

  private @Nullable String contradiction(String meaning, ColumnValues values) {
    if (values.texts().isEmpty()) {
      return null;
    }
    Set<String> expected = types.getOrDefault(meaning, Set.of());
    if (expected.contains("date") && !DateGuess.of(values).fits()) {
      return DateGuess.of(values).reason();
    }
    if (expected.contains("number") && NumberGuess.of(values).form() == null) {
      return NumberGuess.of(values).reason();
    }
    return null;
  }

  private String unknown(int column) {
    ColumnValues values = values(column);
    if (values.texts().isEmpty()) {
      return "the header is no known spelling, and the column is empty in the first rows";
    }
    return values
        .likeness()
        .map(like -> "the values look like " + like + ", and the header does not say of what")
        .orElse("the header is no known spelling, and the values tell nothing");
  }

  /// Takes the only column whose values look so, when the layout has a use for it that no header
  /// told.
  private void addByValues(
      List<ColumnGuess> guesses, Set<String> taken, String meaning, String likeness) {
    if (taken.contains(meaning) || !base.columns().containsKey(meaning)) {
      return;
    }
    Set<Integer> like = new LinkedHashSet<>();
    for (int i = 0; i < header.size(); i++) {
      if (guesses.get(i).meaning() == null
          && values(i).likeness().filter(likeness::equals).isPresent()
          && contradiction(meaning, values(i)) == null
          && !bySpelling.containsKey(HeaderText.plain(header.get(i)))) {
        like.add(i);
      }
    }
    if (like.size() == 1) {
      int column = like.iterator().next();
      taken.add(meaning);
      guesses.set(
          column,
          new ColumnGuess(
              header.get(column),
              meaning,
              Confidence.POSSIBLE,
              "the values look like " + likeness + ", and no other column's do"));
    }
  }

  private ColumnGuess none(int column, String reason) {
    return new ColumnGuess(header.get(column), null, Confidence.NONE, reason);
  }

  private ColumnValues values(int column) {
    return values.get(column);
  }
}
