package dev.chokepoint.drawing.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// Nodes and the links between them. The order in which they are given means nothing: both are kept
/// by id, so that the same network always gives the same picture.
public record Network(List<NetworkNode> nodes, List<NetworkEdge> edges) {

  /// No nodes at all.
  public static final Network EMPTY = new Network(List.of(), List.of());

  /// @throws IllegalArgumentException when two share an id, or a link ends at no node
  public Network {
    nodes = byId(nodes, NetworkNode::id);
    edges = byId(edges, NetworkEdge::id);
    Set<String> known = new HashSet<>();
    nodes.forEach(node -> known.add(node.id()));
    for (NetworkEdge edge : edges) {
      if (!known.contains(edge.from()) || !known.contains(edge.to())) {
        throw new IllegalArgumentException("the link " + edge.id() + " ends at no node");
      }
    }
  }

  private static <T> List<T> byId(List<T> things, Function<T, String> id) {
    List<T> sorted = things.stream().sorted(Comparator.comparing(id)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (id.apply(sorted.get(i)).equals(id.apply(sorted.get(i - 1)))) {
        throw new IllegalArgumentException("two share the id " + id.apply(sorted.get(i)));
      }
    }
    return sorted;
  }

  /// The nodes by their ids.
  public SequencedMap<String, NetworkNode> byId() {
    SequencedMap<String, NetworkNode> known = new LinkedHashMap<>();
    nodes.forEach(node -> known.put(node.id(), node));
    return known;
  }

  /// The links at each node, whichever way they point; a link from a node to itself once.
  public Map<String, List<NetworkEdge>> linksAt() {
    Map<String, List<NetworkEdge>> at = new LinkedHashMap<>();
    nodes.forEach(node -> at.put(node.id(), new ArrayList<>()));
    for (NetworkEdge edge : edges) {
      at.getOrDefault(edge.from(), new ArrayList<>()).add(edge);
      if (!edge.from().equals(edge.to())) {
        at.getOrDefault(edge.to(), new ArrayList<>()).add(edge);
      }
    }
    return at;
  }

  /// What is left when only these nodes stay: links need both ends.
  public Network keeping(Set<String> ids) {
    return new Network(
        nodes.stream().filter(node -> ids.contains(node.id())).toList(),
        edges.stream()
            .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
            .toList());
  }
}
