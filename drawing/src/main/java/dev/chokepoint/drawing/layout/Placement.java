package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where everything stands.
///
/// @param nodes the box of each node
/// @param routes the line of each link
/// @param labels where the label of a link fits; those without a place are shown when asked for
/// @param bands lanes, empty when the layout has none
/// @param bounds what holds all of it, with a margin
public record Placement(
    Map<String, Box> nodes,
    Map<String, Route> routes,
    Map<String, Box> labels,
    List<Band> bands,
    Box bounds) {

  /// Size of the labels of links, in CSS pixels.
  public static final double LABEL_SIZE = 12.5;

  private static final double LABEL_HEIGHT = 17;
  private static final double MARGIN = 16;
  private static final double[] SHARES = {0.5, 0.38, 0.62, 0.26, 0.74};

  public Placement {
    nodes = Map.copyOf(nodes);
    routes = Map.copyOf(routes);
    labels = Map.copyOf(labels);
    bands = List.copyOf(bands);
  }

  static Placement of(
      Network network, Map<String, Box> nodes, Map<String, Route> routes, List<Band> bands) {
    return new Placement(
        nodes,
        routes,
        labels(network, nodes.values(), routes),
        bands,
        bounds(nodes.values(), routes.values(), bands));
  }

  /// The box of a node.
  ///
  /// @throws IllegalArgumentException when there is no such node
  public Box node(String id) {
    Box box = nodes.get(id);
    if (box == null) {
      throw new IllegalArgumentException("no place for the node " + id);
    }
    return box;
  }

  /// The line of a link.
  ///
  /// @throws IllegalArgumentException when there is no such link
  public Route route(String id) {
    Route route = routes.get(id);
    if (route == null) {
      throw new IllegalArgumentException("no place for the link " + id);
    }
    return route;
  }

  /// The ids of the nodes from left to right, those above each other from top to bottom.
  public List<String> order() {
    return nodes.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Box> each) -> each.getValue().x())
                .thenComparingDouble(each -> each.getValue().y())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Box> labels(
      Network network, Collection<Box> nodes, Map<String, Route> routes) {
    BoxGrid taken = new BoxGrid();
    nodes.forEach(box -> taken.add(box.grown(1)));
    Map<String, Box> labels = new HashMap<>();
    for (NetworkEdge edge : network.edges()) {
      Route route = routes.get(edge.id());
      if (route == null) {
        continue;
      }
      for (double share : SHARES) {
        Box label = label(edge, route.at(share));
        if (taken.free(label)) {
          taken.add(label);
          labels.put(edge.id(), label);
          break;
        }
      }
    }
    return labels;
  }

  /// The box of the label of a link around a point.
  public static Box label(NetworkEdge edge, Point centre) {
    double width = Math.ceil(TextWidth.of(edge.text(), LABEL_SIZE)) + 6;
    return new Box(
        Math.rint(centre.x() - width / 2),
        Math.rint(centre.y() - LABEL_HEIGHT / 2),
        width,
        LABEL_HEIGHT);
  }

  private static Box bounds(
      Collection<Box> nodes, Collection<Route> routes, Collection<Band> bands) {
    Box bounds = null;
    for (Box box : nodes) {
      bounds = bounds == null ? box : bounds.with(box);
    }
    for (Band band : bands) {
      bounds = bounds == null ? band.box() : bounds.with(band.box());
    }
    for (Route route : routes) {
      for (Point point : route.points()) {
        Box at = new Box(Math.rint(point.x()), Math.rint(point.y()), 0, 0);
        bounds = bounds == null ? at : bounds.with(at);
      }
    }
    return bounds == null ? new Box(0, 0, 2 * MARGIN, 2 * MARGIN) : bounds.grown(MARGIN);
  }
}
