package dev.chokepoint.desk.orders;

import dev.chokepoint.screening.order.Words;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words that tell one address from another. Words that stand for streets, floors and
/// companies' forms say nothing, and come in too many spellings.
///
/// @param numbers words with a digit
/// @param others at least two letters
public record AddressWords(Set<String> numbers, Set<String> others) {

  /// How much of the words of two similar addresses is in both.
  private static final double SIMILAR = 0.6;

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "street",
          "st",
          "str",
          "road",
          "rd",
          "avenue",
          "ave",
          "av",
          "lane",
          "ln",
          "building",
          "bld",
          "bldg",
          "floor",
          "fl",
          "room",
          "rm",
          "office",
          "of",
          "the",
          "no",
          "unit",
          "suite",
          "ste",
          "block",
          "house",
          "ul",
          "ulitsa",
          "prospekt",
          "pr",
          "dom",
          "kv",
          "po",
          "box",
          "ltd",
          "district",
          "city",
          "town",
          "and");

  private static final Map<String, String> SAME =
      Map.of("uae", "emirates", "prc", "china", "prd", "china", "rf", "russia", "ussr", "russia");

  public static AddressWords of(String address) {
    Set<String> numbers = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (String word : Words.of(address)) {
      if (word.chars().anyMatch(Character::isDigit)) {
        numbers.add(word.replaceAll("(?<=\\d)(st|nd|rd|th)$", "").replaceFirst("^0+(?=.)", ""));
      } else if (word.length() > 1 && !SAY_NOTHING.contains(word)) {
        others.add(SAME.getOrDefault(word, word));
      }
    }
    return new AddressWords(numbers, others);
  }

  /// Whether it is specific enough to be found: a number and two more words.
  public boolean tells() {
    return !numbers.isEmpty() && others.size() >= 2;
  }

  /// Under which it is kept: what a similar address has too.
  String key() {
    return String.join(" ", numbers);
  }

  /// Whether all words agree that both have room for: one of the two may leave out place or
  /// country.
  public boolean same(AddressWords other) {
    return numbers.equals(other.numbers)
        && Math.min(others.size(), other.others.size()) >= 2
        && (others.containsAll(other.others) || other.others.containsAll(others));
  }

  boolean similar(AddressWords other) {
    long common = others.stream().filter(other.others::contains).count();
    int all = others.size() + other.others.size() - (int) common;
    return numbers.equals(other.numbers) && common >= 2 && common >= SIMILAR * all;
  }
}
