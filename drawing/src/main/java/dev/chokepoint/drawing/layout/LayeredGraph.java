package dev.chokepoint.drawing.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Vertices in layers, with lines between neighbouring layers only: a link over several layers goes
/// through a waypoint in each layer between, so that it finds its way between the nodes there.
final class LayeredGraph {

  /// With more waypoints than this for every node, long links go straight instead: the picture
  /// would be made of the ways around.
  private static final int WAYPOINTS_A_NODE = 6;

  private final int nodes;
  private final List<Integer> layerOf = new ArrayList<>();
  private final List<List<Integer>> above = new ArrayList<>();
  private final List<List<Integer>> below = new ArrayList<>();
  private final Map<Long, int[]> chains = new LinkedHashMap<>();
  private final int layers;

  /// @param nodeLayers the layer of each node, from 0
  /// @param links pairs of nodes; those inside one layer are left out
  LayeredGraph(int[] nodeLayers, List<int[]> links) {
    nodes = nodeLayers.length;
    layers = Arrays.stream(nodeLayers).max().orElse(-1) + 1;
    Arrays.stream(nodeLayers).forEach(this::vertex);
    long waypoints = 0;
    for (int[] link : links) {
      waypoints += Math.max(0, Math.abs(nodeLayers[link[0]] - nodeLayers[link[1]]) - 1);
    }
    boolean bending = waypoints <= (long) WAYPOINTS_A_NODE * nodes;
    for (int[] link : links) {
      boolean down = nodeLayers[link[0]] < nodeLayers[link[1]];
      int from = down ? link[0] : link[1];
      int to = down ? link[1] : link[0];
      int span = nodeLayers[to] - nodeLayers[from];
      if (span == 1 || (span > 1 && bending)) {
        chains.computeIfAbsent(key(from, to), none -> chain(from, to));
      }
    }
  }

  private static long key(int from, int to) {
    return (long) from << 32 | to;
  }

  private int vertex(int layer) {
    layerOf.add(layer);
    above.add(new ArrayList<>());
    below.add(new ArrayList<>());
    return layerOf.size() - 1;
  }

  private int[] chain(int from, int to) {
    int[] waypoints = new int[layerOf.get(to) - layerOf.get(from) - 1];
    int last = from;
    for (int i = 0; i < waypoints.length; i++) {
      waypoints[i] = vertex(layerOf.get(from) + 1 + i);
      join(last, waypoints[i]);
      last = waypoints[i];
    }
    join(last, to);
    return waypoints;
  }

  private void join(int upper, int lower) {
    below.get(upper).add(lower);
    above.get(lower).add(upper);
  }

  /// Nodes and waypoints together.
  int vertices() {
    return layerOf.size();
  }

  boolean waypoint(int vertex) {
    return vertex >= nodes;
  }

  int layerOf(int vertex) {
    return layerOf.get(vertex);
  }

  int[] above(int vertex) {
    return above.get(vertex).stream().mapToInt(Integer::intValue).toArray();
  }

  int[] below(int vertex) {
    return below.get(vertex).stream().mapToInt(Integer::intValue).toArray();
  }

  /// The vertices of each layer, in the order in which they were made.
  int[][] layers() {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < layers; i++) {
      members.add(new ArrayList<>());
    }
    for (int vertex = 0; vertex < vertices(); vertex++) {
      members.get(layerOf(vertex)).add(vertex);
    }
    return members.stream()
        .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /// The waypoints between two nodes from the upper to the lower; null when the link goes straight.
  int @Nullable [] waypoints(int upper, int lower) {
    return chains.get(key(upper, lower));
  }
}
