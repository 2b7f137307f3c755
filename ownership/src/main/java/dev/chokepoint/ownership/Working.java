package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Writes down the steps of a calculation.
final class Working {

  private final StakeGraph graph;
  private final RuleVersion rule;
  private final Standings standings;
  private final Standings all;
  private final Holdings holdings;
  private final Map<String, Seed> seeds = new HashMap<>();

  Working(
      StakeGraph graph,
      RuleVersion rule,
      Standings standings,
      Standings all,
      Holdings holdings,
      Seeds seeds) {
    this.graph = graph;
    this.rule = rule;
    this.standings = standings;
    this.all = all;
    this.holdings = holdings;
    seeds.listed().forEach(seed -> this.seeds.putIfAbsent(seed.party(), seed));
  }

  /// The calculation for the first entity of the graph, which is the target.
  Calculation calculation(
      Standing standing,
      List<Calculation.Step> steps,
      List<MissingFact> missing,
      List<Sentence> remarks) {
    int target = 0;
    int decisive = decisive(target);
    return new Calculation(
        graph.id(target),
        rule,
        holdings.on(),
        standing,
        Holdings.hold(graph, decisive),
        standings.knownShare(graph, decisive),
        standings.possibleShare(graph, decisive),
        steps,
        missing,
        remarks);
  }

  /// The test of an entity that takes it furthest; of equal ones its shares.
  int decisive(int entity) {
    int best = entity;
    for (int test : graph.tests(entity)) {
      int order = standing(test).compareTo(standing(best));
      boolean more = standings.knownShare(graph, test) > standings.knownShare(graph, best);
      best = order < 0 || (order == 0 && more) ? test : best;
    }
    return best;
  }

  private Standing standing(int test) {
    return standings.ofTest(graph, rule.threshold(), test);
  }

  /// The steps that matter for the target: what is on the way from a listed party, or may be.
  List<Calculation.Step> steps(int target) {
    Set<Integer> seen = new TreeSet<>();
    List<Integer> inOrder = new ArrayList<>();
    visit(target, seen, inOrder);
    return inOrder.stream().limit(OwnershipCalculator.MOST_STEPS).map(this::step).toList();
  }

  /// Owners before what they own; the walk is bounded, so a very long chain does not end the stack.
  private void visit(int asset, Set<Integer> seen, List<Integer> inOrder) {
    if (!seen.add(asset) || seen.size() > OwnershipCalculator.MOST_STEPS) {
      return;
    }
    List<Integer> tests = graph.tests(asset);
    tests.forEach(test -> visitOwners(test, seen, inOrder));
    visitOwners(asset, seen, inOrder);
    inOrder.addAll(tests);
    inOrder.add(asset);
  }

  private void visitOwners(int test, Set<Integer> seen, List<Integer> inOrder) {
    for (int edge = graph.incomingFrom(test); edge < graph.incomingTo(test); edge++) {
      Standing owner = standings.of(graph.owner(edge));
      if (owner == Standing.REACHED || owner == Standing.MAY_BE_REACHED) {
        visit(graph.owner(edge), seen, inOrder);
      }
    }
  }

  private Calculation.Step step(int asset) {
    List<Calculation.Addend> addends = new ArrayList<>();
    for (int edge = graph.incomingFrom(asset); edge < graph.incomingTo(asset); edge++) {
      addends.add(addend(asset, edge));
    }
    addends.sort(
        Comparator.comparing(Calculation.Addend::standing)
            .thenComparingLong(addend -> -addend.share().low())
            .thenComparing(Calculation.Addend::owner));
    int whole = graph.whole(asset);
    boolean named = all.of(whole) == Standing.LISTED;
    boolean alone = graph.tests(whole).isEmpty();
    Standing standing = alone ? standings.of(whole) : standing(asset);
    int round = standing == Standing.REACHED ? standings.round(whole) : -1;
    return new Calculation.Step(
        graph.id(whole),
        Holdings.hold(graph, asset),
        named ? 0 : round,
        addends,
        standings.knownShare(graph, asset),
        standings.possibleShare(graph, asset),
        named ? Standing.LISTED : standing);
  }

  private Calculation.Addend addend(int asset, int edge) {
    int owner = graph.owner(edge);
    return new Calculation.Addend(
        graph.id(owner),
        graph.share(edge),
        standings.of(owner),
        seeds.get(graph.id(owner)),
        holdings.of(Holdings.hold(graph, asset), graph.id(owner), graph.id(graph.whole(asset))));
  }
}
