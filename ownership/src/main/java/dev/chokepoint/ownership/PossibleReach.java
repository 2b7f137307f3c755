package dev.chokepoint.ownership;

import java.util.BitSet;
import java.util.List;

/// Which entities may meet a threshold, given what is not known: the same fixed point as
/// [SureReach], but every share that is not surely in other hands counts.
///
/// What an owner that cannot be in holds at least is surely in other hands; all the rest of an
/// asset may be in listed ones, since an unknown holder may be a listed one. So e may be in when
/// 100 % less the least shares of the owners that cannot be in meets the threshold. An owner whose
/// own owners are unknown can be in; a natural person who is not a seed cannot.
///
/// Two exceptions. Where least shares add up to more than 100 % the statements disagree, and the
/// greatest shares of the owners that may be in count instead where they are more. And who holds
/// the unknown part of a listed party is not asked: it is listed already, and a rule that looks at
/// each person alone would otherwise take any two listed companies for one.
final class PossibleReach {

  private final StakeGraph graph;
  private final Threshold threshold;
  private final long[] otherHands;
  private final long[] possibleHands;
  private final BitSet overstated = new BitSet();
  private final BitSet listed = new BitSet();
  private final BitSet members = new BitSet();
  private final BitSet possible = new BitSet();

  private final long[] lessInOtherHands;
  private final long[] moreInPossibleHands;
  private final int[] stampOf;
  private final int[] memberStamp;

  private PossibleReach(StakeGraph graph, Threshold threshold) {
    int size = graph.size();
    this.graph = graph;
    this.threshold = threshold;
    this.otherHands = new long[size];
    this.possibleHands = new long[size];
    this.lessInOtherHands = new long[size];
    this.moreInPossibleHands = new long[size];
    this.stampOf = new int[size];
    this.memberStamp = new int[size];
  }

  /// The entities that some group may reach, seeds among them, or that an unknown listed holder
  /// may.
  ///
  /// @param named the seeds of all groups that there are: who is named itself is not taken to be in
  ///   an unknown holder's hands
  static BitSet of(StakeGraph graph, Threshold threshold, List<int[]> groups, List<int[]> named) {
    PossibleReach reach = new PossibleReach(graph, threshold);
    for (int[] group : named) {
      for (int seed : group) {
        reach.listed.set(seed);
      }
    }
    reach.spreadUnknownHolder();
    for (int i = 0; i < groups.size(); i++) {
      reach.spread(groups.get(i), i + 1);
    }
    reach.possible.or(reach.members);
    return reach.possible;
  }

  private long most(int asset, long inOtherHands, long inPossibleHands) {
    return most(
        listed.get(graph.whole(asset)), overstated.get(asset), inOtherHands, inPossibleHands);
  }

  /// The most of an asset that may be in listed hands, in units.
  ///
  /// @param listed whether the asset is itself listed
  /// @param overstated whether its owners' least shares add up to more than 100 %
  /// @param inOtherHands least shares of the owners that cannot be in
  /// @param inPossibleHands greatest shares of those that can
  static long most(boolean listed, boolean overstated, long inOtherHands, long inPossibleHands) {
    long stated = Math.min(Share.WHOLE, inPossibleHands);
    if (listed) {
      return stated;
    }
    long notElsewhere = Share.WHOLE - inOtherHands;
    return overstated ? Math.max(notElsewhere, stated) : notElsewhere;
  }

  /// What a holder of all unknown shares may have, before any seed is looked at.
  private void spreadUnknownHolder() {
    IntList queue = new IntList();
    for (int asset = 0; asset < graph.size(); asset++) {
      otherHands[asset] = graph.knownShares(asset);
      overstated.set(asset, otherHands[asset] > Share.WHOLE);
      enterIfMet(asset, queue);
    }
    while (!queue.isEmpty()) {
      int owner = queue.removeLast();
      for (int place = graph.outgoingFrom(owner); place < graph.outgoingTo(owner); place++) {
        int asset = graph.assetAt(place);
        otherHands[asset] -= graph.low(graph.edgeAt(place));
        possibleHands[asset] += graph.high(graph.edgeAt(place));
        enterIfMet(asset, queue);
      }
    }
  }

  private void enterIfMet(int asset, IntList queue) {
    int whole = graph.whole(asset);
    if (!members.get(whole)
        && !graph.isUnownable(asset)
        && threshold.isMetBy(most(asset, otherHands[asset], possibleHands[asset]))) {
      members.set(whole);
      queue.add(whole);
    }
  }

  /// What one group may have on top of that.
  private void spread(int[] group, int stamp) {
    IntList queue = new IntList();
    for (int seed : group) {
      enter(seed, stamp, queue);
    }
    while (!queue.isEmpty()) {
      addHoldings(queue.removeLast(), stamp, queue);
    }
  }

  private void addHoldings(int owner, int stamp, IntList queue) {
    for (int place = graph.outgoingFrom(owner); place < graph.outgoingTo(owner); place++) {
      int asset = graph.assetAt(place);
      int edge = graph.edgeAt(place);
      boolean first = stampOf[asset] != stamp;
      stampOf[asset] = stamp;
      lessInOtherHands[asset] = (first ? 0 : lessInOtherHands[asset]) + graph.low(edge);
      moreInPossibleHands[asset] = (first ? 0 : moreInPossibleHands[asset]) + graph.high(edge);
      if (!graph.isUnownable(asset)
          && threshold.isMetBy(
              most(
                  asset,
                  otherHands[asset] - lessInOtherHands[asset],
                  possibleHands[asset] + moreInPossibleHands[asset]))) {
        enter(graph.whole(asset), stamp, queue);
      }
    }
  }

  private void enter(int entity, int stamp, IntList queue) {
    possible.set(entity);
    if (!members.get(entity) && memberStamp[entity] != stamp) {
      memberStamp[entity] = stamp;
      queue.add(entity);
    }
  }
}
