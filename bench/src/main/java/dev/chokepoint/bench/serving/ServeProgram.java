package dev.chokepoint.bench.serving;

import dev.chokepoint.bench.MachineLoad;
import dev.chokepoint.bench.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Imports OFAC's list, serves it in a process of its own, and asks `/match` in batches of 100:
/// first by as many clients as there are processors, then at four times the rate that it answered.
/// Every batch is asked once while nobody else asks; from then on every answer has to be the same
/// to the byte, or a 503 that says when to come back.
///
/// Options: `--data` a folder with the list (or `CHOKEPOINT_SHARED_DATA`), `--seconds` of each
/// part, `--minutes` of a soak that tells the heap in use after a collection at its start and end
/// (10 is a whole one, 0 none, which is the default).
public final class ServeProgram {

  private static final String HEAP = "1g";
  private static final Pattern HEAP_IN_USE = Pattern.compile("chokepoint_heap_used_bytes (\\d+)");
  private static final double MEBI = 1 << 20;
  private static final double OVERLOAD = 4;

  private final PrintStream out;

  private ServeProgram(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    new ServeProgram(
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true))
        .run(Options.of(arguments));
  }

  private void run(Options options) throws IOException, InterruptedException {
    Path list = list(options);
    Path folder = Files.createTempDirectory("chokepoint-serve");
    Path data = folder.resolve("data");
    ServedProgram.importInto(data, folder, HEAP, list, "ofac");
    ServedProgram server = ServedProgram.serve(data, folder, HEAP);
    try {
      String base = server.base();
      List<Batch> batches = calm(base, Batch.of(base, data));
      int processors = Runtime.getRuntime().availableProcessors();
      long seconds = options.number("seconds", 20);
      out.println(MachineLoad.sentence());
      told("warm-up", Load.of(base, batches, processors, seconds));
      Load usual = told("measured", Load.of(base, batches, processors, seconds));
      double rate = OVERLOAD * usual.answered() / usual.seconds();
      Load pressed = told("4x load", Load.atRate(base, batches, rate, seconds));
      Load after = told("after it", Load.of(base, batches, processors, seconds));
      out.println(MachineLoad.sentence());
      if (usual.wrong() + pressed.wrong() + after.wrong() + usual.refused() > 0) {
        throw new IllegalStateException("answers were wrong or refused without need");
      }
      soak(server.process(), base, batches, options.number("minutes", 0), processors);
    } finally {
      out.printf(Locale.ROOT, "the server stopped by itself when told to: %s%n", server.stop());
    }
  }

  private static Path list(Options options) throws IOException {
    String shared = System.getenv("CHOKEPOINT_SHARED_DATA");
    Path lists = Path.of(options.text("data", shared == null ? "" : shared + "/lists"));
    try (Stream<Path> below = Files.list(lists)) {
      return below
          .filter(each -> Files.isDirectory(each) && each.getFileName().toString().contains("ofac"))
          .sorted()
          .findFirst()
          .orElse(lists);
    }
  }

  /// Every batch with what the server answers to it while nobody else asks.
  private static List<Batch> calm(String base, List<Batch> batches)
      throws IOException, InterruptedException {
    List<Batch> answered = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Batch batch : batches) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(base + "/match/default"))
                .POST(HttpRequest.BodyPublishers.ofString(batch.body()))
                .build();
        String answer = client.send(request, BodyHandlers.ofString()).body();
        if (!batch.holdsTheExpected(answer)) {
          throw new IllegalStateException("parties were not found under their own name");
        }
        answered.add(batch.answered(answer));
      }
    }
    return answered;
  }

  private Load told(String part, Load load) {
    out.printf(
        Locale.ROOT,
        "%-9s %7.0f queries/s  a batch of %d: p50 %.0f ms  p99 %.0f ms  longest %.0f ms;"
            + "  %d answered, %d told to come back, %d wrong%n",
        part,
        load.queriesASecond(),
        Batch.SIZE,
        load.milliseconds(0.5),
        load.milliseconds(0.99),
        load.milliseconds(1),
        load.answered(),
        load.refused(),
        load.wrong());
    return load;
  }

  private void soak(Process server, String base, List<Batch> batches, long minutes, int clients)
      throws IOException, InterruptedException {
    if (minutes == 0) {
      return;
    }
    double before = heapAfterCollection(server, base);
    for (long minute = 1; minute <= minutes; minute++) {
      told("minute " + minute, Load.of(base, batches, clients, 60));
    }
    double end = heapAfterCollection(server, base);
    out.printf(
        Locale.ROOT,
        "heap in use after a collection: %.0f MiB before, %.0f MiB after %d minutes%n",
        before / MEBI,
        end / MEBI,
        minutes);
  }

  private static double heapAfterCollection(Process server, String base)
      throws IOException, InterruptedException {
    Path java = Path.of(Objects.requireNonNull(System.getProperty("java.home")));
    int code =
        new ProcessBuilder(
                java.resolve("bin").resolve("jcmd").toString(),
                Long.toString(server.pid()),
                "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("jcmd could not ask the server for a collection");
    }
    return heap(base);
  }

  private static double heap(String base) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Matcher line =
          HEAP_IN_USE.matcher(
              client
                  .send(
                      HttpRequest.newBuilder(URI.create(base + "/metrics")).build(),
                      BodyHandlers.ofString())
                  .body());
      return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }
  }
}
