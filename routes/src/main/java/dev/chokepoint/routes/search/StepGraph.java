package dev.chokepoint.routes.search;

import dev.chokepoint.routes.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps of one question, by holder, with only those that lie on some walk from start to end of
/// the asked length. Days are counted since 1970.
final class StepGraph {

  /// Earlier than any day: an unknown first day.
  static final int ALWAYS = Integer.MIN_VALUE + 1;

  /// Later than any day: an unknown last day.
  static final int FOREVER = Integer.MAX_VALUE;

  private static final int FAR = 99;

  /// Steps of one strength from one holder to another, by date: a stretch of the steps of the
  /// graph.
  final class Bundle {

    private final int from;
    private final int to;
    private final int place;
    private final int begin;
    private final int size;

    private Bundle(int from, int to, int place, int begin, int size) {
      this.from = from;
      this.to = to;
      this.place = place;
      this.begin = begin;
      this.size = size;
    }

    /// Number of the holder left.
    int from() {
      return from;
    }

    /// Number of the holder reached.
    int to() {
      return to;
    }

    /// Place of the steps in a tally.
    int place() {
      return place;
    }

    int size() {
      return size;
    }

    Step step(int at) {
      return steps[begin + at];
    }

    /// First possible day of a step.
    int first(int at) {
      return first[begin + at];
    }

    /// Last possible day of a step.
    int last(int at) {
      return last[begin + at];
    }

    /// Place of the first step that can be taken on or after a day and reaches the end in time,
    /// from a place on; -1 when there is none.
    int firstTakable(int day, int latest, int from, boolean onlyUnknown) {
      for (int i = from; i < size; i++) {
        boolean wanted = !onlyUnknown || first(i) == ALWAYS;
        if (wanted && last(i) >= day && first(i) <= latest) {
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

  /// The steps in the order of their bundles, with their days.
  private final Step[] steps;

  private final int[] first;
  private final int[] last;

  /// All bundles by the holder they leave, and where those of each begin.
  private final List<Bundle> bundles = new ArrayList<>();

  private final int[] firstLeaving;

  /// All bundles by their place in a tally.
  final List<List<Bundle>> atPlace = new ArrayList<>();

  /// @param steps in the order of their bundles
  private StepGraph(int start, int end, int earliest, int latest, int holders, Step[] steps) {
    this.steps = steps;
    this.first = new int[steps.length];
    this.last = new int[steps.length];
    this.start = start;
    this.end = end;
    this.earliest = earliest;
    this.latest = latest;
    this.firstLeaving = new int[holders + 1];
    for (int place = 0; place < Tally.PLACES; place++) {
      atPlace.add(new ArrayList<>());
    }
  }

  /// The graph of a question; null when start and end are one, or one of them has no step.
  static @Nullable StepGraph of(RouteSearch.Question question) {
    StepBook book = question.book();
    List<Step> steps = book.steps();
    int[] from = new int[steps.size()];
    int[] to = new int[steps.size()];
    int[] places = new int[steps.size()];
    boolean links = false;
    for (int i = 0; i < from.length; i++) {
      from[i] = book.from(i);
      to[i] = book.to(i);
      places[i] = Tally.place(steps.get(i));
      links |= places[i] == Tally.LINK;
    }
    int start = book.number(question.from());
    int end = book.number(question.to());
    if (start < 0 || end < 0 || start == end) {
      return null;
    }
    int longest = question.hops() + (links ? RouteSearch.MOST_LINKS : 0);
    int[] ahead = distances(start, end, from, to, book.holders(), longest);
    int[] behind = distances(end, start, to, from, book.holders(), longest);
    long[] ordered = new long[from.length];
    int useful = 0;
    for (int i = 0; i < from.length; i++) {
      if (ahead[from[i]] + 1 + behind[to[i]] <= longest && from[i] != end && to[i] != start) {
        long pair = Math.multiplyExact((long) from[i], book.holders()) + to[i];
        long common = pair * Tally.PLACES + places[i];
        ordered[useful++] = Math.multiplyExact(common, from.length) + i;
      }
    }
    Arrays.sort(ordered, 0, useful);
    StepGraph graph =
        new StepGraph(
            start,
            end,
            day(question.window().from(), ALWAYS),
            day(question.window().to(), FOREVER),
            book.holders(),
            new Step[useful]);
    for (int next = 0; next < useful; ) {
      long common = ordered[next] / from.length;
      int one = (int) (ordered[next] % from.length);
      int begin = next;
      for (; next < useful && ordered[next] / from.length == common; next++) {
        graph.steps[next] = steps.get((int) (ordered[next] % from.length));
      }
      graph.add(from[one], to[one], (int) (common % Tally.PLACES), begin, next);
    }
    for (int holder = 0; holder < book.holders(); holder++) {
      graph.firstLeaving[holder + 1] += graph.firstLeaving[holder];
    }
    return graph;
  }

  private void add(int from, int to, int place, int begin, int next) {
    if (next - begin > 1) {
      Arrays.sort(steps, begin, next, Step.BY_DATE);
    }
    for (int i = begin; i < next; i++) {
      first[i] = day(steps[i].when().from(), ALWAYS);
      last[i] = day(steps[i].when().to(), FOREVER);
    }
    Bundle bundle = new Bundle(from, to, place, begin, next - begin);
    bundles.add(bundle);
    firstLeaving[from + 1]++;
    atPlace.get(place).add(bundle);
  }

  /// Bundles that leave a holder.
  List<Bundle> leaving(int holder) {
    return bundles.subList(firstLeaving[holder], firstLeaving[holder + 1]);
  }

  int holders() {
    return firstLeaving.length - 1;
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
