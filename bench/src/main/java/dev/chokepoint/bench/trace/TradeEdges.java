package dev.chokepoint.bench.trace;

import java.util.function.IntUnaryOperator;

/// The edges of generated trade in columns, and which of them meet each party and are of each part.
/// An edge whose part is [#HOLDING] says that `to` owns a share of `from`.
final class TradeEdges {

  /// Stands for a part where the edge is a holding.
  static final int HOLDING = -1;

  private final int[] from;
  private final int[] to;
  private final int[] part;
  private final short[] day;
  private final int[] quantity;

  TradeEdges(int size) {
    from = new int[size];
    to = new int[size];
    part = new int[size];
    day = new short[size];
    quantity = new int[size];
  }

  void set(int edge, int start, int end, int goods, int when, int amount) {
    from[edge] = start;
    to[edge] = end;
    part[edge] = goods;
    day[edge] = (short) when;
    quantity[edge] = amount;
  }

  int size() {
    return from.length;
  }

  /// Who ships, or is owned.
  int from(int edge) {
    return from[edge];
  }

  /// Who receives, or owns.
  int to(int edge) {
    return to[edge];
  }

  int part(int edge) {
    return part[edge];
  }

  boolean holding(int edge) {
    return part[edge] == HOLDING;
  }

  /// Days from [GeneratedTrade#FIRST].
  int day(int edge) {
    return day[edge];
  }

  /// Pieces shipped, or percent owned.
  int quantity(int edge) {
    return quantity[edge];
  }

  /// Edges by a number each has up to two of, in the order of edges.
  static final class Lists {

    private final int[] places;
    private final int[] edges;

    /// @param places where the edges of each number begin in `edges`, one more than numbers
    private Lists(int[] places, int[] edges) {
      this.places = places;
      this.edges = edges;
    }

    int first(int number) {
      return places[number];
    }

    int end(int number) {
      return places[number + 1];
    }

    int edge(int at) {
      return edges[at];
    }

    int size() {
      return edges.length;
    }
  }

  /// Edges by the parties at their ends.
  Lists byParty(int parties) {
    return lists(parties, edge -> from[edge], edge -> to[edge]);
  }

  /// Shipments by their part.
  Lists byPart(int parts) {
    return lists(parts, edge -> part[edge]);
  }

  /// Holdings by the parties at their ends.
  Lists holdingsByParty(int parties) {
    return lists(
        parties,
        edge -> holding(edge) ? from[edge] : HOLDING,
        edge -> holding(edge) ? to[edge] : HOLDING);
  }

  /// Holdings by the party that is owned.
  Lists stakesByAsset(int parties) {
    return lists(parties, edge -> holding(edge) ? from[edge] : HOLDING);
  }

  private Lists lists(int numbers, IntUnaryOperator... of) {
    int[] places = new int[numbers + 1];
    for (IntUnaryOperator each : of) {
      for (int edge = 0; edge < size(); edge++) {
        int number = each.applyAsInt(edge);
        if (number >= 0) {
          places[number + 1]++;
        }
      }
    }
    for (int number = 0; number < numbers; number++) {
      places[number + 1] += places[number];
    }
    int[] next = places.clone();
    int[] edges = new int[places[numbers]];
    for (int edge = 0; edge < size(); edge++) {
      for (IntUnaryOperator each : of) {
        int number = each.applyAsInt(edge);
        if (number >= 0) {
          edges[next[number]++] = edge;
        }
      }
    }
    return new Lists(places, edges);
  }
}
