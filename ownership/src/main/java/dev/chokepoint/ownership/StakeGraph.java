package dev.chokepoint.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stakes in force on one day, as numbered entities and flat arrays: 5 million stakes take
/// about 40 bytes each.
///
/// Between one owner and one asset there is at most one edge. Where several statements speak of the
/// same pair they contest each other, so the edge has the bounds that hold whichever is right; a
/// statement without a share yields to one that has it. Shares of different owners are never judged
/// against each other, even where they add up to more than 100 %.
///
/// Where a rule has tests besides shares, such as votes, each further test of an entity has a
/// number of its own: it can be held like an asset, owns nothing, and the whole entity is reached
/// when one of its tests is.
public final class StakeGraph {

  private final List<String> ids;
  private final BitSet unownable;
  private final int @Nullable [] wholes;
  private final int[] incoming;
  private final int[] owners;
  private final long[] low;
  private final long[] high;
  private final int[] outgoing;
  private final int[] edgesByOwner;
  private final int[] assets;

  StakeGraph(
      List<String> ids,
      BitSet unownable,
      int @Nullable [] wholes,
      int[] incoming,
      int[] owners,
      long[] low,
      long[] high) {
    this.ids = ids;
    this.unownable = unownable;
    this.wholes = wholes;
    this.incoming = incoming;
    this.owners = owners;
    this.low = low;
    this.high = high;
    this.outgoing = new int[ids.size() + 1];
    this.edgesByOwner = new int[owners.length];
    this.assets = new int[owners.length];
    indexByOwner();
  }

  private void indexByOwner() {
    for (int owner : owners) {
      outgoing[owner + 1]++;
    }
    for (int entity = 0; entity < size(); entity++) {
      outgoing[entity + 1] += outgoing[entity];
    }
    int[] next = outgoing.clone();
    for (int asset = 0; asset < size(); asset++) {
      for (int edge = incoming[asset]; edge < incoming[asset + 1]; edge++) {
        int place = next[owners[edge]]++;
        edgesByOwner[place] = edge;
        assets[place] = asset;
      }
    }
  }

  /// How many entities there are; they are numbered from 0.
  public int size() {
    return ids.size();
  }

  /// How many owner-asset pairs there are.
  public int edges() {
    return owners.length;
  }

  public String id(int entity) {
    return ids.get(entity);
  }

  /// The entity that a number is a test of: itself for all but the further tests.
  int whole(int number) {
    return wholes == null ? number : wholes[number];
  }

  /// The further tests of an entity, in the order of their numbers.
  List<Integer> tests(int entity) {
    List<Integer> tests = new ArrayList<>();
    for (int number = 0; wholes != null && number < wholes.length; number++) {
      if (wholes[number] == entity && number != entity) {
        tests.add(number);
      }
    }
    return tests;
  }

  /// Whether nobody can own it: a natural person, a state.
  boolean isUnownable(int entity) {
    return unownable.get(whole(entity));
  }

  /// The first edge into an asset; its edges run to the first edge of the next.
  int incomingFrom(int asset) {
    return incoming[asset];
  }

  int incomingTo(int asset) {
    return incoming[asset + 1];
  }

  int owner(int edge) {
    return owners[edge];
  }

  long low(int edge) {
    return low[edge];
  }

  long high(int edge) {
    return high[edge];
  }

  Share share(int edge) {
    return new Share(low[edge], high[edge]);
  }

  /// The first place of an owner's holdings; see [#edgeAt] and [#assetAt].
  int outgoingFrom(int owner) {
    return outgoing[owner];
  }

  int outgoingTo(int owner) {
    return outgoing[owner + 1];
  }

  int edgeAt(int place) {
    return edgesByOwner[place];
  }

  int assetAt(int place) {
    return assets[place];
  }

  /// The sum of the least shares of all owners, in units; over [Share#WHOLE] where statements
  /// disagree.
  long knownShares(int asset) {
    long sum = 0;
    for (int edge = incoming[asset]; edge < incoming[asset + 1]; edge++) {
      sum += low[edge];
    }
    return sum;
  }
}
