package dev.chokepoint.routes.search;

import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All ways in which up to six hops can be spread over the four strengths, each with up to two
/// links by name alone beside them: 630. A route's rank, but for dates and ids, is that of its
/// tally alone; a link by name ranks as a weak step and is no hop.
final class Tally {

  private static final int STRENGTHS = Strength.values().length;

  /// The place of links by name alone.
  static final int LINK = STRENGTHS;

  /// How many places there are: one a strength, and that of links.
  static final int PLACES = STRENGTHS + 1;

  /// No such tally.
  static final int NONE = -1;

  private static final List<int[]> COUNTS = counts();

  /// How many tallies there are.
  static final int SIZE = COUNTS.size();

  private static final int[][] WITHOUT = new int[SIZE][PLACES];

  static {
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    for (int tally = 0; tally < SIZE; tally++) {
      numbers.put(boxed(COUNTS.get(tally)), tally);
    }
    for (int tally = 0; tally < SIZE; tally++) {
      for (int place = 0; place < PLACES; place++) {
        WITHOUT[tally][place] = withOneLess(numbers, tally, place);
      }
    }
  }

  /// Every tally of at least one step, those of one rank together, the best rank first.
  static final List<List<Integer>> BEST_FIRST = bestFirst();

  private Tally() {}

  /// The place of a step in a tally: of its strength, from 0 for the best, or [#LINK].
  static int place(Step step) {
    return step.kind() == StepKind.SAME_NAME && step.strength() == Strength.WEAK
        ? LINK
        : place(step.strength());
  }

  private static int place(Strength strength) {
    return switch (strength) {
      case DOCUMENTED -> 0;
      case FITS -> 1;
      case WEAK -> 2;
      case ASSUMED -> 3;
    };
  }

  /// The tally with one step at a place taken away; [#NONE] when it has none there.
  static int without(int tally, int place) {
    return WITHOUT[tally][place];
  }

  static int hops(int tally) {
    return length(tally) - links(tally);
  }

  static int links(int tally) {
    return COUNTS.get(tally)[LINK];
  }

  private static int length(int tally) {
    int sum = 0;
    for (int count : COUNTS.get(tally)) {
      sum += count;
    }
    return sum;
  }

  /// How many steps count at a strength.
  private static int count(int tally, int strength) {
    boolean weak = strength == place(Strength.WEAK);
    return COUNTS.get(tally)[strength] + (weak ? links(tally) : 0);
  }

  private static int withOneLess(Map<List<Integer>, Integer> numbers, int tally, int place) {
    int[] other = COUNTS.get(tally).clone();
    other[place]--;
    return numbers.getOrDefault(boxed(other), NONE);
  }

  private static List<int[]> counts() {
    List<int[]> all = new ArrayList<>();
    for (int links = 0; links <= RouteSearch.MOST_LINKS; links++) {
      for (int hops = 0; hops <= RouteSearch.MOST_HOPS; hops++) {
        int[] counts = new int[PLACES];
        counts[LINK] = links;
        spread(counts, 0, hops, all);
      }
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

  private static List<List<Integer>> bestFirst() {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(Tally::weakest)
            .thenComparingInt(tally -> count(tally, weakest(tally)))
            .thenComparingInt(Tally::length);
    for (int strength = STRENGTHS - 1; strength > 0; strength--) {
      int at = strength;
      order = order.thenComparingInt(tally -> count(tally, at));
    }
    List<Integer> all = new ArrayList<>();
    for (int tally = 1; tally < SIZE; tally++) {
      all.add(tally);
    }
    all.sort(order);
    List<List<Integer>> ranks = new ArrayList<>();
    int before = NONE;
    for (int tally : all) {
      if (before == NONE || order.compare(before, tally) != 0) {
        ranks.add(new ArrayList<>());
      }
      ranks.getLast().add(tally);
      before = tally;
    }
    return ranks.stream().map(List::copyOf).toList();
  }

  private static int weakest(int tally) {
    int weakest = 0;
    for (int strength = 0; strength < STRENGTHS; strength++) {
      if (count(tally, strength) > 0) {
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
