package dev.chokepoint.matching.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two names in which neighbouring words are read as one where the other name has them written
/// together.
///
/// @param left the first name, joined where that helps
/// @param right the second name, joined where that helps
record Joins(ComparableName left, ComparableName right) {

  /// The joined names; null where nothing is to be joined.
  static @Nullable Joins of(ComparableName left, ComparableName right) {
    List<Integer> inLeft = places(left, right);
    List<Integer> inRight = places(right, left);
    return inLeft.isEmpty() && inRight.isEmpty()
        ? null
        : new Joins(
            inLeft.isEmpty() ? left : left.joined(inLeft),
            inRight.isEmpty() ? right : right.joined(inRight));
  }

  private static List<Integer> places(ComparableName apart, ComparableName together) {
    List<Integer> places = List.of();
    for (int i = 0; i + 1 < apart.size(); i++) {
      if (writtenTogether(apart.word(i).latin(), apart.word(i + 1).latin(), together)) {
        if (places.isEmpty()) {
          places = new ArrayList<>(2);
        }
        places.add(i);
        i++;
      }
    }
    return places;
  }

  private static boolean writtenTogether(String first, String second, ComparableName name) {
    int length = first.length() + second.length();
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    for (int j = 0; j < name.size(); j++) {
      String word = name.word(j).latin();
      if (word.length() == length && word.startsWith(first) && word.endsWith(second)) {
        return true;
      }
    }
    return false;
  }
}
