package dev.chokepoint.ownership;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what would settle an open calculation: each unknown is filled in both ways, one at a time,
/// and the rule asked again. Looks at the [#MOST_TRIED] unknowns nearest to the target, so the cost
/// is bounded by that many calculations of the stakes above it.
final class MissingFacts {

  static final int MOST_TRIED = 100;

  private static final String LISTED_HOLDER = "\u0000listed holder";
  private static final String OTHER_HOLDER = "\u0000other holder";

  private final String target;
  private final RuleVersion rule;
  private final Holdings holdings;
  private final Seeds seeds;

  /// @param holdings those above the target
  MissingFacts(String target, RuleVersion rule, Holdings holdings, Seeds seeds) {
    this.target = target;
    this.rule = rule;
    this.holdings = holdings;
    this.seeds = seeds;
  }

  /// The facts each of which alone can settle it, the most telling first.
  List<MissingFact> thatSettle() {
    List<MissingFact> facts = new ArrayList<>();
    StakeGraph graph = holdings.graph(target);
    Map<String, Integer> distances = distances();
    int tried = 0;
    for (Map.Entry<String, Integer> entry : distances.entrySet()) {
      if (tried++ >= MOST_TRIED) {
        break;
      }
      int entity = number(graph, entry.getKey());
      List<Integer> tests = new ArrayList<>(List.of(entity));
      tests.addAll(graph.tests(entity));
      for (int test : tests) {
        if (Holdings.hold(graph, test).isMeasured()) {
          addRemainder(graph, test, entry.getValue(), facts);
          addRanges(graph, test, entry.getValue(), facts);
        }
      }
    }
    return facts.stream().sorted(MissingFact.MOST_TELLING).toList();
  }

  private void addRemainder(StakeGraph graph, int number, int distance, List<MissingFact> facts) {
    Hold hold = Holdings.hold(graph, number);
    String asset = graph.id(graph.whole(number));
    long open = Share.WHOLE - greatestShares(graph, number);
    if (open <= 0 || graph.isUnownable(number)) {
      return;
    }
    Share held = new Share(open, open);
    boolean mayReach =
        standing(List.of(stake(hold, LISTED_HOLDER, asset, held))) == Standing.REACHED;
    boolean mayClear =
        standing(List.of(stake(hold, OTHER_HOLDER, asset, held))) == Standing.NOT_REACHED;
    if (mayReach || mayClear) {
      facts.add(new MissingFact(hold, asset, null, open, mayReach, mayClear, distance));
    }
  }

  /// What named owners can hold at most; the rest is surely held by somebody who is not named.
  private static long greatestShares(StakeGraph graph, int asset) {
    long sum = 0;
    for (int edge = graph.incomingFrom(asset); edge < graph.incomingTo(asset); edge++) {
      sum += graph.high(edge);
    }
    return sum;
  }

  private void addRanges(StakeGraph graph, int number, int distance, List<MissingFact> facts) {
    Hold hold = Holdings.hold(graph, number);
    String asset = graph.id(graph.whole(number));
    for (int edge = graph.incomingFrom(number); edge < graph.incomingTo(number); edge++) {
      long low = graph.low(edge);
      long high = graph.high(edge);
      if (low < high) {
        String owner = graph.id(graph.owner(edge));
        boolean mayReach = fixed(hold, owner, asset, high) == Standing.REACHED;
        boolean mayClear = fixed(hold, owner, asset, low) == Standing.NOT_REACHED;
        if (mayReach || mayClear) {
          facts.add(new MissingFact(hold, asset, owner, high - low, mayReach, mayClear, distance));
        }
      }
    }
  }

  /// Where the target stands when one owner's stake is known exactly, and what it does not hold of
  /// its range is in other hands.
  private Standing fixed(Hold hold, String owner, String asset, long share) {
    List<Stake> stakes = new ArrayList<>();
    long most = 0;
    for (Stake stake : holdings.stakes()) {
      if (stake.hold() == hold && stake.owner().equals(owner) && stake.asset().equals(asset)) {
        most = Math.max(most, stake.on(holdings.on()).orElseThrow().high());
      } else {
        stakes.add(stake);
      }
    }
    stakes.add(stake(hold, owner, asset, new Share(share, share)));
    if (most > share) {
      stakes.add(stake(hold, OTHER_HOLDER, asset, new Share(most - share, most - share)));
    }
    return standing(new Holdings(holdings.on(), stakes, holdings.unownable()));
  }

  private Standing standing(List<Stake> more) {
    List<Stake> stakes = new ArrayList<>(holdings.stakes());
    stakes.addAll(more);
    return standing(new Holdings(holdings.on(), stakes, holdings.unownable()));
  }

  private Standing standing(Holdings filled) {
    Set<String> unownable = new HashSet<>(filled.unownable());
    unownable.add(OTHER_HOLDER);
    unownable.add(LISTED_HOLDER);
    StakeGraph graph = new Holdings(filled.on(), filled.stakes(), unownable).graph(target);
    List<Seed> listed = new ArrayList<>(seeds.listed());
    listed.add(new Seed(LISTED_HOLDER, Sentence.nothing(), Sentence.nothing(), List.of()));
    // Under a rule that looks at each alone, the unknown holder may be any one of the listed
    // parties.
    List<Seeds> readings = new ArrayList<>(List.of(new Seeds(listed, seeds.jointly())));
    for (Seed seed : seeds.listed()) {
      List<Set<String>> jointly = new ArrayList<>(seeds.jointly());
      jointly.add(Set.of(seed.party(), LISTED_HOLDER));
      readings.add(new Seeds(listed, jointly));
    }
    Standing best = Standing.NOT_REACHED;
    for (Seeds reading : readings) {
      Standing standing =
          Standings.of(graph, rule.threshold(), reading.groups(graph, rule.adding()))
              .of(number(graph, target));
      best = standing.compareTo(best) < 0 ? standing : best;
    }
    return best;
  }

  private static Stake stake(Hold hold, String owner, String asset, Share share) {
    return new Stake(
        hold, owner, asset, share, null, DateInterval.UNKNOWN, DateInterval.UNKNOWN, List.of());
  }

  private static int number(StakeGraph graph, String id) {
    for (int entity = 0; entity < graph.size(); entity++) {
      if (graph.id(entity).equals(id)) {
        return entity;
      }
    }
    throw new IllegalArgumentException("the graph has no " + id);
  }

  /// Every asset above the target, the nearest first, with how many stakes lie between.
  private Map<String, Integer> distances() {
    Map<String, List<Stake>> byAsset = holdings.byAsset();
    Map<String, Integer> distances = new LinkedHashMap<>(Map.of(target, 0));
    Deque<String> open = new ArrayDeque<>(List.of(target));
    while (!open.isEmpty()) {
      String asset = open.remove();
      for (Stake stake : byAsset.getOrDefault(asset, List.of())) {
        if (distances.putIfAbsent(stake.owner(), distances.getOrDefault(asset, 0) + 1) == null) {
          open.add(stake.owner());
        }
      }
    }
    return distances;
  }
}
