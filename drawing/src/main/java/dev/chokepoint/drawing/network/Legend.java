package dev.chokepoint.drawing.network;

import dev.chokepoint.drawing.palette.Status;
import java.util.EnumMap;
import java.util.Map;

/// How often each shape, status and line occurs in a picture.
///
/// @param kinds nodes by shape; a group counts as those it stands for
/// @param statuses nodes by status; those that nobody asked about are in none
/// @param certainties links by line; a folded link counts as those it stands for
public record Legend(
    Map<NodeKind, Integer> kinds,
    Map<Status, Integer> statuses,
    Map<Certainty, Integer> certainties) {

  /// Counts them.
  public static Legend of(Network network) {
    Map<NodeKind, Integer> kinds = new EnumMap<>(NodeKind.class);
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    Map<Certainty, Integer> certainties = new EnumMap<>(Certainty.class);
    for (NetworkNode node : network.nodes()) {
      kinds.merge(node.kind(), Math.max(1, node.folded()), Integer::sum);
      if (node.status() != null) {
        statuses.merge(node.status(), 1, Integer::sum);
      }
    }
    for (NetworkEdge edge : network.edges()) {
      certainties.merge(edge.certainty(), edge.count(), Integer::sum);
    }
    return new Legend(kinds, statuses, certainties);
  }
}
