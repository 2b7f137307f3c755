package dev.chokepoint.bench.trace;

/// How large a generated graph of trade is. The rest of its shape follows from that and is told by
/// [GeneratedTrade].
///
/// @param edges shipments and holdings together
/// @param parties those between which edges run
/// @param parts catalogue parts that shipments are of
/// @param planted true routes, each into a recovered component of its own
/// @param seed the same gives the same graph
record TradeShape(int edges, int parties, int parts, int planted, long seed) {

  private static final int LEAST = 10_000;

  TradeShape {
    if (edges < LEAST || parties < 1_000 || parts < 100 || planted < 1) {
      throw new IllegalArgumentException("a graph of trade has at least " + LEAST + " edges");
    }
    if (planted > edges / (2 * PlantedRoute.MOST_EDGES)) {
      throw new IllegalArgumentException("more is planted than grows");
    }
  }

  /// So many edges with twenty edges a party, fifty a part, and up to a thousand planted routes.
  static TradeShape of(int edges, long seed) {
    return new TradeShape(
        edges,
        Math.max(1_000, edges / 20),
        Math.max(100, edges / 50),
        Math.min(1_000, edges / 1_000),
        seed);
  }
}
