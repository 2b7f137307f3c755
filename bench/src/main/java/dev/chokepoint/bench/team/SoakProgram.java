package dev.chokepoint.bench.team;

import dev.chokepoint.bench.MachineLoad;
import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.serving.ServedProgram;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.StoreTrouble;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Pages, `/match`, decisions and imports at once over two server processes and one database, while
/// one thing after the other goes wrong: the database is killed and started again, a server process
/// is, the disk of both is filled to its last byte, the clock of the servers is set forward and
/// back. Told is what was sent, answered, refused (503 or 429: come back), cut off by a kill, and
/// lost: a decision that was acknowledged and is not in the log. Lost must be 0 and the chain
/// valid.
///
/// Options: `--minutes 10`, `--every 20` seconds between two faults, `--away 1500` milliseconds
/// that the database is away and for which a disk is full, `--small FOLDER` on a file system of at
/// most 2 GiB, which is filled; without it no disk is.
public final class SoakProgram {

  /// Where the clock of the servers is set, one after the other; sessions and tokens outlast it.
  private static final List<Duration> CLOCKS =
      List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ZERO);

  private final Team team;
  private final OwnPostgres database;
  private final Optional<FullDisk> disk;
  private final PrintStream out;
  private final Traffic traffic = new Traffic();
  private final Map<Fault, Integer> happened = new EnumMap<>(Fault.class);
  private int databaseEnded;
  private final AtomicInteger importsRefused = new AtomicInteger();

  /// What goes wrong.
  private enum Fault {
    DATABASE_KILLED,
    SERVER_KILLED,
    DISK_FULL,
    CLOCK_MOVED;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private SoakProgram(Team team, OwnPostgres database, Optional<FullDisk> disk, PrintStream out) {
    this.team = team;
    this.database = database;
    this.disk = disk;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Options options = Options.of(arguments);
    String small = options.text("small", "");
    Path folder =
        small.isEmpty()
            ? Files.createTempDirectory("chokepoint-soak")
            : Files.createTempDirectory(Path.of(small), "chokepoint-soak");
    Optional<FullDisk> disk =
        small.isEmpty() ? Optional.empty() : Optional.of(new FullDisk(folder));
    try (OwnPostgres database = new OwnPostgres(folder)) {
      new SoakProgram(new Team(folder, database.address()), database, disk, out)
          .run(
              TimeUnit.MINUTES.toNanos(options.number("minutes", 10)),
              TimeUnit.SECONDS.toMillis(options.number("every", 20)),
              options.number("away", 1_500));
    }
  }

  private void run(long nanos, long every, long away) throws Exception {
    team.begin();
    String anna = team.token("anna");
    String bert = team.token("bert");
    out.println(MachineLoad.sentence());
    ServedProgram one = team.serve("one", 0);
    ServedProgram other = team.serve("other", 0);
    long until = System.nanoTime() + nanos;
    try (ExecutorService people = Executors.newCachedThreadPool()) {
      List<Future<Traffic.Told>> all = new ArrayList<>();
      all.add(people.submit(() -> traffic.pages(other.base(), anna, until)));
      all.add(people.submit(() -> traffic.match(other.base(), bert, until)));
      all.add(people.submit(() -> traffic.decisions(one.base(), "anna", anna, until)));
      all.add(people.submit(() -> traffic.decisions(other.base(), "bert", bert, until)));
      Future<Integer> imports = people.submit(() -> imports(until));
      ServedProgram killed = one;
      List<Fault> faults =
          Stream.of(Fault.values())
              .filter(each -> each != Fault.DISK_FULL || disk.isPresent())
              .toList();
      for (int number = 0;
          System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(every) < until;
          number++) {
        Thread.sleep(every);
        Fault fault = faults.get(number % faults.size());
        switch (fault) {
          case DATABASE_KILLED -> database.killAndStart(away);
          case SERVER_KILLED -> {
            int port = killed.port();
            killed.kill();
            killed = team.serve("one", port);
          }
          case DISK_FULL -> full(away);
          case CLOCK_MOVED -> team.moveClock(CLOCKS.get(happened(fault) % CLOCKS.size()));
        }
        happened.merge(fault, 1, Integer::sum);
        out.println(
            TimeUnit.NANOSECONDS.toSeconds(until - System.nanoTime()) + " s left: " + fault.word());
      }
      Map<String, Traffic.Told> told = new HashMap<>();
      for (Future<Traffic.Told> each : all) {
        Traffic.Told done = each.get();
        told.merge(done.what(), done, Traffic.Told::plus);
      }
      happened.forEach((fault, times) -> out.println(fault.word() + ": " + times + " times"));
      out.println(
          "the database ended by itself on a full disk: "
              + databaseEnded
              + " times; "
              + imports.get()
              + " imports, refused besides: "
              + importsRefused);
      out.println(MachineLoad.sentence());
      killed.close();
      other.close();
      tell(told.values());
    } finally {
      one.close();
      other.close();
    }
  }

  private int happened(Fault fault) {
    return happened.getOrDefault(fault, 0);
  }

  /// Fills the disk for a while.
  private void full(long away) throws IOException, InterruptedException {
    FullDisk filled = disk.orElseThrow();
    filled.fill();
    Thread.sleep(away);
    filled.empty();
    if (database.startWhereItEnded()) {
      databaseEnded++;
    }
  }

  private int imports(long until) throws Exception {
    int version = 1;
    while (System.nanoTime() < until) {
      try (Desk desk = team.desk()) {
        team.load(desk, version);
        version++;
      } catch (StoreTrouble | IOException | UncheckedIOException e) {
        importsRefused.incrementAndGet();
        out.println("an import was refused: " + e.getMessage());
      }
      Thread.sleep(2_000);
    }
    return version - 1;
  }

  private void tell(Collection<Traffic.Told> all) {
    all.forEach(each -> out.println(each.sentence()));
    traffic.why().forEach((why, times) -> out.println("refused " + times + " times: " + why));
    try (Desk desk = team.desk()) {
      AuditLog log = new AuditLog(desk);
      Map<String, String> there = new HashMap<>();
      for (Entry entry : log.entries(null)) {
        there.put(entry.subject(), entry.digest());
      }
      long lost =
          traffic.acknowledged().entrySet().stream()
              .filter(each -> !each.getValue().equals(there.get(each.getKey())))
              .count();
      long decisions = there.keySet().stream().filter(name -> name.startsWith("decision-")).count();
      AuditAnswer audit = log.verify(null);
      String told =
          "decisions acknowledged "
              + traffic.acknowledged().size()
              + ", in the log "
              + decisions
              + ", lost "
              + lost
              + "; entries of the screening log "
              + audit.screenings()
              + "; chain "
              + (audit.isSound() ? "valid" : "NOT VALID: " + audit.faults());
      out.println(told);
      if (lost > 0 || !audit.isSound() || all.stream().anyMatch(each -> each.failed() > 0)) {
        throw new IllegalStateException("something was lost, or failed without a reason");
      }
    }
  }
}
