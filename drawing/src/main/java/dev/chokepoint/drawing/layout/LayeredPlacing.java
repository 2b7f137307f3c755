package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Turns layers into places and lines, whichever way the layers run.
final class LayeredPlacing {

  private static final double WAY = 12;
  private static final double BETWEEN_COLUMNS = 84;
  private static final double BETWEEN_ROWS = 56;

  private final Network network;
  private final boolean rightwards;
  private final Map<String, Integer> number = new HashMap<>();
  private final int[] layerOf;
  private final LayeredGraph graph;
  private final double[] across;
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<String, Route> routes = new HashMap<>();

  private LayeredPlacing(Network network, Map<String, Integer> layers, boolean rightwards) {
    this.network = network;
    this.rightwards = rightwards;
    layerOf = new int[network.nodes().size()];
    for (int i = 0; i < layerOf.length; i++) {
      String id = network.nodes().get(i).id();
      number.put(id, i);
      layerOf[i] = layers.getOrDefault(id, 0);
    }
    List<int[]> links = new ArrayList<>();
    for (NetworkEdge edge : network.edges()) {
      links.add(new int[] {number(edge.from()), number(edge.to())});
    }
    graph = new LayeredGraph(layerOf, links);
    double size = Card.GAP + (rightwards ? Card.HEIGHT : Card.WIDTH);
    across = Straightening.of(graph, LayerOrder.of(graph), size, WAY);
  }

  /// What was placed.
  record Placed(Map<String, Box> boxes, Map<String, Route> routes) {}

  /// Places a network.
  ///
  /// @param layers the layer of each node, from 0, none of them empty
  /// @param rightwards whether layers follow each other to the right; downwards otherwise
  static Placed of(
      Network network, Map<String, Integer> layers, boolean rightwards, Map<String, Point> pins) {
    LayeredPlacing placing = new LayeredPlacing(network, layers, rightwards);
    for (Map.Entry<String, Integer> each : placing.number.entrySet()) {
      int i = each.getValue();
      Point centre = placing.point(placing.along(placing.layerOf[i]), placing.across[i]);
      placing.boxes.put(each.getKey(), Box.card(centre.x(), centre.y()));
    }
    Set<String> moved = Pinning.apply(placing.boxes, pins);
    placing.route(moved);
    return new Placed(placing.boxes, placing.routes);
  }

  private int number(String id) {
    return number.getOrDefault(id, -1);
  }

  /// The middle of a column where layers follow each other to the right.
  static double column(int layer) {
    return layer * (Card.WIDTH + BETWEEN_COLUMNS);
  }

  private double along(int layer) {
    return rightwards ? column(layer) : layer * (Card.HEIGHT + BETWEEN_ROWS);
  }

  private double half() {
    return (rightwards ? Card.WIDTH : Card.HEIGHT) / 2;
  }

  private Point point(double along, double across) {
    return rightwards ? new Point(along, across) : new Point(across, along);
  }

  private void route(Set<String> moved) {
    List<NetworkEdge> straight = new ArrayList<>();
    List<NetworkEdge> layered = new ArrayList<>();
    for (NetworkEdge edge : network.edges()) {
      int from = number(edge.from());
      int to = number(edge.to());
      boolean down = layerOf[from] < layerOf[to];
      if (moved.contains(edge.from()) || moved.contains(edge.to())) {
        straight.add(edge);
      } else if (from == to) {
        routes.put(edge.id(), StraightRoutes.loop(box(edge.from()), 0));
      } else if (layerOf[from] == layerOf[to]) {
        layered.add(edge);
      } else if (graph.waypoints(down ? from : to, down ? to : from) == null) {
        straight.add(edge);
      } else {
        layered.add(edge);
      }
    }
    Ports ports = new Ports(layered);
    for (NetworkEdge edge : layered) {
      routes.put(edge.id(), layered(edge, ports));
    }
    StraightRoutes.add(straight, boxes, routes);
  }

  private Box box(String id) {
    return boxes.getOrDefault(id, Box.card(0, 0));
  }

