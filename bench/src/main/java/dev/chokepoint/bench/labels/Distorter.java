package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Distorts names of real lists as the labelled pairs are distorted, so far as that can be done to
/// a Latin name of which nothing but the letters is known.
public final class Distorter {

  /// A distorted name.
  ///
  /// @param category what was done
  public record Distorted(Category category, String name) {}

  private static final List<Category> MILD =
      List.of(
          Category.WRITING,
          Category.TYPO,
          Category.LETTER_SWAP,
          Category.FAT_FINGER,
          Category.WORD_ORDER,
          Category.ABBREVIATION);
  private static final List<Category> STRONG =
      List.of(
          Category.TYPO,
          Category.FAT_FINGER,
          Category.ROMANISATION,
          Category.SCRIPT,
          Category.OMISSION,
          Category.JOINED_WORDS,
          Category.WORD_ORDER,
          Category.ABBREVIATION);

  /// One letter of a registration makes it that of another aircraft, so it is not slipped in.
  private static final Set<Category> SLIPS =
      Set.of(Category.TYPO, Category.LETTER_SWAP, Category.FAT_FINGER);

  private final Draw draw;
  private final Edits edits;
  private final Abbreviations abbreviations;
  private final Romanisation cyrillic;
  private final List<Map.Entry<String, String>> respellings;

  public Distorter(long seed) {
    this.draw = new Draw(seed);
    this.edits = new Edits(draw);
    this.abbreviations = new Abbreviations(draw);
    this.cyrillic = Romanisation.named("latin-cyrillic");
    this.respellings =
        Romanisation.named("latin-respelling").pairs().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .toList();
  }

  /// The categories that a strength draws from.
  public static List<Category> categories(Strength strength) {
    return strength == Strength.MILD ? MILD : STRONG;
  }

  /// Distorts a name by one category; empty where it does not apply to the name: too short, no word
  /// that is cut in trade papers, not in Latin letters.
  ///
  /// @param name as the list has it, `FAMILY, Given` for persons
  public Optional<Distorted> distort(
      String schema, String name, Category category, Strength strength) {
    if (!isLatin(name) || (schema.equals("Airplane") && SLIPS.contains(category))) {
      return Optional.empty();
    }
    boolean mild = strength == Strength.MILD;
    String straight = schema.equals("Person") ? turned(name) : name;
    Optional<String> result =
        switch (category) {
          case WRITING -> Optional.of(writing(schema, straight));
          case TYPO -> mild ? edits.typo(straight) : edits.twoTypos(straight);
          case LETTER_SWAP -> edits.swap(straight);
          case FAT_FINGER -> mild ? edits.fatFinger(straight) : edits.twoFatFingers(straight);
          case WORD_ORDER ->
              order(straight).flatMap(each -> mild ? Optional.of(each) : edits.typo(each));
          case ABBREVIATION -> abbreviations.cut(straight, mild ? 1 : 2, mild ? 1 : 4);
          case ROMANISATION -> schema.equals("Person") ? respelt(straight) : Optional.empty();
          case SCRIPT ->
              schema.equals("Person")
                  ? Optional.of(cyrillic.apply(lower(straight)))
                  : Optional.empty();
          case OMISSION -> omitted(schema, straight);
          case JOINED_WORDS -> joined(straight);
          default -> Optional.empty();
        };
    return result
        .filter(each -> category == Category.WRITING || !each.equalsIgnoreCase(straight))
        .map(each -> new Distorted(category, each));
  }

  /// `FAMILY, Given` as `Given FAMILY`.
  static String turned(String name) {
    int comma = name.indexOf(',');
    return comma < 0
        ? name
        : (name.substring(comma + 1).trim() + " " + name.substring(0, comma)).trim();
  }

  private static String writing(String schema, String name) {
    String bare = name.replaceAll("[.,;()'\"]", "").replaceAll("\\s+", " ").trim();
    return schema.equals("Person") ? lower(bare) : bare.toUpperCase(Locale.ROOT);
  }

  private static String lower(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ")
            .append(word.charAt(0))
            .append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return out.toString();
  }

  /// The last word first.
  private static Optional<String> order(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0
        ? Optional.empty()
        : Optional.of(name.substring(last + 1) + " " + name.substring(0, last));
  }

  /// Two spelling habits of another hand, each once.
  private Optional<String> respelt(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    List<Map.Entry<String, String>> fitting = new ArrayList<>(respellings);
    fitting.removeIf(each -> text.indexOf(each.getKey(), 1) < 1);
    if (fitting.size() < 2 || name.length() < 9) {
      return Optional.empty();
    }
    String result = text;
    for (int i = 0; i < 2; i++) {
      Map.Entry<String, String> pair = draw.pick(fitting);
      int at = result.indexOf(pair.getKey(), 1);
      if (at > 0) {
        result =
            result.substring(0, at)
                + pair.getValue()
                + result.substring(at + pair.getKey().length());
      }
    }
    return Optional.of(result);
  }

  /// A word between the first and the last is left out; only persons have names that are told apart
  /// without it.
  private Optional<String> omitted(String schema, String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    if (!schema.equals("Person") || words.size() < 3) {
      return Optional.empty();
    }
    words.remove(draw.between(1, words.size() - 2));
    return Optional.of(String.join(" ", words));
  }

  /// Two neighbouring words as one.
  private Optional<String> joined(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    if (words.size() < 2) {
      return Optional.empty();
    }
    int at = draw.below(words.size() - 1);
    words.set(at, words.get(at) + words.get(at + 1).toLowerCase(Locale.ROOT));
    words.remove(at + 1);
    return Optional.of(String.join(" ", words));
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .noneMatch(each ->
            Character.isLetter(each)
                && Character.UnicodeScript.of(each) != Character.UnicodeScript.LATIN);
  }
}
