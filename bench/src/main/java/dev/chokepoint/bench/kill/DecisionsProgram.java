package dev.chokepoint.bench.kill;

import dev.chokepoint.bench.Options;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.NewDecision;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Kills processes that write decisions, at random moments: every decision that was acknowledged
/// must be there and whole, and the chain must verify.
///
/// Options: `--kills 100 --seed 1`.
public final class DecisionsProgram {

  private static final String ENTITY = "made-1";

  /// Each so many children one is killed at any moment, most likely while it starts.
  private static final int STARTING_EVERY = 10;

  private static final long LONGEST_WRITING = 600;
  private static final long LONGEST_START_SECONDS = 60;

  private DecisionsProgram() {}

  /// With one argument that is a folder, writes decisions without end and acknowledges each on
  /// standard output.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (arguments.length == 2 && arguments[0].equals("write")) {
      write(Path.of(arguments[1]), out);
      return;
    }
    Options options = Options.of(arguments);
    Path parent = Files.createDirectories(Path.of("bench/target"));
    Path folder = Files.createTempDirectory(parent, "decisions").toAbsolutePath();
    out.println(run(folder, (int) options.number("kills", 100), options.number("seed", 1)));
  }

  private static void write(Path data, PrintStream out) {
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2)) {
      KeepDecisions decisions = new KeepDecisions(desk);
      // A pair is decided once; the next child has parties of its own.
      long run = ProcessHandle.current().pid();
      for (int i = 0; true; i++) {
        Entry entry =
            decisions.decide(
                new NewDecision(
                    "different",
                    "Party " + run + " " + i,
                    null,
                    null,
                    ENTITY,
                    "other",
                    "number " + i,
                    null,
                    null,
                    null),
                "bench");
        out.println(entry.subject() + " " + entry.digest() + " number " + i);
      }
    }
  }

  /// Runs the trial.
  ///
  /// @return what happened, as a sentence
  /// @throws IllegalStateException if anything was lost
  static String run(Path folder, int kills, long seed) throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Path list = folder.resolve("list.ftm.json");
    Files.writeString(
        list,
        "{\"id\":\"made-1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Made Up\"]}}\n");
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> acknowledged = new TreeMap<>();
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2)) {
      new ImportFiles(desk).answer(ImportRequest.of(list, "made", folder), ImportProgress.SILENT);
    }
    long entries = 0;
    for (int kill = 1; kill <= kills; kill++) {
      Path told = folder.resolve("acknowledged-" + kill);
      Process process = child(data, told);
      if (kill % STARTING_EVERY != 0) {
        awaitFirst(process, told);
      }
      process.waitFor(random.nextLong(1, LONGEST_WRITING), TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      process.waitFor();
      String text = Files.readString(told);
      text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .filter(line -> line.matches("decision-\\d+ [0-9a-f]+ number \\d+"))
          .forEach(line -> acknowledged.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
      entries = check(data, acknowledged, kill);
    }
    if (acknowledged.isEmpty()) {
      throw new IllegalStateException("no child wrote anything; see " + folder);
    }
    return kills
        + " processes killed while they wrote decisions: "
        + acknowledged.size()
        + " were acknowledged, "
        + entries
        + " are there; none is missing or half there, and the chain verified after each kill";
  }

  /// Most children are killed while they write, however long they take to start.
  private static void awaitFirst(Process process, Path told)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
    while (Files.size(told) == 0 && System.nanoTime() < until) {
      if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("a child ended by itself; see children.log beside " + told);
      }
    }
  }

  private static Process child(Path data, Path told) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DecisionsProgram.class.getName(),
            "write",
            data.toString())
        .redirectOutput(told.toFile())
        .redirectError(
            ProcessBuilder.Redirect.appendTo(told.resolveSibling("children.log").toFile()))
        .start();
  }

  private static long check(Path data, Map<String, String> acknowledged, int kill) {
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2)) {
      Map<String, String> there = new TreeMap<>();
      for (Entry entry : new KeepDecisions(desk).all()) {
        there.put(
            entry.subject(),
            entry.digest() + " " + entry.said().map(said -> said.text("comment")).orElse("erased"));
      }
      acknowledged.forEach((name, text) -> {
        if (!text.equals(there.get(name))) {
          throw new IllegalStateException(
              "kill " + kill + ": " + name + " was acknowledged and is " + there.get(name));
        }
      });
      if (!there.isEmpty()) {
        AuditAnswer audit = new AuditLog(desk).verify(null);
        if (!audit.isSound()) {
          throw new IllegalStateException("kill " + kill + ": " + audit.faults());
        }
      }
      return there.size();
    }
  }
}
