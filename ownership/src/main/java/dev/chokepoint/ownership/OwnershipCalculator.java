package dev.chokepoint.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Works out where one party stands under a rule, and shows the working.
///
/// The same fixed points as for a whole graph ([Standings]), over the stakes above the party. Under
/// a rule that looks at each listed party alone, the working is that of the one that holds most.
public final class OwnershipCalculator {

  /// Steps that are worked out in full; a longer chain is cut, and says so.
  static final int MOST_STEPS = 200;

  private OwnershipCalculator() {}

  /// The calculation for a party.
  ///
  /// @param rule as it stands on the day of the holdings
  public static Calculation calculate(
      String target, RuleVersion rule, Holdings holdings, Seeds seeds) {
    Holdings above = holdings.testedBy(rule).above(target);
    StakeGraph graph = above.graph(target);
    int number = 0;
    List<int[]> groups = seeds.groups(graph, rule.adding());
    Standings all = Standings.of(graph, rule.threshold(), groups);
    Standings shown = all;
    if (rule.adding() == RuleVersion.Adding.EACH && groups.size() > 1) {
      shown = best(graph, rule, groups, number, all.of(number) == Standing.LISTED);
    }
    Standing standing = all.of(number);
    boolean open =
        standing == Standing.MAY_BE_REACHED || standing == Standing.NO_LISTED_OWNER_KNOWN;
    Working working = new Working(graph, rule, shown, all, above, seeds);
    int decisive = working.decisive(number);
    List<Calculation.Step> steps = working.steps(number);
    return new Calculation(
        target,
        rule,
        holdings.on(),
        standing,
        Holdings.hold(graph, decisive),
        shown.knownShare(graph, decisive),
        shown.possibleShare(graph, decisive),
        steps,
        open ? new MissingFacts(target, rule, above, seeds).thatSettle() : List.of(),
        CalculationRemarks.of(rule, above, seeds, graph, steps));
  }

  /// The standings of the group that takes the target furthest; for a target that is named itself,
  /// those of the group that holds most of it.
  private static Standings best(
      StakeGraph graph, RuleVersion rule, List<int[]> groups, int target, boolean named) {
    return groups.stream()
        .map(group -> Standings.of(graph, rule.threshold(), List.of(group), groups))
        .min(
            Comparator.comparing((Standings s) -> named ? Standing.LISTED : s.of(target))
                .thenComparingLong(s -> -s.knownShare(graph, target)))
        .orElseThrow();
  }

  /// Writes down the steps.
  private static final class Working {

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
      return inOrder.stream().limit(MOST_STEPS).map(this::step).toList();
    }

    /// Owners before what they own; the walk is bounded, so a very long chain does not end the
    /// stack.
    private void visit(int asset, Set<Integer> seen, List<Integer> inOrder) {
      if (!seen.add(asset) || seen.size() > MOST_STEPS) {
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
}
