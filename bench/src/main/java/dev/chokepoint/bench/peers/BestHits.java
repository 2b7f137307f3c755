package dev.chokepoint.bench.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Sorts hits.
final class BestHits {

  private BestHits() {}

  /// The best scores first, of equals the party that was given first.
  static List<Hit> of(Map<Integer, Double> best, int limit) {
    return best.entrySet().stream()
        .map(each -> new Hit(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::party))
        .limit(limit)
        .toList();
  }
}
