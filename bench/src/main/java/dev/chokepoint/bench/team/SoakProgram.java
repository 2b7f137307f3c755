package dev.chokepoint.bench.team;

import dev.chokepoint.bench.Options;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Pages, `/match`, decisions and imports at once over two server processes and one database, while
/// the database is killed and started again and a server process is killed and started again. Told
/// is what was sent, answered, refused (503 or 429: come back), cut off by a kill, and lost: a
/// decision that was acknowledged and is not in the log. Lost must be 0 and the chain valid.
///
/// Options: `--minutes 10`, `--every 20` seconds between two faults, `--away 1500` milliseconds
/// that the database is away.
public final class SoakProgram {

  private final Team team;
  private final OwnPostgres database;
  private final PrintStream out;
  private final Traffic traffic = new Traffic();

  private SoakProgram(Team team, OwnPostgres database, PrintStream out) {
    this.team = team;
    this.database = database;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Options options = Options.of(arguments);
    Path folder = Files.createTempDirectory("chokepoint-soak");
    try (OwnPostgres database = new OwnPostgres(folder)) {
      new SoakProgram(new Team(folder, database.address()), database, out)
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
    TeamServer one = TeamServer.start(team, "one", 0);
    TeamServer other = TeamServer.start(team, "other", 0);
    long until = System.nanoTime() + nanos;
    int databaseKills = 0;
    int serverKills = 0;
    try (ExecutorService people = Executors.newCachedThreadPool()) {
      List<Future<Traffic.Told>> all = new ArrayList<>();
      all.add(people.submit(() -> traffic.pages(other.base(), anna, until)));
      all.add(people.submit(() -> traffic.match(other.base(), bert, until)));
      all.add(people.submit(() -> traffic.decisions(one.base(), "anna", anna, until)));
      all.add(people.submit(() -> traffic.decisions(other.base(), "bert", bert, until)));
      Future<Integer> imports = people.submit(() -> imports(until));
      TeamServer killed = one;
      while (System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(every) < until) {
        Thread.sleep(every);
        if ((databaseKills + serverKills) % 2 == 0) {
          database.killAndStart(away);
          databaseKills++;
        } else {
          int port = killed.port();
          killed.kill();
          killed = TeamServer.start(team, "one", port);
          serverKills++;
        }
      }
      Map<String, Traffic.Told> told = new HashMap<>();
      for (Future<Traffic.Told> each : all) {
        Traffic.Told done = each.get();
        told.merge(done.what(), done, Traffic.Told::plus);
      }
      out.println(
          databaseKills
              + " kills of the database, "
              + serverKills
              + " of a server, "
              + imports.get()
              + " imports");
      killed.close();
      other.close();
      tell(told.values());
    } finally {
      one.close();
      other.close();
    }
  }

  private int imports(long until) throws Exception {
    int version = 1;
    while (System.nanoTime() < until) {
      try (Desk desk = team.desk()) {
        team.load(desk, version);
        version++;
      } catch (dev.chokepoint.desk.StoreTrouble e) {
        out.println("an import was refused: " + e.getMessage());
      }
      Thread.sleep(2_000);
    }
    return version - 1;
  }

  private void tell(Collection<Traffic.Told> all) {
    all.forEach(each -> out.println(each.sentence()));
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
