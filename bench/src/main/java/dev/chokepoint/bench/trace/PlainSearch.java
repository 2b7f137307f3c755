package dev.chokepoint.bench.trace;

import java.util.Arrays;

/// The length of a shortest path by breadth-first search from both ends over edges as numbers: what
/// a path costs at the least when nothing of it is to be told.
final class PlainSearch {

  private final TradeIndex index;
  private final TradeEdges.Lists byParty;
  private final byte[] ahead;
  private final byte[] behind;

  PlainSearch(GeneratedTrade trade, TradeIndex index) {
    this.index = index;
    this.byParty = index.byParty();
    this.ahead = new byte[trade.parties.size()];
    this.behind = new byte[trade.parties.size()];
  }

  /// Steps between two parties; -1 when there are more than the longest wanted.
  int length(int from, int to, int longest) {
    Arrays.fill(ahead, (byte) -1);
    Arrays.fill(behind, (byte) -1);
    ahead[from] = 0;
    behind[to] = 0;
    int[] front = {from};
    int[] back = {to};
    for (int length = 1; length <= longest && front.length > 0 && back.length > 0; length++) {
      boolean forward = front.length <= back.length;
      int[] grown = forward ? grow(front, ahead) : grow(back, behind);
      byte[] other = forward ? behind : ahead;
      if (Arrays.stream(grown).anyMatch(party -> other[party] >= 0)) {
        return length;
      }
      front = forward ? grown : front;
      back = forward ? back : grown;
    }
    return -1;
  }

  private int[] grow(int[] front, byte[] reached) {
    int[] next = new int[64];
    int size = 0;
    for (int party : front) {
      for (int at = byParty.first(party); at < byParty.end(party); at++) {
        int other = index.other(at);
        if (reached[other] < 0) {
          reached[other] = (byte) (reached[party] + 1);
          if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
          }
          next[size++] = other;
        }
      }
    }
    return Arrays.copyOf(next, size);
  }
}
