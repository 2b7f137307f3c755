package dev.chokepoint.bench.drawing;

import dev.chokepoint.bench.Options;
import dev.chokepoint.drawing.layout.Lanes;
import dev.chokepoint.drawing.layout.Layered;
import dev.chokepoint.drawing.layout.Layout;
import dev.chokepoint.drawing.layout.Placement;
import dev.chokepoint.drawing.layout.Radial;
import dev.chokepoint.drawing.network.Drawn;
import dev.chokepoint.drawing.network.Folding;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.drawing.svg.Look;
import dev.chokepoint.drawing.svg.NetworkSvg;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.evidence.interval.DateInterval;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Folds, lays out and writes generated networks in each layout, and holds the processor time
/// beside the limit for one picture. Options: `--nodes N` (1204 matching), `--links N` (1800),
/// `--rounds N` (30), `--warm-up N` (10), `--limit MS` (200), `--seed N`.
public final class DrawingProgram {

  private static final List<Role> ROLES = List.of(Role.values());
  private static final long MILLION = 1_000_000;

  /// Time on the processor, so that what else the machine does counts little.
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private final SplittableRandom random;
  private final int size;
  private final int links;

  private DrawingProgram(Options options) {
    random = new SplittableRandom(options.number("seed", 20_261_126));
    size = (int) options.number("nodes", 1_204);
    links = (int) options.number("links", 1_800);
  }

  public static void main(String[] arguments) {
    Options options = Options.of(arguments);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Network network = new DrawingProgram(options).network();
    int rounds = (int) options.number("rounds", 30);
    int warmUp = (int) options.number("warm-up", 10);
    double limit = options.number("limit", 200);
    Map<String, Layout> layouts = new LinkedHashMap<>();
    layouts.put("lanes", Lanes.byRole(new English()));
    layouts.put("layered", new Layered());
    layouts.put("radial", new Radial("n0"));
    layouts.put("time", Lanes.byTime(new English()));
    out.printf(
        Locale.ROOT,
        "%d nodes and %d links match%n",
        network.nodes().size(),
        network.edges().size());
    for (Map.Entry<String, Layout> layout : layouts.entrySet()) {
      long[] times = new long[rounds];
      String svg = "";
      Drawn drawn = draw(network);
      for (int round = -warmUp; round < rounds; round++) {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        drawn = draw(network);
        Placement placement = layout.getValue().place(drawn.network(), Map.of());
        svg = NetworkSvg.of(drawn.network(), placement, Look.of(new English(), "Measured"));
        if (round >= 0) {
          times[round] = PROCESSOR.getCurrentThreadCpuTime() - start;
        }
      }
      Arrays.sort(times);
      double median = (double) times[rounds / 2] / MILLION;
      double most = (double) times[rounds - 1] / MILLION;
      out.printf(
          Locale.ROOT,
          "%-8s %d drawn, %d links, %d KB: median %.1f ms, most %.1f ms, %.2f of the limit of %.0f"
              + " ms%n",
          layout.getKey(),
          drawn.drawn(),
          drawn.network().edges().size(),
          svg.getBytes(StandardCharsets.UTF_8).length / 1000,
          median,
          most,
          most / limit,
          limit);
    }
  }

  private static Drawn draw(Network network) {
    return new Folding(Folding.MOST, List.of("n0"), Set.of(), new English()).of(network, 0);
  }

  /// A tree with many children near its root, as ownership and trade have, and links across it.
  private Network network() {
    List<NetworkNode> nodes = new ArrayList<>();
    List<NetworkEdge> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(
          NetworkNode.of(
                  "n" + i,
                  i % 4 == 0 ? "Person" : "Company",
                  Label.of("Generated Trading Company of Some Length No. " + i))
              .as(ROLES.get(random.nextInt(ROLES.size())))
              .with(random.nextInt(10) == 0 ? Status.LISTED : Status.NO_FINDING)
              .in(day())
              .withLinks(random.nextInt(40)));
      if (i > 0) {
        edges.add(edge(edges.size(), random.nextInt(i) / 4, i));
      }
    }
    while (edges.size() < links) {
      edges.add(edge(edges.size(), random.nextInt(size), random.nextInt(size)));
    }
    return new Network(nodes, edges);
  }

  private NetworkEdge edge(int number, int from, int to) {
    return NetworkEdge.of(
            "e" + number, "n" + from, "n" + to, "Ownership", "owns " + number % 100 + " %")
        .in(day());
  }

  private DateInterval day() {
    return DateInterval.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000)));
  }
}
