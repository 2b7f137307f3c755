package dev.chokepoint.drawing.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A TopoJSON file: lines that countries share, and countries as rings of lines. A line is turned
/// round where its number is negative, -1 being line 0.
///
/// @param lines each a list of degrees, longitude before latitude
/// @param areas in the order of the file
record Topology(List<List<double[]>> lines, List<Area> areas) {

  /// An area.
  ///
  /// @param number ISO 3166-1, three digits; empty where it has none
  /// @param name as the file has it
  /// @param polygons each a list of rings, the outer one first
  record Area(String number, String name, List<List<List<Integer>>> polygons) {}

  /// Reads what a JSON reader made of the file.
  static Topology of(Map<?, ?> json) {
    Map<?, ?> transform = map(json.get("transform"));
    double[] scale = pair(transform.get("scale"));
    double[] shift = pair(transform.get("translate"));
    List<List<double[]>> lines = new ArrayList<>();
    for (Object arc : list(json.get("arcs"))) {
      double x = 0;
      double y = 0;
      List<double[]> line = new ArrayList<>();
      for (Object step : list(arc)) {
        double[] by = pair(step);
        x += by[0];
        y += by[1];
        line.add(new double[] {x * scale[0] + shift[0], y * scale[1] + shift[1]});
      }
      lines.add(line);
    }
    List<Area> areas = new ArrayList<>();
    for (Object each : list(map(map(json.get("objects")).get("countries")).get("geometries"))) {
      Map<?, ?> area = map(each);
      areas.add(
          new Area(
              Objects.toString(area.get("id"), ""),
              Objects.toString(map(area.get("properties")).get("name")),
              polygons(area)));
    }
    return new Topology(lines, areas);
  }

  private static List<List<List<Integer>>> polygons(Map<?, ?> area) {
    List<?> polygons =
        Objects.equals(area.get("type"), "MultiPolygon")
            ? list(area.get("arcs"))
            : List.of(list(area.get("arcs")));
    return polygons.stream()
        .map(polygon ->
            list(polygon).stream()
                .map(ring ->
                    list(ring).stream()
                        .map(n -> ((Number) Objects.requireNonNull(n)).intValue())
                        .toList())
                .toList())
        .toList();
  }

  private static Map<?, ?> map(@Nullable Object json) {
    return (Map<?, ?>) Objects.requireNonNull(json);
  }

  private static List<?> list(@Nullable Object json) {
    return (List<?>) Objects.requireNonNull(json);
  }

  private static double[] pair(@Nullable Object json) {
    List<?> pair = list(json);
    return new double[] {
      ((Number) Objects.requireNonNull(pair.get(0))).doubleValue(),
      ((Number) Objects.requireNonNull(pair.get(1))).doubleValue()
    };
  }

  /// The points of a ring, the first one again at the end.
  List<double[]> points(List<Integer> ring) {
    List<double[]> points = new ArrayList<>();
    for (int number : ring) {
      List<double[]> line = number < 0 ? lines.get(-number - 1).reversed() : lines.get(number);
      points.addAll(points.isEmpty() ? line : line.subList(1, line.size()));
    }
    return points;
  }

  /// Whether a place lies inside a ring.
  boolean inside(List<Integer> ring, double x, double y) {
    List<double[]> points = points(ring);
    boolean inside = false;
    for (int i = 1; i < points.size(); i++) {
      double[] a = points.get(i - 1);
      double[] b = points.get(i);
      if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }

  /// The rings around several polygons together: lines that two of them share fall away.
  List<List<Integer>> merged(List<List<List<Integer>>> polygons) {
    Map<Integer, Integer> used = new HashMap<>();
    List<Integer> all = new ArrayList<>();
    polygons.forEach(polygon -> polygon.forEach(all::addAll));
    all.forEach(number -> used.merge(number, 1, Integer::sum));
    List<Integer> left = new ArrayList<>();
    for (int number : all) {
      if (!used.containsKey(-number - 1)) {
        left.add(number);
      }
    }
    List<List<Integer>> rings = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Integer> ring = new ArrayList<>(List.of(left.removeFirst()));
      while (!end(ring.getLast(), true).equals(end(ring.getFirst(), false))) {
        String at = end(ring.getLast(), true);
        int next = 0;
        while (next < left.size() && !end(left.get(next), false).equals(at)) {
          next++;
        }
        if (next == left.size()) {
          throw new IllegalStateException("a border does not close at " + at);
        }
        ring.add(left.get(next));
        left.subList(next, next + 1).clear();
      }
      rings.add(ring);
    }
    return rings;
  }

  private String end(int number, boolean last) {
    List<double[]> line = lines.get(number < 0 ? -number - 1 : number);
    double[] point = last == number >= 0 ? line.getLast() : line.getFirst();
    return point[0] + " " + point[1];
  }
}
