package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Layers from top to bottom, every node below what points at it, so that owners stand above what
/// they own. Circles are opened where a search by depth comes back to its own way. Full layers take
/// several rows.
///
/// The method is that of [LayerOrder]; layers are by the longest way from the top, which takes time
/// linear in nodes and links.
public final class Layered implements Layout {

  private static final int WIDEST = 9;

  @Override
  public Placement place(Network network, Map<String, Point> pins) {
    Map<String, Integer> depth = depths(network);
    SortedMap<Integer, List<String>> members = new TreeMap<>();
    for (NetworkNode node : network.nodes()) {
      int layer = depth.getOrDefault(node.id(), 0);
      members.computeIfAbsent(layer, none -> new ArrayList<>()).add(node.id());
    }
    Map<String, Integer> layers = new HashMap<>();
    Map<String, Integer> place = new HashMap<>();
    int next = 0;
    for (List<String> layer : members.values()) {
      byFirstOwner(network, layer, place);
      int rows = (layer.size() + WIDEST - 1) / WIDEST;
      int each = (layer.size() + rows - 1) / rows;
      for (int i = 0; i < layer.size(); i++) {
        layers.put(layer.get(i), next + i / each);
        place.put(layer.get(i), i);
      }
      next += rows;
    }
    LayeredPlacing.Placed placed = LayeredPlacing.of(network, layers, false, pins);
    return Placement.of(network, placed.boxes(), placed.routes(), List.of());
  }

  /// Those with the same owner stand together, so that they share rows.
  private static void byFirstOwner(
      Network network, List<String> layer, Map<String, Integer> place) {
    Map<String, Integer> owner = new HashMap<>();
    for (NetworkEdge edge : network.edges()) {
      Integer at = place.get(edge.from());
      if (at != null) {
        owner.merge(edge.to(), at, Math::min);
      }
    }
    layer.sort(
        Comparator.comparing((String id) -> owner.getOrDefault(id, Integer.MAX_VALUE))
            .thenComparing(Comparator.naturalOrder()));
  }

  /// The number of nodes on the longest way down to each.
  static Map<String, Integer> depths(Network network) {
    Map<String, List<String>> below = new HashMap<>();
    for (NetworkEdge edge : network.edges()) {
      below.computeIfAbsent(edge.from(), none -> new ArrayList<>()).add(edge.to());
    }
    List<String> finished = new ArrayList<>();
    Set<List<String>> back = new HashSet<>();
    Set<String> met = new HashSet<>();
    for (NetworkNode node : starts(network)) {
      walk(node.id(), below, met, finished, back);
    }
    Map<String, Integer> depth = new HashMap<>();
    for (String id : finished.reversed()) {
      int own = depth.getOrDefault(id, 0);
      for (String other : below.getOrDefault(id, List.of())) {
        if (!back.contains(List.of(id, other))) {
          depth.merge(other, own + 1, Math::max);
        }
      }
    }
    return depth;
  }

  /// Those that nothing points at come first, so that circles are opened as far down as can be.
  private static List<NetworkNode> starts(Network network) {
    Set<String> pointedAt = new HashSet<>();
    network.edges().forEach(edge -> pointedAt.add(edge.to()));
    return network.nodes().stream()
        .sorted(
            Comparator.comparing((NetworkNode node) -> pointedAt.contains(node.id()))
                .thenComparing(NetworkNode::id))
        .toList();
  }

  private static void walk(
      String from,
      Map<String, List<String>> below,
      Set<String> met,
      List<String> finished,
      Set<List<String>> back) {
    if (!met.add(from)) {
      return;
    }
    Deque<String> way = new ArrayDeque<>(List.of(from));
    Deque<Iterator<String>> open = new ArrayDeque<>();
    open.push(below.getOrDefault(from, List.of()).iterator());
    Set<String> onTheWay = new HashSet<>(way);
    while (!way.isEmpty()) {
      String at = way.getFirst();
      Iterator<String> rest = open.getFirst();
      if (!rest.hasNext()) {
        finished.add(at);
        onTheWay.remove(at);
        way.pop();
        open.pop();
        continue;
      }
      String next = rest.next();
      if (onTheWay.contains(next)) {
        back.add(List.of(at, next));
      } else if (met.add(next)) {
        way.push(next);
        onTheWay.add(next);
        open.push(below.getOrDefault(next, List.of()).iterator());
      }
    }
  }
}
