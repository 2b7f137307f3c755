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
          .thenComparing(Stake::owner)
          .thenComparingLong(s -> s.share().low())
          .thenComparingLong(s -> s.share().high())
          .thenComparing(s -> String.join(" ", s.statements()));

  public Holdings {
    stakes = stakes.stream().sorted(BY_ENDS).toList();
    unownable = Set.copyOf(unownable);
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
  List<Stake> of(String owner, String asset) {
    return stakes.stream()
        .filter(stake -> stake.owner().equals(owner) && stake.asset().equals(asset))
        .toList();
  }

  /// The graph of the stakes; `also` stands in it even where it has none.
  StakeGraph graph(String also) {
    StakeGraphBuilder graph = new StakeGraphBuilder();
    graph.entity(also);
    for (Stake stake : stakes) {
      graph.stake(stake.owner(), stake.asset(), stake.on(on).orElseThrow());
    }
    for (String person : new TreeSet<>(unownable)) {
      graph.unownable(person);
    }
    return graph.build();
  }
}
