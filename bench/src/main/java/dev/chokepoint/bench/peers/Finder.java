package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import java.util.List;

/// Finds the listed parties that are like a party.
public interface Finder extends AutoCloseable {

  /// The best hits, the best first, no party twice; at most `limit`.
  List<Hit> find(LabelledParty query, int limit);

  /// The same with a reason for each hit, for an engine that gives reasons; others only find.
  default List<Hit> explain(LabelledParty query, int limit) {
    return find(query, limit);
  }

  @Override
  default void close() {}
}
