package dev.chokepoint.ownership;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
    List<Calculation.Step> steps = working.steps(number);
    return working.calculation(
        standing,
        steps,
        open ? new MissingFacts(target, rule, above, seeds).thatSettle() : List.of(),
        CalculationRemarks.of(rule, above, seeds, graph, steps));
  }

  /// The calculation for a party by one of its owners: as if only that owner, and those with which
  /// its stakes are added up, were listed. That the party is named itself does not bear on it.
  ///
  /// It is asked for its result, so it is without remarks and without what would settle it.
  public static Calculation byOwner(
      String owner, String target, RuleVersion rule, Holdings holdings, Seeds seeds) {
    Holdings above = holdings.testedBy(rule).above(target);
    StakeGraph graph = above.graph(target);
    int number = 0;
    Seeds others = seeds.without(target);
    List<int[]> groups = others.groups(graph, rule.adding());
    List<int[]> own =
        groups.stream()
            .filter(group -> Arrays.stream(group).anyMatch(seed -> graph.id(seed).equals(owner)))
            .toList();
    Standings shown = Standings.of(graph, rule.threshold(), own, groups);
    Standings all = Standings.of(graph, rule.threshold(), groups);
    Working working = new Working(graph, rule, shown, all, above, others);
    return working.calculation(shown.of(number), working.steps(number), List.of(), List.of());
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
}
