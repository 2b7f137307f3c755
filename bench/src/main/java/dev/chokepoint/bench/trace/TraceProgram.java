package dev.chokepoint.bench.trace;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.measures.Durations;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.search.ExactRouteSearch;
import dev.chokepoint.routes.search.RouteSearch;
import dev.chokepoint.routes.trace.PartFacts;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TraceOptions;
import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.Tracer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Plants true routes in a large graph of trade and says how long a trace and a path take over it,
/// and how often a planted route is found again: with nothing, a tenth and three tenths of the
/// edges missing, without and with decoys. Options: `--edges` (10,000,000), `--seed` (1),
/// `--planted` (ask about no more), `--pairs` (200 questions for paths; 0 leaves them out),
/// `--again` (0 leaves out all but the times), `--truth FILE` (write what is true and end).
public final class TraceProgram {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final double SECOND = 1e9;
  private static final int SCANS = 20;

  private final PrintStream out;
  private final Options options;
  private final Model model = Model.bundled();
  private final GeneratedTrade trade;
  private final TradeIndex index;
  private final List<PlantedRoute> asked;

  private TraceProgram(PrintStream out, Options options, GeneratedTrade trade) {
    this.out = out;
    this.options = options;
    this.trade = trade;
    this.index = new TradeIndex(trade);
    this.asked =
        trade.truth.subList(
            0, (int) Math.min(trade.truth.size(), options.number("planted", Integer.MAX_VALUE)));
  }

  public static void main(String[] arguments) throws IOException {
    run(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        Options.of(arguments));
  }

  static void run(PrintStream out, Options options) throws IOException {
    long start = System.nanoTime();
    GeneratedTrade trade =
        new GeneratedTrade(
            TradeShape.of((int) options.number("edges", 10_000_000), options.number("seed", 1)));
    String truth = options.text("truth", "");
    if (!truth.isEmpty()) {
      Files.writeString(Path.of(truth), TruthFile.of(trade));
      return;
    }
    double generated = (System.nanoTime() - start) / SECOND;
    TraceProgram program = new TraceProgram(out, options, trade);
    program.print(
        "graph",
        "%,d edges, %,d parties, %,d parts; generated in %.1f s, indexed in %.1f s",
        trade.edges.size(),
        trade.parties.size(),
        trade.catalogue.size(),
        generated,
        (System.nanoTime() - start) / SECOND - generated);
    program.traces();
    new PathQuestions(out, trade, index(program), (int) options.number("pairs", 200)).ask();
    Runtime memory = Runtime.getRuntime();
    System.gc();
    program.print(
        "heap in use at the end",
        "%,d MB of at most %,d MB",
        (memory.totalMemory() - memory.freeMemory()) >> 20,
        memory.maxMemory() >> 20);
  }

  private static TradeIndex index(TraceProgram program) {
    return program.index;
  }

  private void traces() {
    if (options.number("again", 1) > 0) {
      for (boolean decoys : new boolean[] {false, true}) {
        for (int missing : new int[] {30, 10, 0}) {
          print(
              missing + " % missing, " + (decoys ? "with decoys" : "without decoys"),
              "%s",
              foundAgain(new TradeSource(trade, index, model, missing, decoys)));
        }
      }
    } else {
      foundAgain(new TradeSource(trade, index, model, 0, true));
    }
    times(new TradeSource(trade, index, model, 0, true));
  }

  private FoundAgain foundAgain(TradeSource source) {
    FoundAgain found = new FoundAgain();
    Tracer tracer = new Tracer(source, model);
    PartFacts facts = new PartFacts(source, model, Decoder.standard(TODAY));
    for (PlantedRoute route : asked) {
      Expected expected = Expected.of(route, source);
      Trace trace = tracer.trace(part(facts, route), TraceOptions.STANDARD);
      found.add(route.evidence(), expected.possible(), expected.place(trace));
    }
    return found;
  }

  private static TracedPart part(PartFacts facts, PlantedRoute route) {
    return facts.read(TradeEntities.id('c', route.number())).orElseThrow();
  }

  /// The search of a trace, and how long it took each time.
  private static final class TimedSearch implements RouteSearch {

    private final RouteSearch search = new ExactRouteSearch();
    private final Durations times = new Durations();

    @Override
    public List<Route> best(Question question) {
      Durations.Start start = Durations.Start.now();
      List<Route> routes = search.best(question);
      times.endOf(start);
      return routes;
    }
  }

  private void times(TradeSource source) {
    PartFacts facts = new PartFacts(source, model, Decoder.standard(TODAY));
    TimedSearch search = new TimedSearch();
    Tracer tracer = new Tracer(source, model, search);
    Durations all = new Durations();
    Durations common = new Durations();
    Durations any = new Durations();
    Durations reading = new Durations();
    int most = 0;
    long sum = 0;
    for (PlantedRoute route : asked) {
      Durations.Start start = Durations.Start.now();
      TracedPart part = part(facts, route);
      Trace trace = tracer.trace(part, TraceOptions.STANDARD);
      all.endOf(start);
      (route.number() % 2 == 0 ? common : any).endOf(start);
      int shipments = trace.fitting().size() + trace.ruledOutCount();
      most = Math.max(most, shipments);
      sum += shipments;
      start = Durations.Start.now();
      read(source, Objects.requireNonNull(part.number()));
      reading.endOf(start);
    }
    print(
        "shipments of a part",
        "%,d at the middle of all, %,d at the most",
        sum / asked.size(),
        most);
    print("trace, all", "%s", all);
    print("trace, parts drawn as the shipments are", "%s", common);
    print("trace, every part alike", "%s", any);
    print("of that, search for the best routes", "%s", search.times);
    print("reading the same shipments and no more", "%s", reading);
    print("ratio trace / reading", "%.1f", all.mean() / reading.mean());
    Durations scans = new Durations();
    for (PlantedRoute route : asked.subList(0, Math.min(SCANS, asked.size()))) {
      Durations.Start start = Durations.Start.now();
      scan(route.part());
      scans.endOf(start);
    }
    print("going through all edges for one part, without an index", "%s", scans);
  }

  /// The shipments of a part as entities.
  private static void read(TradeSource source, PartNumber number) {
    for (PartGoods met : source.shipments(number)) {
      if (source.entity(met.shipment()).isEmpty()) {
        throw new IllegalStateException("no shipment " + met.shipment());
      }
    }
  }

  private void scan(int part) {
    int shipments = 0;
    for (int edge = 0; edge < trade.edges.size(); edge++) {
      shipments += trade.edges.part(edge) == part ? 1 : 0;
    }
    if (shipments == 0) {
      throw new IllegalStateException("a part of a planted route has no shipment");
    }
  }

  @SuppressWarnings("AnnotateFormatMethod") // called with literals only, in this file
  private void print(String what, String format, Object... values) {
    out.println(what + ": " + String.format(Locale.ROOT, format, values));
  }
}
