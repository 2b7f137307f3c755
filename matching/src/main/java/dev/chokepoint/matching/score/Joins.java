package dev.chokepoint.matching.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two names in which neighbouring words are read as one where the other name has them written
/// together, whichever of them stands first: `Ahmad Vahidi`, `VAHIDI, Ahmad` and `Ahmadvahidi`. Any
/// Latin form of the word will do: `Jong Un` and `정은`.
///
/// @param left the first name, joined where that helps
/// @param right the second name, joined where that helps
record Joins(ComparableName left, ComparableName right) {

  /// Places of two words of a name.
  record Pair(int first, int second) {}

  /// The joined names; null where nothing is to be joined.
  static @Nullable Joins of(ComparableName left, ComparableName right) {
    List<Pair> inLeft = places(left, right);
    List<Pair> inRight = places(right, left);
    return inLeft.isEmpty() && inRight.isEmpty()
        ? null
        : new Joins(
            inLeft.isEmpty() ? left : left.joined(inLeft),
            inRight.isEmpty() ? right : right.joined(inRight));
  }

  private static List<Pair> places(ComparableName apart, ComparableName together) {
    List<Pair> places = List.of();
    int taken = 0;
    for (int i = 0; i < apart.size(); i++) {
      for (int j : new int[] {i + 1, i - 1, i == apart.size() - 1 ? 0 : -1}) {
        if (j < 0 || j >= apart.size() || j == i || (taken & ((1 << i) | (1 << j))) != 0) {
          continue;
        }
        if (writtenTogether(apart.word(i).latin(), apart.word(j).latin(), together)) {
          places = places.isEmpty() ? new ArrayList<>(2) : places;
          places.add(new Pair(i, j));
          taken |= (1 << i) | (1 << j);
        }
      }
    }
    return places;
  }

  private static boolean writtenTogether(String first, String second, ComparableName name) {
    int length = first.length() + second.length();
    if (first.isEmpty() || second.isEmpty() || !name.mayHaveLength(length)) {
      return false;
    }
    for (int j = 0; j < name.size(); j++) {
      Word word = name.word(j);
      for (int i = 0; i < word.forms(); i++) {
        String form = word.form(i);
        if (form.length() == length && form.startsWith(first) && form.endsWith(second)) {
          return true;
        }
      }
    }
    return false;
  }
}
