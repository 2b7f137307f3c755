package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.labels.LabelledParty;
import dev.chokepoint.bench.labels.OrdinaryNames;
import dev.chokepoint.bench.peers.Engine;
import dev.chokepoint.bench.peers.Engines;
import dev.chokepoint.bench.peers.Finder;
import dev.chokepoint.bench.peers.Hit;
import dev.chokepoint.bench.peers.ListedParty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How often an ordinary name raises an alert against real lists. Options: `--engine`, `--data`,
/// `--lists` (words in the names of the lists' folders), `--names` (100,000), `--seed`,
/// `--attributes yes|no` (whether country and date are given), `--show` (how many alerts to print),
/// `--folder`.
public final class PopulationProgram {

  private static final List<Double> THRESHOLDS =
      List.of(0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99);

  private final Output out = new Output();

  private PopulationProgram() {}

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    Path folder = Path.of(options.text("folder", "bench/target/screening"));
    Files.createDirectories(folder);
    List<ListedParty> lists =
        PublishedLists.read(
            PublishedLists.folder(options),
            List.of(options.text("lists", "ofac-sdn,un-,opensanctions").split(",")));
    for (String name : options.text("engine", "chokepoint").split(",")) {
      try (Engine engine = Engines.start(name, folder);
          Finder finder = engine.index(lists.stream())) {
        new PopulationProgram().run(engine, finder, lists, options);
      }
    }
  }

  private void run(Engine engine, Finder finder, List<ListedParty> lists, Options options) {
    int names = (int) options.number("names", 100_000);
    boolean attributes = options.text("attributes", "no").equals("yes");
    OrdinaryNames population = OrdinaryNames.population(options.number("seed", 1));
    Set<Set<String>> listed = words(lists);
    double[] best = new double[names];
    int equal = 0;
    Map<String, int[]> byKind = new TreeMap<>();
    long shown = options.number("show", 0);
    for (int i = 0; i < names; i++) {
      LabelledParty party = population.next();
      LabelledParty query = attributes ? party : LabelledParty.named(party.schema(), party.name());
      List<Hit> hits = finder.find(query, 1);
      best[i] = hits.isEmpty() ? 0 : hits.getFirst().score();
      equal += listed.contains(wordSet(party.name())) ? 1 : 0;
      int[] kind =
          byKind.computeIfAbsent(party.schema() + " " + party.country(), key -> new int[2]);
      kind[0]++;
      kind[1] += best[i] >= engine.threshold() ? 1 : 0;
      if (best[i] >= engine.threshold() && shown-- > 0) {
        out.line(
            "  %.2f %s: %s", best[i], party.name(), lists.get(hits.getFirst().party()).names());
      }
    }
    Arrays.sort(best);
    out.line(
        "%s: %,d ordinary names %s against %,d listed parties (%,d names)",
        engine.name(),
        names,
        attributes ? "with country and date" : "alone",
        lists.size(),
        lists.stream().mapToInt(each -> each.names().size()).sum());
    out.line(
        "the same words as a listed name, in any order: %.2f %%; nothing that knows only names can"
            + " be below it",
        100.0 * equal / names);
    out.line("threshold  alerts  range of 95 of 100");
    for (double threshold : THRESHOLDS) {
      print(threshold, countFrom(best, threshold), names);
    }
    out.line("most alerts at %.2f:", engine.threshold());
    byKind.entrySet().stream()
        .sorted((a, b) -> Double.compare(share(b.getValue()), share(a.getValue())))
        .limit(8)
        .forEach(each -> out.line("  %-16s %5.2f %%", each.getKey(), 100 * share(each.getValue())));
  }

  private void print(double threshold, int alerts, int names) {
    double share = alerts / (double) names;
    // Wilson's interval.
    double z = 1.96;
    double middle = (share + z * z / (2 * names)) / (1 + z * z / names);
    double half =
        z
            * Math.sqrt(share * (1 - share) / names + z * z / (4.0 * names * names))
            / (1 + z * z / names);
    out.line(
        "%9.2f  %5.2f %%  %.2f-%.2f %%",
        threshold, 100 * share, 100 * (middle - half), 100 * (middle + half));
  }

  private static double share(int[] kind) {
    return kind[1] / (double) kind[0];
  }

  private static int countFrom(double[] sorted, double threshold) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] >= threshold) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return sorted.length - low;
  }

  private static Set<Set<String>> words(List<ListedParty> lists) {
    Set<Set<String>> words = new HashSet<>();
    lists.forEach(party -> party.names().forEach(name -> words.add(wordSet(name))));
    return words;
  }

  private static Set<String> wordSet(String name) {
    return new HashSet<>(
        List.of(name.toLowerCase(Locale.ROOT).replaceAll("[.,'()\"]", "").split("[ -]+")));
  }
}
