package dev.chokepoint.routes.search;

import dev.chokepoint.routes.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The steps of one question, by holder, with only those that lie on some walk from start to end of
/// the asked length. Days are counted since 1970.
final class StepGraph {

  /// Earlier than any day: an unknown first day.
  static final int ALWAYS = Integer.MIN_VALUE + 1;

  /// Later than any day: an unknown last day.
  static final int FOREVER = Integer.MAX_VALUE;

  private static final int FAR = 99;

  /// Steps of one strength from one holder to another, by date.
  static final class Bundle {

    private final int to;
    private final int strength;
    private final List<Step> steps;
    private final int[] first;
    private final int[] last;

    Bundle(int to, int strength, List<Step> parallel) {
      this.to = to;
      this.strength = strength;
      this.steps = new ArrayList<>(parallel);
      steps.sort(Step.BY_DATE);
      this.first = steps.stream().mapToInt(step -> day(step.when().from(), ALWAYS)).toArray();
      this.last = steps.stream().mapToInt(step -> day(step.when().to(), FOREVER)).toArray();
    }

    /// Number of the holder reached.
    int to() {
      return to;
    }

    /// Place of the strength, from 0 for the best.
    int strength() {
      return strength;
    }

    int size() {
      return first.length;
    }

    Step step(int place) {
      return steps.get(place);
    }

    /// First possible day of a step.
    int first(int place) {
      return first[place];
    }

    /// Last possible day of a step.
    int last(int place) {
      return last[place];
    }

    /// Place of the first step that can be taken on or after a day and reaches the end in time,
    /// from a place on; -1 when there is none.
    int firstTakable(int day, int latest, int from, boolean onlyUnknown) {
      for (int i = from; i < first.length; i++) {
        boolean wanted = !onlyUnknown || first[i] == ALWAYS;
        if (wanted && last[i] >= day && first[i] <= latest) {
          return i;
        }
      }
      return -1;
    }
  }

  final int start;
  final int end;
  final int earliest;
  final int latest;
  final List<List<Bundle>> leaving;

  private StepGraph(int start, int end, int earliest, int latest, List<List<Bundle>> leaving) {
    this.start = start;
    this.end = end;
    this.earliest = earliest;
    this.latest = latest;
    this.leaving = leaving;
  }

  /// The graph of a question; null when start and end are one, or one of them has no step.
  static @Nullable StepGraph of(RouteSearch.Question question) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Step step : question.steps()) {
      numbers.putIfAbsent(step.from(), numbers.size());
      numbers.putIfAbsent(step.to(), numbers.size());
    }
    Integer start = numbers.get(question.from());
    Integer end = numbers.get(question.to());
    if (start == null || end == null || start.equals(end)) {
      return null;
    }
    List<Step> steps = question.steps();
    int[] from = steps.stream().mapToInt(step -> number(numbers, step.from())).toArray();
    int[] to = steps.stream().mapToInt(step -> number(numbers, step.to())).toArray();
    int[] ahead = distances(start, end, from, to, numbers.size(), question.hops());
    int[] behind = distances(end, start, to, from, numbers.size(), question.hops());
    Map<Long, List<Step>> bundled = new TreeMap<>();
    for (int i = 0; i < from.length; i++) {
      boolean useful =
          ahead[from[i]] + 1 + behind[to[i]] <= question.hops() && from[i] != end && to[i] != start;
      if (useful) {
        long key =
            ((long) from[i] * numbers.size() + to[i]) * Tally.STRENGTHS
                + Tally.place(steps.get(i).strength());
        bundled.computeIfAbsent(key, k -> new ArrayList<>()).add(steps.get(i));
      }
    }
    List<List<Bundle>> leaving = new ArrayList<>();
    for (int holder = 0; holder < numbers.size(); holder++) {
      leaving.add(new ArrayList<>());
    }
    bundled.forEach((key, parallel) -> {
      int strength = (int) (key % Tally.STRENGTHS);
      int pair = (int) (key / Tally.STRENGTHS % numbers.size());
      leaving
          .get((int) (key / Tally.STRENGTHS / numbers.size()))
          .add(new Bundle(pair, strength, parallel));
    });
    return new StepGraph(
        start,
        end,
        day(question.window().from(), ALWAYS),
        day(question.window().to(), FOREVER),
        leaving);
  }

  int holders() {
    return leaving.size();
  }

  private static int number(Map<String, Integer> numbers, String id) {
    return numbers.getOrDefault(id, -1);
  }

  private static int day(@Nullable LocalDate date, int unknown) {
    return date == null ? unknown : Math.toIntExact(date.toEpochDay());
  }

  /// Fewest steps from a holder to each, none through `closed`.
  private static int[] distances(
      int source, int closed, int[] from, int[] to, int holders, int most) {
    int[] distance = new int[holders];
    Arrays.fill(distance, FAR);
    distance[source] = 0;
    for (int round = 0; round < most; round++) {
      for (int i = 0; i < from.length; i++) {
        if (distance[from[i]] == round && from[i] != closed && distance[to[i]] > round + 1) {
          distance[to[i]] = round + 1;
        }
      }
    }
    return distance;
  }
}
