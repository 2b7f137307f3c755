package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Rings around one node, by the number of links to it; what cannot be reached stands outside.
/// Those behind the same node stand together. A full ring becomes several.
///
/// Rings are flat: with widths and heights of nodes as units, centres lie at least the square root
/// of two apart, along a ring and between rings, and boxes of one unit then cannot overlap.
///
/// @param middle id of the node; the first one when the network has no such node
public record Radial(String middle) implements Layout {

  private static final double APART = 1.4143;
  private static final double WIDTH = Card.WIDTH + Card.GAP;
  private static final double HEIGHT = Card.HEIGHT + Card.GAP;

  @Override
  public Placement place(Network network, Map<String, Point> pins) {
    Map<String, Box> boxes = new HashMap<>();
    Map<String, Route> routes = new HashMap<>();
    if (!network.nodes().isEmpty()) {
      String centre = network.byId().containsKey(middle) ? middle : network.nodes().getFirst().id();
      rings(network, centre, boxes);
    }
    Pinning.apply(boxes, pins);
    StraightRoutes.add(network.edges(), boxes, routes);
    return Placement.of(network, boxes, routes, List.of());
  }

  private static void rings(Network network, String centre, Map<String, Box> boxes) {
    Map<String, Integer> steps = Steps.from(network, List.of(centre), Set.of());
    SortedMap<Integer, List<String>> byStep = new TreeMap<>();
    for (NetworkNode node : network.nodes()) {
      int step = steps.getOrDefault(node.id(), Integer.MAX_VALUE);
      byStep.computeIfAbsent(step, none -> new ArrayList<>()).add(node.id());
    }
    boxes.put(centre, Box.card(0, 0));
    Map<String, Double> angle = new HashMap<>(Map.of(centre, 0.0));
    Map<String, List<NetworkEdge>> links = network.linksAt();
    int ring = 1;
    for (List<String> members : byStep.tailMap(1).values()) {
      members.sort(
          Comparator.comparingDouble((String id) -> towards(id, links, angle))
              .thenComparing(Comparator.naturalOrder()));
      ring = around(members, ring, angle, boxes);
    }
  }

  /// The angle of the nearest of what was placed before, in turns.
  private static double towards(
      String id, Map<String, List<NetworkEdge>> links, Map<String, Double> angle) {
    return links.getOrDefault(id, List.of()).stream()
        .map(edge -> angle.get(edge.other(id)))
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .min()
        .orElse(1);
  }

  /// Spreads nodes over as many rings as they need, in order around all of them.
  ///
  /// @return the first ring that is free
  private static int around(
      List<String> members, int first, Map<String, Double> angle, Map<String, Box> boxes) {
    int last = first;
    int room = capacity(first);
    while (room < members.size()) {
      last++;
      room += capacity(last);
    }
    int[] taken = new int[last - first + 1];
    List<List<String>> rings = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      rings.add(new ArrayList<>());
    }
    for (String id : members) {
      int emptiest = 0;
      for (int i = 1; i < taken.length; i++) {
        if ((long) taken[i] * capacity(first + emptiest)
            < (long) taken[emptiest] * capacity(first + i)) {
          emptiest = i;
        }
      }
      taken[emptiest]++;
      rings.get(emptiest).add(id);
    }
    for (int i = 0; i < rings.size(); i++) {
      List<String> ring = rings.get(i);
      double radius = (first + i) * APART;
      for (int j = 0; j < ring.size(); j++) {
        double turn = (j + 0.5) / ring.size();
        double at = 2 * Math.PI * turn;
        angle.put(ring.get(j), turn);
        boxes.put(
            ring.get(j),
            Box.card(radius * StrictMath.sin(at) * WIDTH, -radius * StrictMath.cos(at) * HEIGHT));
      }
    }
    return last + 1;
  }

  /// How many nodes a ring holds with the chord between neighbours long enough.
  private static int capacity(int ring) {
    return (int) Math.floor(Math.PI / StrictMath.asin(1.0 / (2 * ring)));
  }
}
