package dev.chokepoint.bench.team;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.serving.ServedProgram;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepDecisions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Two people, each at a server process of their own, decide over one queue until each has made
/// their share: no decision may be missing or made twice, the chain must hold, and whoever was not
/// the first must be shown what stands.
///
/// Options: `--each 1000` decisions of each person, `--records postgresql` or `files`, `--seed 1`.
public final class TeamProgram {

  private TeamProgram() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Options options = Options.of(arguments);
    Path folder = Files.createTempDirectory("chokepoint-team");
    int each = (int) options.number("each", 1_000);
    if (options.text("records", "postgresql").equals("files")) {
      out.println(run(new Team(folder, ""), each, options.number("seed", 1)));
      return;
    }
    try (OwnPostgres database = new OwnPostgres(folder)) {
      out.println(run(new Team(folder, database.address()), each, options.number("seed", 1)));
    }
  }

  static String run(Team team, int each, long seed) throws Exception {
    team.begin();
    long began;
    List<Map<Reviewer.Outcome, Integer>> outcomes = new ArrayList<>();
    try (ServedProgram one = team.serve("one", 0);
        ServedProgram other = team.serve("other", 0);
        Reviewer anna = new Reviewer(Team.PEOPLE.getFirst(), one.base());
        Reviewer bert = new Reviewer(Team.PEOPLE.getLast(), other.base());
        ExecutorService people = Executors.newFixedThreadPool(2)) {
      began = System.nanoTime();
      List<Future<Map<Reviewer.Outcome, Integer>>> both = new ArrayList<>();
      both.add(people.submit(() -> work(anna, each, seed)));
      both.add(people.submit(() -> work(bert, each, seed + 1)));
      for (Future<Map<Reviewer.Outcome, Integer>> person : both) {
        outcomes.add(person.get());
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    return check(team, each, outcomes) + String.format(Locale.ROOT, "; %.0f s", seconds);
  }

  /// Goes through the whole queue in an order of one's own until one's share is done.
  private static Map<Reviewer.Outcome, Integer> work(Reviewer person, int share, long seed)
      throws Exception {
    List<Integer> queue = new ArrayList<>(IntStream.range(0, 2 * share).boxed().toList());
    Collections.shuffle(queue, new Random(seed));
    Map<Reviewer.Outcome, Integer> outcomes = new EnumMap<>(Reviewer.Outcome.class);
    for (int party : queue) {
      if (outcomes.getOrDefault(Reviewer.Outcome.SAVED, 0) == share) {
        break;
      }
      String says = party % 3 == 0 ? "same" : "different";
      outcomes.merge(person.decide(party, says), 1, Integer::sum);
    }
    return outcomes;
  }

  private static String check(Team team, int each, List<Map<Reviewer.Outcome, Integer>> outcomes) {
    int saved = sum(outcomes, Reviewer.Outcome.SAVED);
    int shown = sum(outcomes, Reviewer.Outcome.CONFLICT_SHOWN);
    int hidden = sum(outcomes, Reviewer.Outcome.CONFLICT_HIDDEN);
    int other = sum(outcomes, Reviewer.Outcome.OTHER);
    try (Desk desk = team.desk()) {
      List<Entry> decisions = new KeepDecisions(desk).all();
      Set<String> pairs = new HashSet<>();
      decisions.forEach(entry ->
          pairs.add(entry.said().map(said -> String.valueOf(said.text("party"))).orElse("")));
      AuditAnswer audit = new AuditLog(desk).verify(null);
      String told =
          saved
              + " decisions were saved, "
              + decisions.size()
              + " are in the log about "
              + pairs.size()
              + " pairs; conflicts shown to the loser: "
              + shown
              + ", not shown: "
              + hidden
              + "; other answers: "
              + other
              + "; chain "
              + (audit.isSound() ? "valid" : "NOT VALID " + audit.faults());
      boolean right =
          saved == 2 * each
              && decisions.size() == saved
              && pairs.size() == saved
              && hidden == 0
              && other == 0
              && audit.isSound();
      if (!right) {
        throw new IllegalStateException(told);
      }
      return told;
    }
  }

  private static int sum(List<Map<Reviewer.Outcome, Integer>> all, Reviewer.Outcome outcome) {
    return all.stream().mapToInt(each -> each.getOrDefault(outcome, 0)).sum();
  }
}
