package dev.chokepoint.drawing.map;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import dev.chokepoint.drawing.map.Topology.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.jr.ob.JSON;

/// Makes the tables of the bundled map from Natural Earth's countries.
///
/// Run it with `countries-50m.json` of the package world-atlas 2.0.2 as its first argument and the
/// folder to write to as its second. It moves Crimea from Russia to Ukraine, joins what has no code
/// of its own to the country it belongs to, leaves out small islands of large countries, and thins
/// lines by the method of Douglas and Peucker ("Algorithms for the reduction of the number of
/// points required to represent a digitized line or its caricature", Cartographica 10(2), 1973),
/// every shared line once, so that neighbours still meet.
final class WorldTables {

  private static final double UNIT = 1000;
  private static final double TOLERANCE = 0.035;
  private static final double FINE = 0.001;
  private static final double SMALL_LAND = 1.5;
  private static final double LEAST_ISLAND = 0.25;
  private static final double SIMFEROPOL_X = 34.1;
  private static final double SIMFEROPOL_Y = 44.95;

  private static final Map<String, String> JOINED =
      Map.of(
          "Kosovo", "xk",
          "N. Cyprus", "cy",
          "Somaliland", "so",
          "Indian Ocean Ter.", "au",
          "Siachen Glacier", "zz");

  private final Topology topology;

  WorldTables(Topology topology) {
    this.topology = topology;
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, Object> json = JSON.std.mapFrom(Files.readString(Path.of(arguments[0])));
    Tables tables = new WorldTables(Topology.of(json)).tables();
    Files.writeString(Path.of(arguments[1], "world-lines.tsv"), tables.lines());
    Files.writeString(Path.of(arguments[1], "world-countries.tsv"), tables.countries());
  }

  /// The two tables as text.
  record Tables(String lines, String countries) {}

  Tables tables() {
    Map<String, List<List<List<Integer>>>> polygons = new TreeMap<>();
    for (Area area : topology.areas()) {
      String code = code(area);
      for (List<List<Integer>> polygon : area.polygons()) {
        boolean crimea =
            code.equals("ru") && topology.inside(polygon.getFirst(), SIMFEROPOL_X, SIMFEROPOL_Y);
        polygons.computeIfAbsent(crimea ? "ua" : code, none -> new ArrayList<>()).add(polygon);
      }
    }
    Map<String, List<List<Integer>>> rings = new LinkedHashMap<>();
    polygons.forEach((code, all) -> rings.put(code, kept(topology.merged(all))));
    return tables(rings);
  }

  private static String code(Area area) {
    String joined = JOINED.get(area.name());
    return joined == null
        ? Region.getInstance(Integer.parseInt(area.number())).toString().toLowerCase(Locale.ROOT)
        : joined;
  }

  /// The largest ring always, others where they are large enough to be seen.
  private List<List<Integer>> kept(List<List<Integer>> rings) {
    List<List<Integer>> sorted = new ArrayList<>(rings);
    sorted.sort(Comparator.comparingDouble((List<Integer> ring) -> -extent(ring)));
    List<List<Integer>> kept = new ArrayList<>();
    for (List<Integer> ring : sorted) {
      if (kept.isEmpty() || ring.size() > 1 || extent(ring) >= LEAST_ISLAND) {
        kept.add(ring);
      }
    }
    return kept;
  }

  /// Width times height, in square degrees.
  private double extent(List<Integer> ring) {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (double[] point : topology.points(ring)) {
      west = Math.min(west, point[0]);
      east = Math.max(east, point[0]);
      south = Math.min(south, point[1]);
      north = Math.max(north, point[1]);
    }
    return (east - west) * (north - south);
  }

