package dev.chokepoint.routes.search;

import java.util.Arrays;
import java.util.BitSet;

/// For each holder and each [Tally]: the latest day on which one can stand there and still reach
/// the end over a walk with just that tally. Walks may pass a holder twice, so it never says too
/// little.
///
/// Computed backwards by length; time O(steps x tallies), space O(holders x tallies). This is the
/// latest-departure path of Wu, Cheng, Huang, Ke, Lu, Xu 2014, "Path problems in temporal graphs",
/// kept apart for each tally.
final class LatestDays {

  /// The end cannot be reached so.
  static final int NEVER = Integer.MIN_VALUE;

  private final int[][] latest;

  private LatestDays(int[][] latest) {
    this.latest = latest;
  }

  /// @param shut holders that no walk may pass
  /// @param hops most steps of a walk
  static LatestDays of(StepGraph graph, BitSet shut, int hops) {
    int[][] latest = new int[graph.holders()][];
    for (int holder = 0; holder < latest.length; holder++) {
      if (!graph.leaving.get(holder).isEmpty() || holder == graph.end) {
        latest[holder] = new int[Tally.SIZE];
        Arrays.fill(latest[holder], NEVER);
      }
    }
    latest[graph.end][0] = graph.latest;
    for (int length = 0; length < hops; length++) {
      for (int holder = 0; holder < latest.length; holder++) {
        if (!shut.get(holder)) {
          for (StepGraph.Bundle bundle : graph.leaving.get(holder)) {
            if (!shut.get(bundle.to()) && latest[bundle.to()] != null) {
              extend(latest[holder], latest[bundle.to()], bundle, length);
            }
          }
        }
      }
    }
    return new LatestDays(latest);
  }

  private static void extend(int[] here, int[] there, StepGraph.Bundle bundle, int length) {
    for (int tally = Tally.FIRST_OF_LENGTH[length];
        tally < Tally.FIRST_OF_LENGTH[length + 1];
        tally++) {
      int until = there[tally];
      if (until != NEVER) {
        int longer = Tally.with(tally, bundle.strength());
        here[longer] = Math.max(here[longer], latestStart(bundle, until, here[longer]));
      }
    }
  }

  private static int latestStart(StepGraph.Bundle bundle, int until, int known) {
    int best = known;
    for (int i = 0; i < bundle.size(); i++) {
      if (bundle.first(i) <= until) {
        best = Math.max(best, Math.min(bundle.last(i), until));
        if (best == until) {
          return best;
        }
      }
    }
    return best;
  }

  /// The latest day, or [#NEVER].
  int of(int holder, int tally) {
    int[] days = latest[holder];
    return days == null ? NEVER : days[tally];
  }
}
