package dev.chokepoint.routes.trace;

import java.util.List;

/// Shipments that one test ruled out.
///
/// @param test which
/// @param shipments their ids, at least one, by id
public record RuledOut(RulingTest test, List<String> shipments) {

  public RuledOut {
    shipments = List.copyOf(shipments);
  }

  /// How many.
  public int count() {
    return shipments.size();
  }
}
