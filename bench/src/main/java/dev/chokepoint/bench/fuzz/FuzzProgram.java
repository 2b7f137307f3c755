package dev.chokepoint.bench.fuzz;

import dev.chokepoint.bench.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Lets the Jazzer fuzzer look for a name, an index file, an order file, a mapping or a request
/// that brings the program down, hangs it or eats its memory. Options: `--minutes` (10, in equal
/// parts), `--only` one of the targets by its class, such as `NameTarget`, and `--folder`, where
/// what is found and the inputs kept stay for the next run.
///
/// Ends with an error when something was found; the input is in the folder then.
public final class FuzzProgram {

  /// A target that asks its own server would else be stopped at its first question, as if somebody
  /// had made the program connect.
  private static final String MAY_CONNECT =
      "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery";

  /// What is fuzzed.
  ///
  /// @param type has the fuzzer's door
  /// @param seeds what to begin with
  /// @param options for the fuzzer, beside those that all get
  private record Target(Class<?> type, Supplier<List<byte[]>> seeds, List<String> options) {

    Target(Class<?> type, Supplier<List<byte[]>> seeds) {
      this(type, seeds, List.of());
    }

    String name() {
      return type.getSimpleName();
    }
  }

  private static final List<Target> TARGETS =
      List.of(
          new Target(NameTarget.class, FuzzProgram::names),
          new Target(IndexTarget.class, FuzzProgram::changes),
          new Target(OrderTarget.class, OrderTarget::seeds),
          new Target(MappingTarget.class, MappingTarget::seeds),
          new Target(HttpTarget.class, HttpSeed::all, List.of(MAY_CONNECT)));

  /// What the fuzzed process may hold: 512 MiB of heap.
  private static final String HEAP = "-Xmx512m";

  private static final String INSTRUMENTED =
      "dev.chokepoint.matching.**:dev.chokepoint.screening.**"
          + ":dev.chokepoint.desk.orders.**:dev.chokepoint.sources.sheet.**"
          + ":dev.chokepoint.web.**";

  private static final int LONGEST_INPUT = 4096;
  private static final int LINES_SHOWN = 12;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder;
  private final List<Target> targets;
  private final long seconds;

  private FuzzProgram(Options options) {
    folder = Path.of(options.text("folder", "bench/target/fuzz")).toAbsolutePath();
    String only = options.text("only", "");
    targets = TARGETS.stream().filter(t -> only.isEmpty() || t.name().equals(only)).toList();
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("there is no target " + only);
    }
    seconds = Math.max(1, options.number("minutes", 10) * 60 / targets.size());
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (!new FuzzProgram(Options.of(arguments)).run()) {
      System.exit(1);
    }
  }

  private boolean run() throws IOException, InterruptedException {
    boolean sound = true;
    for (Target target : targets) {
      Path place = folder.resolve(target.name());
      Path seeds = Files.createDirectories(place.resolve("seeds"));
      Path kept = Files.createDirectories(place.resolve("kept"));
      seed(target, seeds);
      Path log = place.resolve("log.txt");
      int code = fuzz(target, place, kept, seeds, log);
      out.println(target.name() + ": " + (code == 0 ? "nothing found" : "see " + log));
      try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
        List<String> told =
            lines.filter(line -> line.contains("DONE") || line.contains("==")).toList();
        told.stream().limit(LINES_SHOWN).forEach(line -> out.println("  " + line));
      }
      sound &= code == 0;
    }
    return sound;
  }

  private int fuzz(Target target, Path place, Path kept, Path seeds, Path log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(
        Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java").toString());
    command.addAll(
        List.of(
            HEAP,
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            Objects.requireNonNull(System.getProperty("java.class.path")),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.type().getName(),
            "--instrumentation_includes=" + INSTRUMENTED,
            "--reproducer_path=" + place,
            "-artifact_prefix=" + place + "/",
            "-max_total_time=" + seconds,
            "-max_len=" + LONGEST_INPUT,
            "-timeout=10",
            "-rss_limit_mb=2048",
            "-print_final_stats=1"));
    command.addAll(target.options());
    command.addAll(List.of(kept.toString(), seeds.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  /// Writes what to begin with, a file each.
  private static void seed(Target target, Path seeds) throws IOException {
    List<byte[]> inputs = target.seeds().get();
    for (int i = 0; i < inputs.size(); i++) {
      Files.write(seeds.resolve("seed-" + i), inputs.get(i));
    }
  }

  /// The names to begin with, as [NameTarget] reads them.
  static List<byte[]> names() {
    return NameSeed.all().stream().map(NameSeed::bytes).toList();
  }

  /// Changes all over an index file, and cuts, as [IndexTarget] reads them.
  static List<byte[]> changes() {
    List<byte[]> changes = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      int where = (int) ((long) IndexTarget.length() * i / 64);
      for (int mode = 1; mode <= 3; mode++) {
        changes.add(ByteBuffer.allocate(6).put((byte) mode).putInt(where).put((byte) 0xFF).array());
      }
    }
    return changes;
  }
}
