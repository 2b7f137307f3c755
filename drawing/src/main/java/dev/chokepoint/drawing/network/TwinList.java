package dev.chokepoint.drawing.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a picture shows, as rows in the order in which it is drawn: the form for those who read
/// rather than look, and for the export.
///
/// @param rows the nodes
/// @param links the links, by where they start and then by where they end
public record TwinList(List<Row> rows, List<NetworkEdge> links) {

  public TwinList {
    rows = List.copyOf(rows);
    links = List.copyOf(links);
  }

  /// A node with its links.
  ///
  /// @param node the node
  /// @param links those drawn at it, in the order of the list
  /// @param hidden how many links are known of it and not drawn
  public record Row(NetworkNode node, List<NetworkEdge> links, int hidden) {

    public Row {
      links = List.copyOf(links);
    }
  }

  /// The rows of a network.
  ///
  /// @param order ids of all nodes in the order in which they stand on the picture
  public static TwinList of(Network network, List<String> order) {
    Map<String, Integer> place = new HashMap<>();
    order.forEach(id -> place.put(id, place.size()));
    List<NetworkEdge> links =
        network.edges().stream()
            .sorted(
                Comparator.comparing((NetworkEdge edge) -> place.getOrDefault(edge.from(), 0))
                    .thenComparing(edge -> place.getOrDefault(edge.to(), 0))
                    .thenComparing(NetworkEdge::id))
            .toList();
    Map<String, List<NetworkEdge>> at = new HashMap<>();
    for (NetworkEdge edge : links) {
      at.computeIfAbsent(edge.from(), none -> new ArrayList<>()).add(edge);
      if (!edge.from().equals(edge.to())) {
        at.computeIfAbsent(edge.to(), none -> new ArrayList<>()).add(edge);
      }
    }
    List<Row> rows =
        network.nodes().stream()
            .sorted(Comparator.comparing(node -> place.getOrDefault(node.id(), 0)))
            .map(node -> row(node, at.getOrDefault(node.id(), List.of())))
            .toList();
    return new TwinList(rows, links);
  }

  private static Row row(NetworkNode node, List<NetworkEdge> links) {
    int drawn = links.stream().mapToInt(NetworkEdge::count).sum();
    return new Row(node, links, Math.max(0, node.links() - drawn));
  }
}
