package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.labels.Category;
import dev.chokepoint.bench.labels.Distorter;
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
import dev.chokepoint.casebook.training.Draw;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How fast engines are, side by side in one run, one thread: the score of a pair, and one name
/// asked of a list. Options: `--engine NAME[,NAME...]`, `--list ofac` or a number of generated
/// names, `--queries` (2,000), `--warm-up` (as many), `--pairs` (passes over the labelled pairs, 3;
/// 0 for none), `--data`, `--folder`.
///
/// Two in three questions are ordinary names, which hit nothing or little; one in three is a listed
/// name with a slip. An engine answers its best ten; where it gives reasons, once without and once
/// with them. A pair is two names as written, read and scored; for our engine also two names read
/// beforehand, as they are when a list is searched.
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

  private record Timing(String engine, double pair, double build, Asked plain, Asked explained) {}

  /// Microseconds a question, and questions a second.
  private record Asked(double p50, double p99, double rate) {}

  private void run() throws IOException {
    List<Timing> timings = new ArrayList<>();
    List<LabelledParty> queries = queries();
    for (String name : options.text("engine", "chokepoint-default,lucene,pg_trgm").split(",")) {
      try (Engine engine = Engines.start(name, folder)) {
        timings.add(time(engine, queries));
      }
    }
    out.line("");
    out.line("list: %s; %,d questions, one thread", options.text("list", "ofac"), queries.size());
    out.line(
        "%-20s %9s %8s %9s %9s %8s %9s %9s  %s",
        "engine",
        "us a pair",
        "build s",
        "p50 us",
        "p99 us",
        "asks/s",
        "why p50",
        "why p99",
        "p50 as a multiple of the first");
    for (Timing each : timings) {
      out.line(
          "%-20s %9.2f %8.1f %9.1f %9.1f %8.0f %9.1f %9.1f  %.1f",
          each.engine,
          each.pair,
          each.build,
          each.plain.p50,
          each.plain.p99,
          each.plain.rate,
          each.explained.p50,
          each.explained.p99,
          each.plain.p50 / timings.getFirst().plain.p50);
    }
    ownFigures();
    out.line("peak memory of this process: %s", peak());
  }

  private Timing time(Engine engine, List<LabelledParty> queries) throws IOException {
    double pair = pair(engine.scorer());
    long start = System.nanoTime();
    try (Finder finder = engine.index(list())) {
      double build = (System.nanoTime() - start) / 1e9;
      return new Timing(
          engine.name(),
          pair,
          build,
          asked(queries, query -> finder.find(query, HITS)),
          asked(queries, query -> finder.explain(query, HITS)));
    }
  }

  private Asked asked(List<LabelledParty> queries, Consumer<LabelledParty> ask) {
    int warmUp = (int) options.number("warm-up", queries.size());
    for (int i = 0; i < warmUp; i++) {
      ask.accept(queries.get(i % queries.size()));
    }
    double[] micros = new double[queries.size()];
    for (int i = 0; i < micros.length; i++) {
      long before = System.nanoTime();
      ask.accept(queries.get(i));
      micros[i] = (System.nanoTime() - before) / 1e3;
    }
    double sum = Arrays.stream(micros).sum();
    Arrays.sort(micros);
    return new Asked(
        micros[micros.length / 2], micros[micros.length * 99 / 100], micros.length * 1e6 / sum);
  }

  /// What only our engine has: pairs read beforehand, and an index file that opens.
  private void ownFigures() throws IOException {
    Matching matching = new Matching(Model.bundled());
    Comparison comparison = matching.comparison();
    List<LabelledPair> pairs = PairFile.published();
    List<Party> left = pairs.stream().map(each -> read(matching, each.left())).toList();
    List<Party> right = pairs.stream().map(each -> read(matching, each.right())).toList();
    double micros = 0;
    double sum = 0;
    long passes = options.number("pairs", 3) * 3;
    for (long pass = passes; pass > 0; pass--) {
      long start = System.nanoTime();
      for (int i = 0; i < left.size(); i++) {
        sum += comparison.score(left.get(i), right.get(i));
      }
      micros = (System.nanoTime() - start) / 1e3 / left.size();
    }
    if (passes > 0) {
      out.line(
          "chokepoint, a pair read beforehand: %.2f us, mean score %.2f",
          micros, sum / (passes * left.size()));
    }
    Path file = folder.resolve("chokepoint").resolve(matching.index().fileName());
    if (!Files.exists(file)) {
      return;
    }
    long start = System.nanoTime();
    try (Arena arena = Arena.ofConfined();
        FileChannel channel = FileChannel.open(file)) {
      NameIndex index =
          matching
              .index()
              .open(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
      matching.screener(List.of(index));
      out.line(
          "chokepoint, its index: %,d parties, %,d bytes, opened in %.1f ms",
          index.entities(), channel.size(), (System.nanoTime() - start) / 1e6);
    }
  }

  private static Party read(Matching matching, LabelledParty party) {
    return matching.analyse(party.schema(), List.of(party.name()), List.of(), List.of(), List.of());
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
