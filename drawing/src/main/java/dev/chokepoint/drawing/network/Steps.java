package dev.chokepoint.drawing.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many links lie between nodes, whichever way the links point. A search by breadth: every node
/// and link is looked at once.
public final class Steps {

  private Steps() {}

  /// The number of links from the nearest start to each node that can be reached, nearest first.
  ///
  /// @param avoided nodes that are not gone through; they may be reached
  public static Map<String, Integer> from(
      Network network, Collection<String> starts, Set<String> avoided) {
    Map<String, List<NetworkEdge>> links = network.linksAt();
    Map<String, Integer> steps = new LinkedHashMap<>();
    ArrayDeque<String> open = new ArrayDeque<>();
    for (String start : starts) {
      if (links.containsKey(start) && steps.putIfAbsent(start, 0) == null) {
        open.add(start);
      }
    }
    while (!open.isEmpty()) {
      String at = open.remove();
      int next = steps.getOrDefault(at, 0) + 1;
      if (next > 1 && avoided.contains(at)) {
        continue;
      }
      for (NetworkEdge edge : links.getOrDefault(at, List.of())) {
        if (steps.putIfAbsent(edge.other(at), next) == null) {
          open.add(edge.other(at));
        }
      }
    }
    return steps;
  }

  /// All shortest ways between two nodes.
  ///
  /// @param hops links on each of the ways; -1 when there is none
  /// @param nodes that lie on some of them
  /// @param edges that lie on some of them
  /// @param ways the first few ways as lists of node ids, in the order of the ids
  /// @param more whether there are more ways than those listed
  public record Ways(
      int hops, Set<String> nodes, Set<String> edges, List<List<String>> ways, boolean more) {}

  /// Finds them.
  ///
  /// @param most how many ways are listed
  public static Ways between(
      Network network, String from, String to, Set<String> avoided, int most) {
    Map<String, Integer> ahead = from(network, List.of(from), avoided);
    Integer hops = ahead.get(to);
    if (hops == null) {
      return new Ways(-1, Set.of(), Set.of(), List.of(), false);
    }
    Map<String, Integer> back = from(network, List.of(to), avoided);
    Set<String> nodes = new LinkedHashSet<>();
    for (Map.Entry<String, Integer> each : ahead.entrySet()) {
      Integer rest = back.get(each.getKey());
      boolean end = each.getKey().equals(from) || each.getKey().equals(to);
      if (rest != null
          && each.getValue() + rest == hops
          && (end || !avoided.contains(each.getKey()))) {
        nodes.add(each.getKey());
      }
    }
    Set<String> edges = new LinkedHashSet<>();
    for (NetworkEdge edge : network.edges()) {
      if (nodes.contains(edge.from())
          && nodes.contains(edge.to())
          && Math.abs(ahead.getOrDefault(edge.from(), 0) - ahead.getOrDefault(edge.to(), 0)) == 1) {
        edges.add(edge.id());
      }
    }
    List<List<String>> ways = new ArrayList<>();
    walk(
        network.keeping(nodes).linksAt(),
        ahead,
        to,
        new ArrayList<>(List.of(from)),
        ways,
        most + 1);
    boolean more = ways.size() > most;
    return new Ways(hops, nodes, edges, more ? ways.subList(0, most) : ways, more);
  }

  private static void walk(
      Map<String, List<NetworkEdge>> links,
      Map<String, Integer> ahead,
      String to,
      List<String> way,
      List<List<String>> found,
      int most) {
    String at = way.getLast();
    if (at.equals(to)) {
      found.add(List.copyOf(way));
      return;
    }
    List<String> next =
        links.getOrDefault(at, List.of()).stream()
            .map(edge -> edge.other(at))
            .filter(other -> ahead.getOrDefault(other, -1) == way.size())
            .distinct()
            .sorted()
            .toList();
    for (String other : next) {
      if (found.size() < most) {
        way.add(other);
        walk(links, ahead, to, way, found, most);
        way.removeLast();
      }
    }
  }

  /// The nodes of those kinds that have more links than that: banks and addresses that tie together
  /// what has nothing to do with each other.
  public static Set<String> hubs(Network network, Set<NodeKind> kinds, int mostLinks) {
    Map<String, List<NetworkEdge>> links = network.linksAt();
    Set<String> hubs = new LinkedHashSet<>();
    for (NetworkNode node : network.nodes()) {
      int known = Math.max(node.links(), links.getOrDefault(node.id(), List.of()).size());
      if (kinds.contains(node.kind()) && known > mostLinks) {
        hubs.add(node.id());
      }
    }
    return hubs;
  }
}
