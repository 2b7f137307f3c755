package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.labels.Category;
import dev.chokepoint.bench.labels.Distorter;
import dev.chokepoint.bench.labels.Draw;
import dev.chokepoint.bench.labels.LabelledPair;
import dev.chokepoint.bench.labels.LabelledParty;
import dev.chokepoint.bench.labels.OrdinaryNames;
import dev.chokepoint.bench.labels.PairFile;
import dev.chokepoint.bench.labels.Strength;
import dev.chokepoint.bench.peers.Engine;
import dev.chokepoint.bench.peers.Engines;
import dev.chokepoint.bench.peers.Finder;
import dev.chokepoint.bench.peers.ListedParty;
import dev.chokepoint.bench.peers.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How fast engines are, side by side in one run, one thread: the score of a pair, and one name
/// asked of a list. Options: `--engine NAME[,NAME...]`, `--list ofac` or a number of generated
/// names, `--queries` (2,000), `--warm-up` (as many), `--pairs` (passes over the labelled pairs, 3;
/// 0 for none), `--data`, `--folder`.
///
/// Two in three questions are ordinary names, which hit nothing or little; one in three is a listed
/// name with a slip. An engine answers its best ten, with whatever it explains left out.
public final class SpeedProgram {

  private static final int HITS = 10;

  private final Output out = new Output();
  private final Options options;
  private final Path folder;

  private SpeedProgram(Options options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    Path folder = Path.of(options.text("folder", "bench/target/screening"));
    Files.createDirectories(folder);
    new SpeedProgram(options, folder).run();
  }

  private record Timing(
      String engine, double pair, double build, double p50, double p99, double rate) {}

  private void run() throws IOException {
    List<Timing> timings = new ArrayList<>();
    List<LabelledParty> queries = queries();
    for (String name : options.text("engine", "lucene,pg_trgm").split(",")) {
      try (Engine engine = Engines.start(name, folder)) {
        timings.add(time(engine, queries));
      }
    }
    out.line("");
    out.line("list: %s; %,d questions, one thread", options.text("list", "ofac"), queries.size());
    out.line(
        "%-14s %10s %10s %10s %10s %10s  %s",
        "engine",
        "us a pair",
        "build s",
        "p50 us",
        "p99 us",
        "asks/s",
        "p50 as a multiple of the first");
    for (Timing each : timings) {
      out.line(
          "%-14s %10.2f %10.1f %10.1f %10.1f %10.0f  %.1f",
          each.engine,
          each.pair,
          each.build,
          each.p50,
          each.p99,
          each.rate,
          each.p50 / timings.getFirst().p50);
    }
    out.line("peak memory of this process: %s", peak());
  }

  private Timing time(Engine engine, List<LabelledParty> queries) throws IOException {
    double pair = pair(engine.scorer());
    long start = System.nanoTime();
    try (Finder finder = engine.index(list())) {
      double build = (System.nanoTime() - start) / 1e9;
      int warmUp = (int) options.number("warm-up", queries.size());
      for (int i = 0; i < warmUp; i++) {
        finder.find(queries.get(i % queries.size()), HITS);
      }
      double[] micros = new double[queries.size()];
      for (int i = 0; i < micros.length; i++) {
        long before = System.nanoTime();
        finder.find(queries.get(i), HITS);
        micros[i] = (System.nanoTime() - before) / 1e3;
      }
      double sum = Arrays.stream(micros).sum();
      Arrays.sort(micros);
      return new Timing(
          engine.name(),
          pair,
          build,
          micros[micros.length / 2],
          micros[micros.length * 99 / 100],
          micros.length * 1e6 / sum);
    }
  }

  /// Mean of the last pass over the pairs, in microseconds; not a number when none is asked for.
  private double pair(Scorer scorer) {
    List<LabelledPair> pairs = PairFile.published();
    double micros = Double.NaN;
    double sum = 0;
    for (long pass = options.number("pairs", 3); pass > 0; pass--) {
      long start = System.nanoTime();
      for (LabelledPair pair : pairs) {
        sum += scorer.score(pair.left(), pair.right());
      }
      micros = (System.nanoTime() - start) / 1e3 / pairs.size();
    }
    if (Double.isNaN(sum)) {
      throw new IllegalStateException("a score was not a number");
    }
    return micros;
  }

  private Stream<ListedParty> list() throws IOException {
    String list = options.text("list", "ofac");
    if (list.equals("ofac")) {
      return ofac().stream();
    }
    OrdinaryNames names = OrdinaryNames.collection(3);
    return IntStream.range(0, Integer.parseInt(list))
        .mapToObj(i -> ListedParty.of("gen-" + i, names.next()));
  }

  private List<ListedParty> ofac() throws IOException {
    return PublishedLists.read(PublishedLists.folder(options), List.of("ofac-sdn"));
  }

  private List<LabelledParty> queries() throws IOException {
    int count = (int) options.number("queries", 2000);
    OrdinaryNames ordinary = OrdinaryNames.population(5);
    Distorter distorter = new Distorter(7);
    Draw draw = new Draw(9);
    List<ListedParty> known = list().limit(100_000).toList();
    List<LabelledParty> queries = new ArrayList<>();
    while (queries.size() < count) {
      if (draw.chance(2 / 3.0)) {
        LabelledParty party = ordinary.next();
        queries.add(LabelledParty.named(party.schema(), party.name()));
      } else {
        ListedParty party = draw.pick(known);
        Category category = draw.pick(Distorter.categories(Strength.MILD));
        Optional<Distorter.Distorted> name =
            distorter.distort(party.schema(), party.names().getFirst(), category, Strength.MILD);
        name.ifPresent(each -> queries.add(LabelledParty.named(party.schema(), each.name())));
      }
    }
    return queries;
  }

  /// What the kernel counted; Linux only.
  private static String peak() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
