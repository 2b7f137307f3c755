package dev.chokepoint.ownership;

import java.util.BitSet;
import java.util.List;

/// Where every entity of a graph stands under one threshold.
///
/// Time and memory are linear in the stakes where all seeds count as one group; where each is a
/// group of its own, each costs the stakes that it reaches.
public final class Standings {

  private final int[] rounds;
  private final BitSet possible;
  private final BitSet underSeeds;

  private Standings(int[] rounds, BitSet possible, BitSet underSeeds) {
    this.rounds = rounds;
    this.possible = possible;
    this.underSeeds = underSeeds;
  }

  /// Judges every entity.
  ///
  /// @param groups seeds by number; stakes are added up within a group and never across groups
  public static Standings of(StakeGraph graph, Threshold threshold, List<int[]> groups) {
    return of(graph, threshold, groups, groups);
  }

  /// Judges every entity by some of the groups.
  ///
  /// @param groups those that count
  /// @param named all that there are
  static Standings of(
      StakeGraph graph, Threshold threshold, List<int[]> groups, List<int[]> named) {
    return new Standings(
        SureReach.rounds(graph, threshold, groups),
        PossibleReach.of(graph, threshold, groups, named),
        underSeeds(graph, groups));
  }

  public Standing of(int entity) {
    if (rounds[entity] == 0) {
      return Standing.LISTED;
    }
    if (rounds[entity] > 0) {
      return Standing.REACHED;
    }
    if (!possible.get(entity)) {
      return Standing.NOT_REACHED;
    }
    return underSeeds.get(entity) ? Standing.MAY_BE_REACHED : Standing.NO_LISTED_OWNER_KNOWN;
  }

  /// Where one test of an entity stands alone: its shares, its votes.
  Standing ofTest(StakeGraph graph, Threshold threshold, int number) {
    if (rounds[graph.whole(number)] == 0) {
      return Standing.LISTED;
    }
    if (graph.isUnownable(number)) {
      return Standing.NOT_REACHED;
    }
    if (threshold.isMetBy(knownShare(graph, number))) {
      return Standing.REACHED;
    }
    if (!threshold.isMetBy(possibleShare(graph, number))) {
      return Standing.NOT_REACHED;
    }
    return underSeeds.get(number) ? Standing.MAY_BE_REACHED : Standing.NO_LISTED_OWNER_KNOWN;
  }

  /// The round in which the entity was reached; 0 for a seed, negative when it was not.
  public int round(int entity) {
    return rounds[entity];
  }

  /// Whether what is unknown may make it reached; true for all that are.
  boolean mayBeReached(int entity) {
    return rounds[entity] >= 0 || possible.get(entity);
  }

  /// What of an asset is surely in the hands of those that are in, in units.
  long knownShare(StakeGraph graph, int asset) {
    long sum = 0;
    for (int edge = graph.incomingFrom(asset); edge < graph.incomingTo(asset); edge++) {
      sum += rounds[graph.owner(edge)] >= 0 ? graph.low(edge) : 0;
    }
    return Math.min(sum, Share.WHOLE);
  }

  /// The most of an asset that may be in such hands, in units.
  long possibleShare(StakeGraph graph, int asset) {
    long inOtherHands = 0;
    long inPossibleHands = 0;
    for (int edge = graph.incomingFrom(asset); edge < graph.incomingTo(asset); edge++) {
      boolean may = mayBeReached(graph.owner(edge));
      inOtherHands += may ? 0 : graph.low(edge);
      inPossibleHands += may ? graph.high(edge) : 0;
    }
    boolean overstated = graph.knownShares(asset) > Share.WHOLE;
    boolean named = rounds[graph.whole(asset)] == 0;
    long most = PossibleReach.most(named, overstated, inOtherHands, inPossibleHands);
    return Math.max(most, knownShare(graph, asset));
  }

  /// Everything in which a seed has any stake, directly or through others.
  private static BitSet underSeeds(StakeGraph graph, List<int[]> groups) {
    BitSet under = new BitSet();
    BitSet seen = new BitSet();
    IntList queue = new IntList();
    for (int[] group : groups) {
      for (int seed : group) {
        queue.add(seed);
      }
    }
    while (!queue.isEmpty()) {
      int owner = queue.removeLast();
      for (int place = graph.outgoingFrom(owner); place < graph.outgoingTo(owner); place++) {
        int asset = graph.assetAt(place);
        int whole = graph.whole(asset);
        boolean some = graph.high(graph.edgeAt(place)) > 0;
        if (some && !graph.isUnownable(asset)) {
          under.set(asset);
        }
        if (under.get(asset) && !seen.get(whole)) {
          seen.set(whole);
          under.set(whole);
          queue.add(whole);
        }
      }
    }
    return under;
  }
}
