package dev.chokepoint.bench.ownership;

import dev.chokepoint.bench.Options;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.RuleBook;
import dev.chokepoint.ownership.RuleVersion;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.StakeGraph;
import dev.chokepoint.ownership.StakeGraphBuilder;
import dev.chokepoint.ownership.Standing;
import dev.chokepoint.ownership.Standings;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How long four ownership rules take over millions of stakes, against merely reading the stakes.
/// Options: `--stakes` (5,000,000), `--listed` (20,000), `--seed` (1), `--folder`. `bench/run`
/// gives it a heap of 4 GB.
public final class OwnershipBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private OwnershipBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    int stakes = (int) options.number("stakes", 5_000_000);
    long seed = options.number("seed", 1);
    Path folder = Path.of(options.text("folder", "bench/target/ownership"));
    Files.createDirectories(folder);
    Path file = folder.resolve("stakes-" + stakes + "-" + seed + ".csv");
    if (!Files.exists(file)) {
      GeneratedStakes.write(file, stakes, seed);
    }
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    StakeGraph graph = read(file);
    double reading = seconds(start);
    out.printf(
        Locale.ROOT, "%,d stakes of %,d entities read in %.1f s%n", stakes, graph.size(), reading);
    int[] listed = listed(graph, (int) options.number("listed", 20_000), seed);
    start = System.nanoTime();
    for (OwnershipRule rule : OwnershipRule.values()) {
      judge(graph, listed, rule, out);
    }
    double judging = seconds(start);
    out.printf(Locale.ROOT, "four rules together: %.1f s%n", judging);
    out.printf(Locale.ROOT, "ratio four rules / reading: %.2f%n", judging / reading);
    Runtime memory = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "heap in use at the end: %,d MB of at most %,d MB%n",
        (memory.totalMemory() - memory.freeMemory()) >> 20,
        memory.maxMemory() >> 20);
  }

  private static StakeGraph read(Path file) throws IOException {
    StakeGraphBuilder graph = new StakeGraphBuilder();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int first = line.indexOf(',');
        int second = line.indexOf(',', first + 1);
        String owner = line.substring(0, first);
        if (owner.charAt(0) == 'p') {
          graph.unownable(owner);
        }
        graph.stake(
            owner,
            line.substring(first + 1, second),
            Share.exactly(new BigDecimal(line.substring(second + 1)).min(BigDecimal.valueOf(100))));
      }
    }
    return graph.build();
  }

  private static int[] listed(StakeGraph graph, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.generate(() -> random.nextInt(graph.size()))
        .distinct()
        .limit(Math.min(count, graph.size()))
        .toArray();
  }

  private static void judge(StakeGraph graph, int[] listed, OwnershipRule rule, PrintStream out) {
    RuleVersion version = RuleBook.bundled().on(rule, DAY).orElseThrow();
    List<int[]> groups =
        version.adding() == RuleVersion.Adding.ALL
            ? List.of(listed)
            : IntStream.of(listed).mapToObj(party -> new int[] {party}).toList();
    long start = System.nanoTime();
    Standings standings = Standings.of(graph, version.threshold(), groups);
    double taken = seconds(start);
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    for (int entity = 0; entity < graph.size(); entity++) {
      counts.merge(standings.of(entity), 1, Integer::sum);
    }
    out.printf(Locale.ROOT, "%s: %.2f s, %s%n", rule.key(), taken, counts);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
