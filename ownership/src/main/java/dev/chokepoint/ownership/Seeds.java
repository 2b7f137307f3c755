package dev.chokepoint.ownership;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The parties whose ownership counts, and which of them are known to act as one.
///
/// @param listed one a party
/// @param jointly sets of parties under a joint arrangement: their stakes are added up even where
///   those of different parties are not
public record Seeds(List<Seed> listed, List<Set<String>> jointly) {

  public Seeds {
    listed = List.copyOf(listed);
    jointly = List.copyOf(jointly);
  }

  /// Seeds without any known joint arrangement.
  public static Seeds of(List<Seed> listed) {
    return new Seeds(listed, List.of());
  }

  /// The same where a party is not listed.
  Seeds without(String party) {
    return new Seeds(listed.stream().filter(seed -> !seed.party().equals(party)).toList(), jointly);
  }

  /// The groups within which stakes are added up, as numbers of the graph; parties that are not in
  /// the graph are left out.
  List<int[]> groups(StakeGraph graph, RuleVersion.Adding adding) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int entity = 0; entity < graph.size(); entity++) {
      numbers.put(graph.id(entity), entity);
    }
    return parties(adding).stream()
        .map(group -> group.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray())
        .filter(group -> group.length > 0)
        .toList();
  }

  private List<Set<String>> parties(RuleVersion.Adding adding) {
    Set<String> parties =
        listed.stream().map(Seed::party).collect(Collectors.toCollection(TreeSet::new));
    return switch (adding) {
      case ALL -> List.of(parties);
      case EACH -> eachWithItsAllies(parties);
    };
  }

  private List<Set<String>> eachWithItsAllies(Set<String> parties) {
    Map<String, Set<String>> groupOf = new TreeMap<>();
    parties.forEach(party -> groupOf.put(party, new TreeSet<>(Set.of(party))));
    jointly.forEach(allies -> join(groupOf, allies));
    return List.copyOf(new LinkedHashSet<>(groupOf.values()));
  }

  private static void join(Map<String, Set<String>> groupOf, Set<String> parties) {
    Set<String> joined = new TreeSet<>();
    for (String party : parties) {
      joined.addAll(groupOf.getOrDefault(party, Set.of()));
    }
    for (String party : joined) {
      groupOf.put(party, joined);
    }
  }
}