  private Route layered(NetworkEdge edge, Ports ports) {
    int from = number(edge.from());
    int to = number(edge.to());
    boolean down = layerOf[from] < layerOf[to];
    int upper = down ? from : to;
    int lower = down ? to : from;
    Point start = ports.of(edge, edge.from());
    Point end = ports.of(edge, edge.to());
    int[] waypoints = graph.waypoints(upper, lower);
    if (waypoints == null) {
      return aside(start, end);
    }
    List<Point> points = new ArrayList<>();
    points.add(down ? start : end);
    for (int way : waypoints) {
      double along = along(graph.layerOf(way));
      points.add(point(along - half(), across[way]));
      points.add(point(along + half(), across[way]));
    }
    points.add(down ? end : start);
    if (!down) {
      Collections.reverse(points);
    }
    return new Route(points, rightwards ? Bend.LEVEL : Bend.UPRIGHT);
  }

  /// An arc beside its layer, wider the further it goes.
  private Route aside(Point start, Point end) {
    double span = rightwards ? Math.abs(start.y() - end.y()) : Math.abs(start.x() - end.x());
    double room = rightwards ? BETWEEN_COLUMNS : BETWEEN_ROWS;
    double out = 2 * Math.min(room * 0.45, 18 + span / 12);
    Point middle = start.towards(end, 0.5);
    Point drawn =
        rightwards
            ? new Point(Math.max(start.x(), end.x()) + out, middle.y())
            : new Point(middle.x(), Math.max(start.y(), end.y()) + out);
    return new Route(List.of(start, drawn, end), Bend.ARC);
  }

  /// Where lines meet the sides of nodes: spread over the side, in the order of their other ends,
  /// so that several between the same two do not lie on each other.
  private final class Ports {

    private final Map<String, Map<String, Point>> byNode = new HashMap<>();

    Ports(List<NetworkEdge> edges) {
      Map<String, List<NetworkEdge>> sides = new TreeMap<>();
      for (NetworkEdge edge : edges) {
        for (String end : List.of(edge.from(), edge.to())) {
          String side = (far(edge, end) ? "1" : "0") + end;
          sides.computeIfAbsent(side, none -> new ArrayList<>()).add(edge);
        }
      }
      sides.forEach((side, ends) -> spread(side.substring(1), side.startsWith("1"), ends));
    }

    /// Whether the line leaves on the side where the next layer is.
    private boolean far(NetworkEdge edge, String end) {
      return layerOf[number(edge.other(end))] >= layerOf[number(end)];
    }

    private void spread(String node, boolean far, List<NetworkEdge> ends) {
      List<NetworkEdge> sorted = new ArrayList<>(ends);
      sorted.sort(
          Comparator.comparingDouble((NetworkEdge edge) -> next(edge, node))
              .thenComparing(NetworkEdge::id));
      Box box = box(node);
      double side = rightwards ? Card.HEIGHT : Card.WIDTH;
      double step = Math.min(16, (side - 16) / Math.max(1, sorted.size()));
      for (int i = 0; i < sorted.size(); i++) {
        double offset = (i - (sorted.size() - 1) / 2.0) * step;
        Point centre = box.centre();
        Point port =
            rightwards
                ? new Point(far ? box.right() : box.x(), centre.y() + offset)
                : new Point(centre.x() + offset, far ? box.bottom() : box.y());
        byNode.computeIfAbsent(node, none -> new HashMap<>()).put(sorted.get(i).id(), port);
      }
    }

    /// Where the line goes next, across the layers.
    private double next(NetworkEdge edge, String node) {
      int here = number(node);
      int there = number(edge.other(node));
      boolean down = layerOf[here] < layerOf[there];
      int[] ways = graph.waypoints(down ? here : there, down ? there : here);
      if (ways == null || ways.length == 0) {
        return across[there];
      }
      return across[down ? ways[0] : ways[ways.length - 1]];
    }

    Point of(NetworkEdge edge, String node) {
      Point port = byNode.getOrDefault(node, Map.of()).get(edge.id());
      if (port == null) {
        throw new IllegalStateException("no port for " + edge.id() + " at " + node);
      }
      return port;
    }
  }
}
