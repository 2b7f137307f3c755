package dev.chokepoint.bench.orders;

import dev.chokepoint.bench.ChildProgram;
import dev.chokepoint.bench.Options;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Screens an order file of many rows with the program itself, in a process whose heap cannot grow
/// beyond the bound, then again after a new snapshot with `--since`.
///
/// Options: `--rows 100000 --companies 5000 --heap 512` (MiB).
public final class OrdersProgram {

  private static final int PARTLY_DONE = 8;

  /// How many companies of the list the second snapshot renames.
  private static final int RENAMED = 20;

  private final Path folder;
  private final int heap;
  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private OrdersProgram(Path folder, int heap) {
    this.folder = folder;
    this.heap = heap;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(arguments);
    Path parent = Files.createDirectories(Path.of("bench/target"));
    new OrdersProgram(
            Files.createTempDirectory(parent, "orders").toAbsolutePath(),
            (int) options.number("heap", 512))
        .run((int) options.number("rows", 100_000), (int) options.number("companies", 5_000));
  }

  private void run(int rows, int companies) throws IOException, InterruptedException {
    Path list = folder.resolve("list.ftm.json");
    Path orders = folder.resolve("orders.csv");
    GeneratedOrders.list(list, companies, 0);
    GeneratedOrders.orders(orders, rows, companies);
    require(0, call("import", list.toString(), "--source", "made"), "the first import");

    long start = System.nanoTime();
    Path results = folder.resolve("results.csv");
    int code = screen(orders, results);
    double seconds = (System.nanoTime() - start) / 1e9;
    require(PARTLY_DONE, code, "screening");
    Map<String, Long> verdicts = verdicts(results);
    require(rows, (int) sum(verdicts), "rows in the results");
    require(
        GeneratedOrders.BAD_ROWS,
        verdicts.getOrDefault("could_not_read", 0L).intValue(),
        "rows put aside");
    require(
        GeneratedOrders.BAD_ROWS,
        lines(folder.resolve("rejects.csv")).size() - 1,
        "rows of the rejects file");
    out.printf(
        Locale.ROOT,
        "%,d rows in %.1f s (%,.0f a second) with a heap of at most %d MiB: %s; exit code %d%n",
        rows,
        seconds,
        rows / seconds,
        heap,
        verdicts,
        code);

    GeneratedOrders.list(list, companies, RENAMED);
    require(0, call("import", list.toString(), "--source", "made"), "the second import");
    Path changed = folder.resolve("changed.csv");
    require(PARTLY_DONE, screen(orders, changed, "--since", "1"), "screening again");
    Map<String, Long> other = verdicts(changed);
    out.printf(
        Locale.ROOT,
        "after a snapshot with %d renamed companies, --since 1 reports %,d rows: %s%n",
        RENAMED,
        sum(other),
        other);
    long listedRows = (rows + GeneratedOrders.LISTED_EVERY - 1L) / GeneratedOrders.LISTED_EVERY;
    long most =
        GeneratedOrders.BAD_ROWS + Math.min(listedRows, RENAMED * (listedRows / companies + 1L));
    if (sum(other) < GeneratedOrders.BAD_ROWS + 1L || sum(other) > most) {
      throw new IllegalStateException(
          sum(other) + " rows are reported; between 4 and " + most + " can have changed");
    }
  }

  private int screen(Path orders, Path results, String... more)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "screen",
                "--file",
                orders.toString(),
                "--out",
                results.toString(),
                "--rejects",
                folder.resolve("rejects.csv").toString()));
    arguments.addAll(List.of(more));
    return call(arguments.toArray(String[]::new));
  }

  private int call(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    return ChildProgram.start(
            Files.createDirectories(folder.resolve("temporary")),
            folder.resolve("children.log"),
            List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC"),
            all)
        .waitFor();
  }

  private void require(int expected, int met, String what) {
    if (expected != met) {
      throw new IllegalStateException(
          what
              + ": "
              + met
              + " instead of "
              + expected
              + "; see "
              + folder.resolve("children.log"));
    }
  }

  /// Rows by verdict; the verdict is the second cell, and no cell before it is quoted.
  private static Map<String, Long> verdicts(Path results) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    try (Stream<String> lines = Files.lines(results)) {
      lines
          .skip(1)
          .filter(line -> line.matches("\\d+,[a-z_]+,.*"))
          .forEach(line -> counts.merge(line.split(",", 3)[1], 1L, Long::sum));
    }
    return counts;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }
}
