package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.NetworkEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The shortest line between two nodes; several between the same two fan out.
final class StraightRoutes {

  private static final double FAN = 26;
  private static final double LOOP = 44;

  private StraightRoutes() {}

  /// Adds a line for each of the links.
  static void add(List<NetworkEdge> edges, Map<String, Box> boxes, Map<String, Route> routes) {
    Map<String, List<NetworkEdge>> between = new TreeMap<>();
    for (NetworkEdge edge : edges) {
      boolean forward = edge.from().compareTo(edge.to()) <= 0;
      String ends =
          forward ? edge.from() + "\u0000" + edge.to() : edge.to() + "\u0000" + edge.from();
      between.computeIfAbsent(ends, none -> new ArrayList<>()).add(edge);
    }
    for (List<NetworkEdge> fan : between.values()) {
      for (int i = 0; i < fan.size(); i++) {
        NetworkEdge edge = fan.get(i);
        Box from = boxes.get(edge.from());
        Box to = boxes.get(edge.to());
        if (from == null || to == null) {
          throw new IllegalArgumentException("the link " + edge.id() + " ends at no place");
        }
        boolean forward = edge.from().compareTo(edge.to()) <= 0;
        double aside = (i - (fan.size() - 1) / 2.0) * FAN * (forward ? 1 : -1);
        routes.put(
            edge.id(), edge.from().equals(edge.to()) ? loop(from, i) : between(from, to, aside));
      }
    }
  }

  private static Route between(Box from, Box to, double aside) {
    Point a = from.centre();
    Point b = to.centre();
    double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
    if (aside == 0 || length == 0) {
      return new Route(List.of(from.edgeTowards(b), to.edgeTowards(a)), Bend.STRAIGHT);
    }
    Point middle = a.towards(b, 0.5);
    Point drawn =
        new Point(
            middle.x() - (b.y() - a.y()) / length * aside * 2,
            middle.y() + (b.x() - a.x()) / length * aside * 2);
    return new Route(List.of(from.edgeTowards(drawn), drawn, to.edgeTowards(drawn)), Bend.ARC);
  }

  /// From the right side of a node back to it.
  static Route loop(Box box, int number) {
    double middle = box.centre().y();
    return new Route(
        List.of(
            new Point(box.right(), middle - 12),
            new Point(box.right() + LOOP + 12 * number, middle),
            new Point(box.right(), middle + 12)),
        Bend.ARC);
  }
}
