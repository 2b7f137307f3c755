package dev.chokepoint.routes.search;

import dev.chokepoint.routes.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All ways in which up to six steps can be spread over the four strengths, numbered from the
/// shortest: 210 of them. A route's rank, but for dates and ids, is that of its tally alone.
final class Tally {

  static final int STRENGTHS = Strength.values().length;

  /// No such tally.
  static final int NONE = -1;

  private static final List<int[]> COUNTS = counts();

  /// How many tallies there are.
  static final int SIZE = COUNTS.size();

  private static final int[][] WITHOUT = new int[SIZE][STRENGTHS];

  static {
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    for (int tally = 0; tally < SIZE; tally++) {
      numbers.put(boxed(COUNTS.get(tally)), tally);
    }
    for (int tally = 0; tally < SIZE; tally++) {
      for (int strength = 0; strength < STRENGTHS; strength++) {
        WITHOUT[tally][strength] = withOneLess(numbers, tally, strength);
      }
    }
  }

  /// Every tally of at least one step, the best rank first.
  static final int[] BEST_FIRST = bestFirst();

  private Tally() {}

  /// The place of a strength in a tally, from 0 for the best.
  static int place(Strength strength) {
    return switch (strength) {
      case DOCUMENTED -> 0;
      case FITS -> 1;
      case WEAK -> 2;
      case ASSUMED -> 3;
    };
  }

  /// The tally with one step of a strength taken away; [#NONE] when it has none.
  static int without(int tally, int strength) {
    return WITHOUT[tally][strength];
  }

  static int length(int tally) {
    int sum = 0;
    for (int count : COUNTS.get(tally)) {
      sum += count;
    }
    return sum;
  }

  private static int withOneLess(Map<List<Integer>, Integer> numbers, int tally, int strength) {
    int[] other = COUNTS.get(tally).clone();
    other[strength]--;
    return numbers.getOrDefault(boxed(other), NONE);
  }

  private static List<int[]> counts() {
    List<int[]> all = new ArrayList<>();
    for (int length = 0; length <= RouteSearch.MOST_HOPS; length++) {
      spread(new int[STRENGTHS], 0, length, all);
    }
    return all;
  }

  private static void spread(int[] counts, int strength, int left, List<int[]> all) {
    if (strength == STRENGTHS - 1) {
      counts[strength] = left;
      all.add(counts.clone());
      return;
    }
    for (int count = 0; count <= left; count++) {
      counts[strength] = count;
      spread(counts, strength + 1, left - count, all);
    }
  }

  private static int[] bestFirst() {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(Tally::weakest)
            .thenComparingInt(tally -> COUNTS.get(tally)[weakest(tally)])
            .thenComparingInt(Tally::length);
    for (int strength = STRENGTHS - 1; strength > 0; strength--) {
      int at = strength;
      order = order.thenComparingInt(tally -> COUNTS.get(tally)[at]);
    }
    List<Integer> all = new ArrayList<>();
    for (int tally = 1; tally < SIZE; tally++) {
      all.add(tally);
    }
    all.sort(order);
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int weakest(int tally) {
    int weakest = 0;
    for (int strength = 0; strength < STRENGTHS; strength++) {
      if (COUNTS.get(tally)[strength] > 0) {
        weakest = strength;
      }
    }
    return weakest;
  }

  private static List<Integer> boxed(int[] counts) {
    List<Integer> list = new ArrayList<>();
    for (int count : counts) {
      list.add(count);
    }
    return list;
  }
}
