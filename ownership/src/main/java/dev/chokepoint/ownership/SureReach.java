package dev.chokepoint.ownership;

import java.util.Arrays;
import java.util.List;

/// Which entities surely meet a threshold, whatever the unknown shares turn out to be: the least
/// fixed point of "e is in when its owners that are in hold at least the threshold of it", taking
/// the least share each owner can have.
///
/// Percentages are not multiplied down a chain: an owner that is in counts with its whole stake
/// (OFAC FAQ 401, read 2026-11). The set only grows, so the order does not matter and cycles are
/// safe; each edge is added once a group, so the work is linear in the edges that a group reaches.
final class SureReach {

  static final int NOT_REACHED = -1;

  private final StakeGraph graph;
  private final Threshold threshold;
  private final int[] rounds;
  private final long[] held;
  private final int[] heldStamp;
  private final int[] memberStamp;

  private SureReach(StakeGraph graph, Threshold threshold) {
    this.graph = graph;
    this.threshold = threshold;
    this.rounds = new int[graph.size()];
    this.held = new long[graph.size()];
    this.heldStamp = new int[graph.size()];
    this.memberStamp = new int[graph.size()];
    Arrays.fill(rounds, NOT_REACHED);
  }

  /// The round in which each entity comes in, 0 for the seeds; where several groups reach it, the
  /// earliest.
  ///
  /// @param groups stakes are added up within a group and never across groups
  static int[] rounds(StakeGraph graph, Threshold threshold, List<int[]> groups) {
    SureReach reach = new SureReach(graph, threshold);
    for (int i = 0; i < groups.size(); i++) {
      reach.spread(groups.get(i), i + 1);
    }
    return reach.rounds;
  }

  private void spread(int[] group, int stamp) {
    IntList frontier = new IntList();
    for (int seed : group) {
      enter(seed, stamp, 0, frontier);
    }
    for (int round = 1; !frontier.isEmpty(); round++) {
      IntList next = new IntList();
      for (int i = 0; i < frontier.size(); i++) {
        addHoldings(frontier.get(i), stamp, round, next);
      }
      frontier = next;
    }
  }

  private void addHoldings(int owner, int stamp, int round, IntList next) {
    for (int place = graph.outgoingFrom(owner); place < graph.outgoingTo(owner); place++) {
      int asset = graph.assetAt(place);
      int whole = graph.whole(asset);
      if (memberStamp[whole] == stamp || graph.isUnownable(asset)) {
        continue;
      }
      long before = heldStamp[asset] == stamp ? held[asset] : 0;
      heldStamp[asset] = stamp;
      held[asset] = before + graph.low(graph.edgeAt(place));
      if (threshold.isMetBy(held[asset])) {
        enter(whole, stamp, round, next);
      }
    }
  }

  private void enter(int entity, int stamp, int round, IntList frontier) {
    memberStamp[entity] = stamp;
    if (rounds[entity] == NOT_REACHED || round < rounds[entity]) {
      rounds[entity] = round;
    }
    frontier.add(entity);
  }
}