  private Tables tables(Map<String, List<List<Integer>>> rings) {
    Map<Integer, Double> tolerance = new TreeMap<>();
    rings
        .values()
        .forEach(all -> {
          boolean small = extent(all.getFirst()) < SMALL_LAND;
          for (List<Integer> ring : all) {
            for (int number : ring) {
              int line = number < 0 ? -number - 1 : number;
              tolerance.merge(line, small ? FINE : TOLERANCE, Math::min);
            }
          }
        });
    Map<Integer, Integer> renumbered = new LinkedHashMap<>();
    StringBuilder lines =
        new StringBuilder(
            """
            # Lines of borders and coasts; each row is one line: steps in thousandths of a degree, east before north.
            # Source: Natural Earth 4.1, 1:50m countries (public domain), as TopoJSON of the package world-atlas 2.0.2,
            #   thinned by the program WorldTables in the tests. Licence: public domain. Date: 2026-11-26.
            """);
    tolerance.forEach((line, within) -> {
      renumbered.put(line, renumbered.size());
      lines.append(steps(topology.lines().get(line), within)).append('\n');
    });
    StringBuilder countries =
        new StringBuilder(
            """
            # Countries: code of ISO 3166-1 (zz: land that no country is named for), English and Ukrainian name, rings of lines.
            # A line is turned round where its number is negative, -1 being line 0. Crimea is Ukraine.
            # Source: as world-lines.tsv; codes and names from Unicode CLDR by ICU4J 79.1 (Unicode-3.0). Date: 2026-11-26.
            """);
    rings.forEach((code, all) -> {
      List<String> cells = new ArrayList<>();
      for (List<Integer> ring : all) {
        List<String> numbers = new ArrayList<>();
        for (int number : ring) {
          int line = renumbered.getOrDefault(number < 0 ? -number - 1 : number, -1);
          numbers.add("" + (number < 0 ? -line - 1 : line));
        }
        cells.add(String.join(",", numbers));
      }
      countries
          .append(
              String.join("\t", code, name(code, "en"), name(code, "uk"), String.join(";", cells)))
          .append('\n');
    });
    return new Tables(lines.toString(), countries.toString());
  }

  private static String name(String code, String language) {
    return code.equals("zz")
        ? language.equals("uk") ? "Спірна територія" : "Disputed land"
        : ULocale.getDisplayCountry("und_" + code.toUpperCase(Locale.ROOT), language);
  }

  private static String steps(List<double[]> line, double tolerance) {
    boolean[] stays = new boolean[line.size()];
    stays[0] = true;
    stays[line.size() - 1] = true;
    double[] first = line.getFirst();
    double[] last = line.getLast();
    if (first[0] == last[0] && first[1] == last[1]) {
      int far = farthest(line);
      stays[far] = true;
      thin(line, 0, far, tolerance, stays);
      thin(line, far, line.size() - 1, tolerance, stays);
    } else {
      thin(line, 0, line.size() - 1, tolerance, stays);
    }
    List<String> steps = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (int i = 0; i < line.size(); i++) {
      long toX = Math.round(line.get(i)[0] * UNIT);
      long toY = Math.round(line.get(i)[1] * UNIT);
      if (stays[i] && (steps.isEmpty() || i == line.size() - 1 || toX != x || toY != y)) {
        steps.add((toX - x) + " " + (toY - y));
        x = toX;
        y = toY;
      }
    }
    return String.join(" ", steps);
  }

  private static int farthest(List<double[]> line) {
    int far = 0;
    for (int i = 1; i < line.size(); i++) {
      if (distance(line.get(i), line.getFirst()) > distance(line.get(far), line.getFirst())) {
        far = i;
      }
    }
    return far;
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }

  private static void thin(
      List<double[]> line, int from, int to, double tolerance, boolean[] stays) {
    int far = -1;
    double most = tolerance;
    for (int i = from + 1; i < to; i++) {
      double off = off(line.get(i), line.get(from), line.get(to));
      if (off > most) {
        most = off;
        far = i;
      }
    }
    if (far >= 0) {
      stays[far] = true;
      thin(line, from, far, tolerance, stays);
      thin(line, far, to, tolerance, stays);
    }
  }

  /// How far a point is from the stretch between two others.
  private static double off(double[] point, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double square = dx * dx + dy * dy;
    double along =
        square == 0
            ? 0
            : Math.clamp(((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / square, 0, 1);
    return distance(point, new double[] {from[0] + along * dx, from[1] + along * dy});
  }
}
