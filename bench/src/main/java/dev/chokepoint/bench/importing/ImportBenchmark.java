package dev.chokepoint.bench.importing;

import dev.chokepoint.bench.ChildProgram;
import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.generated.GeneratedEntities;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// How fast entities are imported until they can be searched, against merely parsing the same file
/// with the JSON library. Options: `--entities` (1,000,000), `--seed` (1), `--heap` (4g),
/// `--folder`.
///
/// The import runs as a user runs it, in a process of its own; its peak memory is what the kernel
/// counted (`VmHWM`), so it is known on Linux only.
public final class ImportBenchmark {

  private final PrintStream out;
  private final Path folder;

  private ImportBenchmark(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(arguments);
    Path folder = Path.of(options.text("folder", "bench/target/import"));
    Files.createDirectories(folder);
    int entities = (int) options.number("entities", 1_000_000);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    new ImportBenchmark(out, folder)
        .run(entities, options.number("seed", 1), options.text("heap", "4g"));
  }

  private void run(int entities, long seed, String heap) throws IOException, InterruptedException {
    Path file = folder.resolve("entities-" + entities + "-" + seed + ".ftm.json");
    if (!Files.exists(file)) {
      GeneratedEntities.write(file, entities, seed);
    }
    double megabytes = Files.size(file) / 1e6;
    out.printf(Locale.ROOT, "%,d entities, %.0f MB%n", entities, megabytes);
    parse(file);
    double parsing = parse(file);
    out.printf(
        Locale.ROOT,
        "parsing only (second of two passes): %.1f s, %.0f MB/s%n",
        parsing,
        megabytes / parsing);
    Path data = folder.resolve("data");
    delete(data);
    Import done = runImport(file, data, heap);
    out.printf(
        Locale.ROOT,
        "import until it can be searched: %.1f s, %,.0f entities/s, %.1f MB/s%n",
        done.seconds,
        entities / done.seconds,
        megabytes / done.seconds);
    out.printf(
        Locale.ROOT,
        "peak memory of the process: %s (heap limit %s)%n",
        done.peakMegabytes == 0 ? "unknown" : done.peakMegabytes + " MB",
        heap);
    out.printf(Locale.ROOT, "ratio import / parsing only: %.1f%n", done.seconds / parsing);
    delete(data);
  }

  private record Import(double seconds, long peakMegabytes) {}

  private Import runImport(Path file, Path data, String heap)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        ChildProgram.start(
            folder,
            folder.resolve("import.log"),
            List.of("-XX:+UseParallelGC", "-Xmx" + heap),
            List.of("import", file.toString(), "--source", "generated", "--data", data.toString()));
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
      Thread.sleep(100);
    }
    double seconds = seconds(start);
    if (process.waitFor() != 0) {
      throw new IOException("the import failed; see " + folder.resolve("import.log"));
    }
    return new Import(seconds, peak / 1024);
  }

  private static long peakKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // Gone between two looks, or not Linux: then the peak is what was seen so far, or unknown.
      return 0;
    }
  }

  /// Reads every token and every string, as any reader of entities must.
  private static double parse(Path file) throws IOException {
    long start = System.nanoTime();
    long characters = 0;
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser =
            JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.VALUE_STRING) {
          characters += parser.getString().length();
        }
        token = parser.nextToken();
      }
    }
    if (characters == 0) {
      throw new IOException(file + " holds no text");
    }
    return seconds(start);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
