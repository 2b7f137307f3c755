package dev.chokepoint.ownership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who is stated to hold what on one day: the facts that a calculation rests on.
///
/// @param on the day
/// @param stakes those that may be held on it, in an order that does not depend on the source's
/// @param unownable ids of natural persons and states, whom nobody owns
public record Holdings(LocalDate on, List<Stake> stakes, Set<String> unownable) {

  private static final Comparator<Stake> BY_ENDS =
      Comparator.comparing(Stake::asset)
          .thenComparing(Stake::hold)
          .thenComparing(Stake::owner)
          .thenComparingLong(s -> s.share().low())
          .thenComparingLong(s -> s.share().high())
          .thenComparing(s -> String.join(" ", s.statements()));

  public Holdings {
    stakes = stakes.stream().sorted(BY_ENDS).toList();
    unownable = Set.copyOf(unownable);
  }

  /// Only the stakes by which a rule's tests can be met.
  Holdings testedBy(RuleVersion rule) {
    return new Holdings(
        on,
        stakes.stream().filter(stake -> rule.tests().contains(stake.hold())).toList(),
        unownable);
  }

  /// Those of the stakes that may be held on the day.
  public static Holdings on(LocalDate day, List<Stake> stakes, Set<String> unownable) {
    return new Holdings(
        day, stakes.stream().filter(stake -> stake.on(day).isPresent()).toList(), unownable);
  }

  /// Only the stakes over which something reaches the target.
  Holdings above(String target) {
    Map<String, List<Stake>> byAsset = byAsset();
    Set<String> seen = new LinkedHashSet<>(Set.of(target));
    Deque<String> open = new ArrayDeque<>(seen);
    List<Stake> above = new ArrayList<>();
    while (!open.isEmpty()) {
      for (Stake stake : byAsset.getOrDefault(open.remove(), List.of())) {
        above.add(stake);
        if (seen.add(stake.owner())) {
          open.add(stake.owner());
        }
      }
    }
    return new Holdings(on, above, unownable);
  }

  /// Stakes by what is owned, in the order of ids.
  Map<String, List<Stake>> byAsset() {
    Map<String, List<Stake>> byAsset = new TreeMap<>();
    for (Stake stake : stakes) {
      byAsset.computeIfAbsent(stake.asset(), asset -> new ArrayList<>()).add(stake);
    }
    return byAsset;
  }

  /// Stakes of one owner in one asset: more than one where statements contest each other.
  List<Stake> of(Hold hold, String owner, String asset) {
    return stakes.stream()
        .filter(stake -> stake.hold() == hold)
        .filter(stake -> stake.owner().equals(owner) && stake.asset().equals(asset))
        .toList();
  }

  /// The number of what is held: shares in the entity itself, votes in a test of their own, and a
  /// right to appoint the board in one for each who has it.
  private static int test(StakeGraphBuilder graph, int asset, Stake stake) {
    return switch (stake.hold()) {
      case SHARES -> asset;
      case VOTES -> graph.test(asset, Hold.VOTES.name());
      case BOARD, INFLUENCE -> graph.test(asset, stake.hold().name() + " " + stake.owner());
    };
  }

  /// What kind of hold a number of the graph stands for.
  static Hold hold(StakeGraph graph, int number) {
    String id = graph.id(number);
    int end = graph.whole(number) == number ? -1 : id.lastIndexOf('\u0000');
    return end < 0 ? Hold.SHARES : Hold.valueOf(id.substring(end + 1).split(" ")[0]);
  }

  /// The graph of the stakes; `also` stands in it even where it has none.
  StakeGraph graph(String also) {
    StakeGraphBuilder graph = new StakeGraphBuilder();
    graph.entity(also);
    for (Stake stake : stakes) {
      Share share = stake.on(on).orElseThrow();
      int asset = graph.entity(stake.asset());
      graph.stake(
          graph.entity(stake.owner()), test(graph, asset, stake), share.low(), share.high());
    }
    for (String person : new TreeSet<>(unownable)) {
      graph.unownable(person);
    }
    return graph.build();
  }
}
