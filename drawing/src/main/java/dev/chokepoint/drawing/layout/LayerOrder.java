package dev.chokepoint.drawing.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Orders the vertices of each layer so that few lines cross: every layer is sorted by the mean
/// place of the neighbours in the layer before (the barycentre heuristic), to and fro, and the best
/// order met is kept.
///
/// After Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System
/// Structures", IEEE Transactions on Systems, Man, and Cybernetics 11(2), 1981. Crossings are
/// counted with a tree of sums, so that a round takes time in the order of E log V.
final class LayerOrder {

  private static final int ROUNDS = 8;

  private final LayeredGraph graph;
  private final int[][] layers;
  private final int[] place;

  private LayerOrder(LayeredGraph graph, int[][] layers) {
    this.graph = graph;
    this.layers = layers;
    this.place = new int[graph.vertices()];
  }

  /// The best order found.
  static int[][] of(LayeredGraph graph) {
    LayerOrder order = new LayerOrder(graph, graph.layers());
    order.number();
    long fewest = order.crossings();
    int[][] best = copy(order.layers);
    for (int round = 0; round < ROUNDS && fewest > 0; round++) {
      order.sweep(round % 2 == 0);
      long crossings = order.crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy(order.layers);
      }
    }
    return best;
  }

  private void number() {
    for (int[] layer : layers) {
      for (int i = 0; i < layer.length; i++) {
        place[layer[i]] = i;
      }
    }
  }

  private void sweep(boolean down) {
    for (int i = 1; i < layers.length; i++) {
      int[] layer = layers[down ? i : layers.length - 1 - i];
      double[] mean = new double[layer.length];
      Integer[] sorted = new Integer[layer.length];
      for (int j = 0; j < layer.length; j++) {
        int[] near = down ? graph.above(layer[j]) : graph.below(layer[j]);
        mean[j] =
            near.length == 0 ? j : Arrays.stream(near).mapToLong(v -> place[v]).average().orElse(j);
        sorted[j] = j;
      }
      Arrays.sort(sorted, Comparator.comparingDouble(j -> mean[j]));
      int[] before = layer.clone();
      for (int j = 0; j < layer.length; j++) {
        layer[j] = before[sorted[j]];
        place[layer[j]] = j;
      }
    }
  }

  private long crossings() {
    long crossings = 0;
    for (int i = 1; i < layers.length; i++) {
      crossings += crossings(layers[i - 1], layers[i].length);
    }
    return crossings;
  }

  private long crossings(int[] upper, int lowerSize) {
    long[] sums = new long[lowerSize + 1];
    long crossings = 0;
    int seen = 0;
    for (int vertex : upper) {
      List<Integer> ends = new ArrayList<>();
      for (int below : graph.below(vertex)) {
        ends.add(place[below]);
      }
      for (int end : ends) {
        crossings += seen - upTo(sums, end + 1);
      }
      for (int end : ends) {
        for (int at = end + 1; at < sums.length; at += at & -at) {
          sums[at]++;
        }
        seen++;
      }
    }
    return crossings;
  }

  private static long upTo(long[] sums, int end) {
    long sum = 0;
    for (int at = end; at > 0; at -= at & -at) {
      sum += sums[at];
    }
    return sum;
  }

  private static int[][] copy(int[][] layers) {
    return Arrays.stream(layers).map(int[]::clone).toArray(int[][]::new);
  }
}
