package dev.chokepoint.routes.search;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// For each holder and each [Tally]: the latest day on which one can stand there and still reach
/// the end over a walk with just that tally. Walks may pass a holder twice, so it never says too
/// little.
///
/// Computed backwards, a tally when it is first asked for, from those with one step less: as
/// tallies are asked for from the best on, and a search ends with its last route, most never are.
/// Time O(steps of the strengths in it) for each, space O(holders) for each by which some holder
/// reaches the end. This is the latest-departure path of Wu, Cheng, Huang, Ke, Lu, Xu 2014, "Path
/// problems in temporal graphs", kept apart for each tally.
final class LatestDays {

  /// The end cannot be reached so.
  static final int NEVER = Integer.MIN_VALUE;

  private final StepGraph graph;
  private final BitSet shut;
  private final boolean[] computed = new boolean[Tally.SIZE];
  private final int[] @Nullable [] latest = new int[Tally.SIZE] @Nullable [];

  private LatestDays(StepGraph graph, BitSet shut) {
    this.graph = graph;
    this.shut = shut;
  }

  /// @param shut holders that no walk may pass; not changed afterwards
  static LatestDays of(StepGraph graph, BitSet shut) {
    LatestDays days = new LatestDays(graph, shut);
    int[] none = days.never();
    none[graph.end] = graph.latest;
    days.latest[0] = none;
    days.computed[0] = true;
    return days;
  }

  private int[] never() {
    int[] days = new int[graph.holders()];
    Arrays.fill(days, NEVER);
    return days;
  }

  /// The latest days by holder; null when none reaches the end so.
  private int @Nullable [] table(int tally) {
    if (!computed[tally]) {
      computed[tally] = true;
      latest[tally] = compute(tally);
    }
    return latest[tally];
  }

  private int @Nullable [] compute(int tally) {
    if (Tally.links(tally) > 0 && graph.atPlace.get(Tally.LINK).isEmpty()) {
      return null;
    }
    int[] here = null;
    for (int place = 0; place < Tally.PLACES; place++) {
      int shorter = Tally.without(tally, place);
      int[] there = shorter == Tally.NONE ? null : table(shorter);
      if (there != null) {
        for (StepGraph.Bundle bundle : graph.atPlace.get(place)) {
          int until = there[bundle.to()];
          if (until != NEVER && !shut.get(bundle.from()) && !shut.get(bundle.to())) {
            here = here == null ? never() : here;
            here[bundle.from()] = latestStart(bundle, until, here[bundle.from()]);
          }
        }
      }
    }
    return here;
  }

  private static int latestStart(StepGraph.Bundle bundle, int until, int known) {
    int best = known;
    for (int i = 0; i < bundle.size() && best != until; i++) {
      if (bundle.first(i) <= until) {
        best = Math.max(best, Math.min(bundle.last(i), until));
      }
    }
    return best;
  }

  /// The latest day, or [#NEVER].
  int of(int holder, int tally) {
    int[] days = table(tally);
    return days == null ? NEVER : days[holder];
  }
}
