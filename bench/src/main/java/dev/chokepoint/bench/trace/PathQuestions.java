package dev.chokepoint.bench.trace;

import dev.chokepoint.bench.measures.Durations;
import dev.chokepoint.bench.trace.TradeParties.Tier;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.path.PathAnswer;
import dev.chokepoint.routes.path.PathQuestion;
import dev.chokepoint.routes.path.PathSearch;
import java.io.PrintStream;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Paths between a distributor and a user drawn at random, each as likely as another: hubs passed,
/// as is the standard, and hubs avoided; beside a breadth-first search over the same edges as plain
/// numbers that knows all of them beforehand and tells the length alone.
final class PathQuestions {

  private final PrintStream out;
  private final GeneratedTrade trade;
  private final TradeIndex index;
  private final int pairs;

  PathQuestions(PrintStream out, GeneratedTrade trade, TradeIndex index, int pairs) {
    this.out = out;
    this.trade = trade;
    this.index = index;
    this.pairs = pairs;
  }

  void ask() {
    if (pairs > 0) {
      measure(false, pairs / 10 + 1, false);
      measure(false, pairs, true);
      measure(true, pairs, true);
    }
  }

  private void measure(boolean avoidHubs, int questions, boolean told) {
    Model model = Model.bundled();
    TradeSource source = new TradeSource(trade, index, model, 0, true);
    PathSearch search = new PathSearch(source, model);
    PlainSearch plain = new PlainSearch(trade, index);
    SplittableRandom random = new SplittableRandom(trade.shape.seed() + 7);
    Durations times = new Durations();
    Durations plainTimes = new Durations();
    TreeMap<Integer, Integer> lengths = new TreeMap<>();
    int cut = 0;
    for (int i = 0; i < questions; i++) {
      int from = trade.parties.any(Tier.DISTRIBUTOR, random);
      int to = trade.parties.any(Tier.USER, random);
      PathQuestion question =
          PathQuestion.between(TradeEntities.id('p', from), TradeEntities.id('p', to));
      Durations.Start start = Durations.Start.now();
      PathAnswer answer = search.paths(avoidHubs ? question.avoidingHubs() : question);
      times.endOf(start);
      int length = answer.paths().isEmpty() ? -1 : answer.paths().getFirst().length();
      lengths.merge(length, 1, Integer::sum);
      cut += answer.cut().isEmpty() ? 0 : 1;
      if (!avoidHubs) {
        start = Durations.Start.now();
        int shortest = plain.length(from, to, question.longest());
        plainTimes.endOf(start);
        if (answer.cut().isEmpty() && shortest != length) {
          throw new IllegalStateException(
              "from " + from + " to " + to + " are " + shortest + " steps, not " + length);
        }
      }
    }
    if (told) {
      String which = avoidHubs ? "path, hubs avoided" : "path, hubs passed";
      out.println(which + ": " + times);
      out.println(which + ", how many of each length (-1: none): " + lengths);
      out.println(which + ", questions for which not all links of a party were read: " + cut);
      if (!avoidHubs) {
        out.println("plain breadth-first search over numbers: " + plainTimes);
        out.printf(
            Locale.ROOT, "ratio path / plain search: %.1f%n", times.mean() / plainTimes.mean());
      }
    }
  }
}
