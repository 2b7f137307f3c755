package dev.chokepoint.parts.marking;

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
  public record Alternative(String text, int changes, String what) {}

  /// The alternatives of a folded word, those with one change first; not the word itself. `1` reads
  /// as `T` only after `K`, where `KT` is known to be taken for `K1`.
  public static List<Alternative> of(String word) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    List<Alternative> once = single(new Alternative(word, 0, ""), 0);
    List<Alternative> all = new ArrayList<>(once);
    Set<String> seen = new LinkedHashSet<>(once.stream().map(Alternative::text).toList());
    seen.add(word);
    for (int i = 1; i < word.length(); i++) {
      String less = word.substring(0, i) + word.substring(i + 1);
      if (Character.isLetter(word.charAt(i))
          && word.indexOf(word.charAt(i)) != i
          && seen.add(less)) {
        all.add(new Alternative(less, 1, word.charAt(i) + " doubled at " + (i + 1)));
      }
    }
    for (Alternative first : once) {
      int after = Integer.parseInt(first.what().substring(first.what().lastIndexOf(' ') + 1));
      for (Alternative second : single(first, after)) {
        if (seen.add(second.text())) {
          all.add(second);
        }
      }
    }
    return all;
  }

  private static List<Alternative> single(Alternative word, int from) {
    List<Alternative> found = new ArrayList<>();
    for (int i = from; i < word.text().length(); i++) {
      char read = word.text().charAt(i);
      for (char other : SIGNS.getOrDefault(read, "").toCharArray()) {
        if (other == 'T' && (i == 0 || word.text().charAt(i - 1) != 'K')) {
          continue;
        }
        found.add(
            new Alternative(
                word.text().substring(0, i) + other + word.text().substring(i + 1),
                word.changes() + 1,
                (word.what().isEmpty() ? "" : word.what() + ", ")
                    + other
                    + " read as "
                    + read
                    + " at "
                    + (i + 1)));
      }
    }
    return found;
  }
}
