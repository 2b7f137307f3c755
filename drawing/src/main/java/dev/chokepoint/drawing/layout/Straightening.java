package dev.chokepoint.drawing.layout;

import java.util.Arrays;

/// Places the vertices of ordered layers across the layers, each as near to its neighbours as the
/// others of its layer let it.
///
/// For one layer this is least squares under an order, which pooling adjacent violators solves
/// exactly in time linear in the layer (Ayer, Brunk, Ewing, Reid and Silverman, "An Empirical
/// Distribution Function for Sampling with Incomplete Information", Annals of Mathematical
/// Statistics 26(4), 1955).
final class Straightening {

  private static final int ROUNDS = 6;

  private final LayeredGraph graph;
  private final double nodeSize;
  private final double waySize;
  private final double[] centre;

  private Straightening(LayeredGraph graph, double nodeSize, double waySize) {
    this.graph = graph;
    this.nodeSize = nodeSize;
    this.waySize = waySize;
    this.centre = new double[graph.vertices()];
  }

  /// The centre of every vertex across the layers.
  ///
  /// @param nodeSize room that a node takes, gap and all
  /// @param waySize room that a waypoint takes
  static double[] of(LayeredGraph graph, int[][] layers, double nodeSize, double waySize) {
    Straightening places = new Straightening(graph, nodeSize, waySize);
    for (int[] layer : layers) {
      places.sideBySide(layer);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 1; i < layers.length; i++) {
        boolean down = round % 2 == 0;
        places.draw(layers[down ? i : layers.length - 1 - i], down);
      }
    }
    return places.centre;
  }

  private double size(int vertex) {
    return graph.waypoint(vertex) ? waySize : nodeSize;
  }

  /// All layers around one middle line.
  private void sideBySide(int[] layer) {
    double at = -Arrays.stream(layer).mapToDouble(this::size).sum() / 2;
    for (int vertex : layer) {
      centre[vertex] = at + size(vertex) / 2;
      at += size(vertex);
    }
  }

  private void draw(int[] layer, boolean down) {
    double[] mean = new double[layer.length];
    int[] count = new int[layer.length];
    double[] offset = new double[layer.length];
    int blocks = 0;
    double before = 0;
    for (int i = 0; i < layer.length; i++) {
      int[] near = down ? graph.above(layer[i]) : graph.below(layer[i]);
      double wanted =
          near.length == 0
              ? centre[layer[i]]
              : Arrays.stream(near).mapToDouble(v -> centre[v]).average().orElse(0);
      offset[i] = before + size(layer[i]) / 2;
      before += size(layer[i]);
      mean[blocks] = wanted - offset[i];
      count[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        int both = count[blocks - 2] + count[blocks - 1];
        mean[blocks - 2] =
            (mean[blocks - 2] * count[blocks - 2] + mean[blocks - 1] * count[blocks - 1]) / both;
        count[blocks - 2] = both;
        blocks--;
      }
    }
    int at = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < count[block]; i++, at++) {
        centre[layer[at]] = mean[block] + offset[at];
      }
    }
  }
}
