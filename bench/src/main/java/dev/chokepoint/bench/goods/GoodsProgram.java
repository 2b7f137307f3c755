package dev.chokepoint.bench.goods;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.generated.PartCatalogue;
import dev.chokepoint.bench.generated.Zipf;
import dev.chokepoint.bench.measures.Durations;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.routes.goods.GoodsHits;
import dev.chokepoint.routes.goods.GoodsIndex;
import dev.chokepoint.routes.goods.GoodsQuestion;
import dev.chokepoint.routes.goods.GoodsSearch;
import dev.chokepoint.routes.goods.ShipmentGoods;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Builds the index of goods over generated shipments, looks parts up in it and says what it finds
/// of what was written, beside a LIKE scan of the same rows. Options: `--rows` (10,000,000),
/// `--parts` (200,000), `--parties` (300,000), `--seed`, `--questions` (2,000), `--checked` (200),
/// `--scans` (5; 0 leaves the scan out), `--folder`, `--keep` (1 leaves the index in the folder and
/// asks the one that is there).
public final class GoodsProgram {

  private static final double SECOND = 1e9;

  private final PrintStream out;
  private final Options options;
  private final PartCatalogue parts;
  private final GeneratedGoods goods;
  private final SplittableRandom random;
  private final Path folder;

  private GoodsProgram(PrintStream out, Options options) throws IOException {
    this.out = out;
    this.options = options;
    long seed = options.number("seed", 1);
    this.parts = new PartCatalogue((int) options.number("parts", 200_000), seed);
    this.goods =
        new GeneratedGoods(
            parts,
            (int) options.number("parties", 300_000),
            (int) options.number("rows", 10_000_000),
            seed + 1);
    this.random = new SplittableRandom(seed + 2);
    String said = options.text("folder", "");
    this.folder =
        said.isEmpty()
            ? Files.createTempDirectory("goods")
            : Files.createDirectories(Path.of(said));
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    new GoodsProgram(out, Options.of(arguments)).run();
  }

  private void run() throws IOException, SQLException {
    ShipmentGoods kind = new ShipmentGoods();
    Path file = folder.resolve(kind.fileName());
    boolean kept = options.number("keep", 0) > 0;
    if (!kept || !Files.exists(file)) {
      build(kind, file);
    }
    try (Arena arena = Arena.ofShared();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long start = System.nanoTime();
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      GoodsIndex index = kind.open(mapped);
      print("open", "%.1f ms", (System.nanoTime() - start) / 1e6);
      start = System.nanoTime();
      kind.verify(mapped);
      print("verify", "%.1f s", (System.nanoTime() - start) / SECOND);
      print("shipments", "%,d", index.shipments());
      print("distinct runs", "%,d", index.runs());
      GoodsSearch search = new GoodsSearch(index);
      ask(search);
      double median = measured(search, "drawn as the rows are", true);
      measured(search, "every part alike", false);
      check(search);
      scan(search, median);
    }
    if (!kept) {
      Files.delete(file);
    }
  }

  private void build(ShipmentGoods kind, Path file) throws IOException {
    long start = System.nanoTime();
    long[] signs = new long[1];
    goods.forEach(row -> signs[0] += row.text().length());
    double generating = (System.nanoTime() - start) / SECOND;
    print("generating alone", "%.1f s, %,d signs of text", generating, signs[0]);
    start = System.nanoTime();
    DerivedIndex.Builder builder = kind.builder();
    goods.forEach(row -> builder.add(row.entity()));
    double added = (System.nanoTime() - start) / SECOND;
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
      builder.writeTo(stream);
    }
    double built = (System.nanoTime() - start) / SECOND;
    print("taking rows in", "%.1f s (generating included)", added);
    print("index built", "%.1f s (without generating %.1f s)", built, built - generating);
    print("size", "%,d bytes", Files.size(file));
    Runtime memory = Runtime.getRuntime();
    System.gc();
    print("heap in use after", "%,d MB", (memory.totalMemory() - memory.freeMemory()) >> 20);
  }

  private String drawn(boolean asRows) {
    return parts.number(
        asRows ? new Zipf(parts.size(), 1.05).draw(random) : random.nextInt(parts.size()));
  }

  private void ask(GoodsSearch search) {
    for (int i = 0; i < 300; i++) {
      search.find(GoodsQuestion.of(drawn(false)));
    }
  }

  private double measured(GoodsSearch search, String how, boolean asRows) {
    int questions = (int) options.number("questions", 2_000);
    Durations times = new Durations();
    long found = 0;
    Zipf law = new Zipf(parts.size(), 1.05);
    for (int i = 0; i < questions; i++) {
      String number = parts.number(asRows ? law.draw(random) : random.nextInt(parts.size()));
      Durations.Start start = Durations.Start.now();
      GoodsHits hits = search.find(GoodsQuestion.of(number));
      for (int place = 0; place < Math.min(100, hits.size()); place++) {
        hits.hit(place);
      }
      times.endOf(start);
      found += hits.size();
    }
    print("a part's candidates, " + how, "%s; %,d shipments a part", times, found / questions);
    return times.within(0.5);
  }

  /// How much is found of what was written of some parts, by the way it was typed.
  private void check(GoodsSearch search) {
    Map<Integer, BitSet> found = new HashMap<>();
    int checked = (int) options.number("checked", 200);
    while (found.size() < checked) {
      int part = random.nextInt(parts.size());
      BitSet shipments = new BitSet();
      GoodsHits hits = search.find(GoodsQuestion.of(parts.number(part)));
      for (int place = 0; place < hits.size(); place++) {
        shipments.set(hits.shipment(place));
      }
      found.put(part, shipments);
    }
    Map<Typing, int[]> byTyping = new EnumMap<>(Typing.class);
    goods.forEach(row -> {
      BitSet shipments = found.get(row.part());
      if (shipments != null && !row.ownField()) {
        int[] counts = byTyping.computeIfAbsent(row.typing(), typing -> new int[2]);
        counts[0]++;
        counts[1] += shipments.get(row.number()) ? 1 : 0;
      }
    });
    byTyping.forEach(
        (typing, counts) -> print("found of " + typing, "%,d of %,d", counts[1], counts[0]));
  }

  private void scan(GoodsSearch search, double median) throws IOException, SQLException {
    int scans = (int) options.number("scans", 5);
    if (scans == 0) {
      return;
    }
    Path file = folder.resolve("goods.sqlite");
    List<Double> times = new ArrayList<>();
    try (LikeScan scan = new LikeScan(file, goods)) {
      for (int i = 0; i < scans; i++) {
        String number = drawn(true);
        long start = System.nanoTime();
        int found = scan.count(number);
        times.add((System.nanoTime() - start) / 1e6);
        print(
            "LIKE scan for " + number,
            "%.0f ms, %,d rows; the index finds %,d",
            times.getLast(),
            found,
            search.find(GoodsQuestion.of(number)).size());
      }
    }
    times.sort(null);
    double middle = times.get(times.size() / 2);
    print("ratio of medians", "%.0f times", middle / median);
    Files.delete(file);
  }

  @SuppressWarnings("AnnotateFormatMethod") // called with literals only, in this file
  private void print(String what, String format, Object... values) {
    out.println(what + ": " + String.format(Locale.ROOT, format, values));
  }
}
