package dev.chokepoint.bench.kill;

import dev.chokepoint.bench.ChildProgram;
import dev.chokepoint.bench.generated.GeneratedEntities;
import dev.chokepoint.desk.CheckHealth;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.HealthAnswer;
import dev.chokepoint.desk.ImportAnswer;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.desk.ListSources;
import dev.chokepoint.desk.SearchEntities;
import dev.chokepoint.desk.SourceFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// Kills importing processes at random moments and looks at what is left each time: the last good
/// snapshot must open, be whole and have its counts, and the next import must succeed.
public final class KillTrial {

  private static final String SOURCE = "killed";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final Path data;
  private final int entities;
  private final SplittableRandom random;
  private long millisecondsOfAnImport;

  /// What the kills met.
  ///
  /// @param kills how many processes were killed while they ran
  /// @param finished how many had finished before the kill came
  /// @param oldServed how often the version from before the kill was served
  /// @param newServed how often the new version was already in place
  public record Tally(int kills, int finished, int oldServed, int newServed) {}

  /// @param folder for everything the trial makes; must be empty
  /// @param entities about how many each version holds
  public KillTrial(Path folder, int entities, long seed) {
    this.folder = folder;
    this.data = folder.resolve("data");
    this.entities = entities;
    this.random = new SplittableRandom(seed);
  }

  /// Runs the trial.
  ///
  /// @throws IllegalStateException if anything was lost; the message says what and after which kill
  public Tally run(int kills) throws IOException, InterruptedException {
    importHere(version(0));
    millisecondsOfAnImport = timeWholeImport(version(1));
    SourceFacts standing = current();
    int killed = 0;
    int finished = 0;
    int oldServed = 0;
    int newServed = 0;
    for (int i = 2; killed < kills; i++) {
      Path file = version(i);
      if (killWhileImporting(file)) {
        killed++;
      } else {
        finished++;
      }
      SourceFacts left = look("after kill " + killed);
      boolean old = left.version() == standing.version();
      if (old && !same(left, standing)) {
        throw new IllegalStateException(
            "kill " + killed + ": version " + left.version() + " changed");
      }
      oldServed += old ? 1 : 0;
      newServed += old ? 0 : 1;
      standing = importHere(file);
      look("import after kill " + killed);
      Files.delete(file);
    }
    return new Tally(killed, finished, oldServed, newServed);
  }

  /// A file that differs from all others in content and in number of entities.
  private Path version(int number) throws IOException {
    Path file = folder.resolve("version-" + number + ".ftm.json");
    GeneratedEntities.write(file, entities + number, number);
    return file;
  }

  private long timeWholeImport(Path file) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = child(file);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("an import that was left alone failed; see " + log());
    }
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /// @return whether the process was still running when it was killed
  private boolean killWhileImporting(Path file) throws IOException, InterruptedException {
    Process process = child(file);
    boolean ended = process.waitFor(random.nextLong(millisecondsOfAnImport), TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    process.waitFor();
    return !ended;
  }

  private Process child(Path file) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    return ChildProgram.start(
        temporary,
        log(),
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        List.of(
            "import", file.toString(), "--source", SOURCE, "--data", data.toString(), "--quiet"));
  }

  private Path log() {
    return folder.resolve("children.log");
  }

  private SourceFacts importHere(Path file) throws IOException {
    try (Desk desk = desk()) {
      ImportRequest request = ImportRequest.of(file, SOURCE, folder);
      ImportAnswer answer =
          new ImportFiles(desk).answer(request, ImportProgress.SILENT).sources().getFirst();
      SourceFacts facts = answer.facts();
      if (facts == null || answer.rejected() > 0) {
        throw new IllegalStateException("an import without a kill went wrong: " + answer);
      }
      return facts;
    }
  }

  private SourceFacts current() {
    try (Desk desk = desk()) {
      return new ListSources(desk).named(SOURCE);
    }
  }

  /// Opens what is there, checks every file against its checksum and counts what can be searched.
  private SourceFacts look(String when) {
    try (Desk desk = desk()) {
      SourceFacts facts = new ListSources(desk).named(SOURCE);
      HealthAnswer health = new CheckHealth(desk).answer();
      if (!health.sound()) {
        throw new IllegalStateException(when + ": " + health.problems());
      }
      long searchable = new SearchEntities(desk).answer("source:" + SOURCE, 1).total();
      if (searchable != facts.entities()) {
        throw new IllegalStateException(
            when
                + ": "
                + searchable
                + " entities can be searched, "
                + facts.entities()
                + " were counted");
      }
      return facts;
    }
  }

  private static boolean same(SourceFacts left, SourceFacts right) {
    return left.entities() == right.entities()
        && left.statements() == right.statements()
        && left.files().equals(right.files());
  }

  private Desk desk() {
    return new Desk(data, CLOCK, 2);
  }
}
