package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.labels.Category;
import dev.chokepoint.bench.labels.Distorter;
import dev.chokepoint.bench.labels.LabelledParty;
import dev.chokepoint.bench.labels.Strength;
import dev.chokepoint.bench.peers.Engine;
import dev.chokepoint.bench.peers.Engines;
import dev.chokepoint.bench.peers.Finder;
import dev.chokepoint.bench.peers.Hit;
import dev.chokepoint.bench.peers.ListedParty;
import dev.chokepoint.casebook.training.Draw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How often a distorted name of a list finds its own party first. Options: `--engine`, `--data`,
/// `--lists`, `--names` (500 a category), `--seed`, `--misses` (how many to print), `--folder`.
///
/// A hit counts as right when it is the party itself or another that bears the same name, whatever
/// its case, marks and order: lists repeat each other, and nothing tells those apart by name. A
/// distortion that makes the very name of another party is not asked: that party is rightly first.
public final class RecallProgram {

  private static final List<Double> THRESHOLDS = List.of(0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9);

  private final Output out = new Output();
  private final List<ListedParty> lists;
  private final Namesakes namesakes;
  private final int names;
  private final long seed;
  private final long misses;

  private RecallProgram(List<ListedParty> lists, int names, long seed, long misses) {
    this.lists = lists;
    this.namesakes = Namesakes.of(lists);
    this.names = names;
    this.seed = seed;
    this.misses = misses;
  }

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    Path folder = Path.of(options.text("folder", "bench/target/screening"));
    Files.createDirectories(folder);
    List<ListedParty> lists =
        PublishedLists.read(
            PublishedLists.folder(options),
            List.of(options.text("lists", "ofac-sdn,un-,opensanctions").split(",")));
    RecallProgram program =
        new RecallProgram(
            lists,
            (int) options.number("names", 500),
            options.number("seed", 1),
            options.number("misses", 0));
    for (String name : options.text("engine", "chokepoint").split(",")) {
      try (Engine engine = Engines.start(name, folder);
          Finder finder = engine.index(lists.stream())) {
        for (Strength strength : Strength.values()) {
          program.run(engine, finder, strength);
        }
      }
    }
  }

  /// What became of one category's names.
  private static final class Tally {
    private int asked;
    private int first;
    private final int[] above = new int[THRESHOLDS.size()];
  }

  private void run(Engine engine, Finder finder, Strength strength) {
    out.line("");
    out.line(
        "%s, %s distortions of names of %,d listed parties: the right party stands first",
        engine.name(), strength.key(), lists.size());
    StringBuilder head =
        new StringBuilder(String.format("%-14s %6s %7s", "category", "names", "first"));
    THRESHOLDS.forEach(each -> head.append(String.format(java.util.Locale.ROOT, "  >=%.2f", each)));
    out.line("%s", head);
    Tally whole = new Tally();
    for (Category category : Distorter.categories(strength)) {
      Tally tally = tally(finder, category, strength);
      print(category.key(), tally);
      whole.asked += tally.asked;
      whole.first += tally.first;
      for (int i = 0; i < whole.above.length; i++) {
        whole.above[i] += tally.above[i];
      }
    }
    print("all", whole);
  }

  private Tally tally(Finder finder, Category category, Strength strength) {
    Draw draw = new Draw(seed * 31 + category.key().hashCode());
    Distorter distorter = new Distorter(seed * 37 + category.key().hashCode());
    Tally tally = new Tally();
    long printed = 0;
    for (int tries = 0; tally.asked < names && tries < names * 60; tries++) {
      ListedParty party = lists.get(draw.below(lists.size()));
      String name = party.names().getFirst();
      Optional<Distorter.Distorted> distorted =
          distorter.distort(party.schema(), name, category, strength);
      if (distorted.isEmpty()) {
        continue;
      }
      if (!namesakes.isNoOthersName(distorted.get().name(), party)) {
        continue;
      }
      tally.asked++;
      LabelledParty query = LabelledParty.named(party.schema(), distorted.get().name());
      List<Hit> hits = finder.find(query, 1);
      if (!hits.isEmpty() && namesakes.isSame(lists.get(hits.getFirst().party()), party)) {
        tally.first++;
        for (int i = 0; i < tally.above.length; i++) {
          tally.above[i] += hits.getFirst().score() >= THRESHOLDS.get(i) ? 1 : 0;
        }
      } else if (printed++ < misses) {
        out.line(
            "  missed: %s -> %s; first was %s",
            name,
            query.name(),
            hits.isEmpty() ? "nothing" : lists.get(hits.getFirst().party()).names());
      }
    }
    return tally;
  }

  private void print(String name, Tally tally) {
    StringBuilder line =
        new StringBuilder(
            String.format(
                java.util.Locale.ROOT,
                "%-14s %6d %6.1f%%",
                name,
                tally.asked,
                100.0 * tally.first / tally.asked));
    for (int each : tally.above) {
      line.append(String.format(java.util.Locale.ROOT, "  %5.1f%%", 100.0 * each / tally.asked));
    }
    out.line("%s", line);
  }
}
