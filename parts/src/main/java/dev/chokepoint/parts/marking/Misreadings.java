package dev.chokepoint.parts.marking;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How else a worn or photographed marking may read: one or two signs taken for their look-alikes,
/// or one letter doubled. The count is bounded; a caller keeps an alternative only where it is a
/// known part, and below any exact reading.
public final class Misreadings {

  /// Longer words are not tried.
  private static final int LONGEST = 24;

  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('O', "0"),
          Map.entry('0', "O"),
          Map.entry('I', "1"),
          Map.entry('1', "IT"),
          Map.entry('B', "8"),
          Map.entry('8', "B"),
          Map.entry('S', "5"),
          Map.entry('5', "S"),
          Map.entry('Z', "2"),
          Map.entry('2', "Z"),
          Map.entry('H', "4"),
          Map.entry('4', "H"));

  private Misreadings() {}

  /// A word as it may read.
  ///
  /// @param text the alternative
  /// @param changes how many signs differ, 1 or 2
  /// @param what which signs were taken for which, such as `8 read as B at 2`
  public record Alternative(String text, int changes, Sentence what) {}

  /// A word and the place of its last change, counted from 1.
  private record Changed(Alternative word, int place) {}

  /// The alternatives of a folded word, those with one change first; not the word itself. `1` reads
  /// as `T` only after `K`, where `KT` is known to be taken for `K1`.
  public static List<Alternative> of(String word) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    List<Changed> once = single(new Alternative(word, 0, Sentence.nothing()), 0);
    List<Alternative> all = new ArrayList<>(once.stream().map(Changed::word).toList());
    Set<String> seen = new LinkedHashSet<>(all.stream().map(Alternative::text).toList());
    seen.add(word);
    for (int i = 1; i < word.length(); i++) {
      String less = word.substring(0, i) + word.substring(i + 1);
      if (Character.isLetter(word.charAt(i))
          && word.indexOf(word.charAt(i)) != i
          && seen.add(less)) {
        char twice = word.charAt(i);
        int place = i + 1;
        all.add(
            new Alternative(
                less, 1, Sentence.later(() -> Sentence.of("{0} doubled at {1}", twice, place))));
      }
    }
    for (Changed first : once) {
      for (Changed second : single(first.word(), first.place())) {
        if (seen.add(second.word().text())) {
          all.add(second.word());
        }
      }
    }
    return all;
  }

  private static List<Changed> single(Alternative word, int from) {
    List<Changed> found = new ArrayList<>();
    for (int i = from; i < word.text().length(); i++) {
      char read = word.text().charAt(i);
      for (char other : SIGNS.getOrDefault(read, "").toCharArray()) {
        if (other == 'T' && (i == 0 || word.text().charAt(i - 1) != 'K')) {
          continue;
        }
        int place = i + 1;
        found.add(
            new Changed(
                new Alternative(
                    word.text().substring(0, i) + other + word.text().substring(i + 1),
                    word.changes() + 1,
                    Sentence.later(() -> also(word, other, read, place))),
                place));
      }
    }
    return found;
  }

  private static Sentence also(Alternative word, char other, char read, int place) {
    Sentence change = Sentence.of("{0} read as {1} at {2}", other, read, place);
    return word.changes() == 0 ? change : Sentence.joined(", ", List.of(word.what(), change));
  }
}
