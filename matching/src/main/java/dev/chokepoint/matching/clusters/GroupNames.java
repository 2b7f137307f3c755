package dev.chokepoint.matching.clusters;

import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.score.ComparableName;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells companies of one group apart that share a number of the group's fleet. For one thread.
///
/// Names contradict each other where none of the one's is like any of the other's and each has a
/// word that the other lacks: `Lukoil-Bunker` and `Lukoil-Western Siberia`, but not `Volgotanker`
/// and `Volgotanker VNP`.
final class GroupNames {

  private final Matching matching;

  GroupNames(Matching matching) {
    this.matching = matching;
  }

  /// Whether the names are of two companies; never where one has none.
  boolean contradict(Collection<String> ones, Collection<String> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return false;
    }
    Party one = party(ones);
    Party other = party(others);
    Comparison comparison = matching.comparison();
    if (comparison.score(one, other) >= Matching.LOWEST_THRESHOLD) {
      return false;
    }
    return one.names().stream()
        .noneMatch(a -> other.names().stream().anyMatch(b -> oneHoldsTheOther(a, b)));
  }

  private Party party(Collection<String> names) {
    return matching.analyse("Company", List.copyOf(names), List.of(), List.of(), List.of());
  }

  private static boolean oneHoldsTheOther(PartyName one, PartyName other) {
    Set<String> words = words(one.name());
    Set<String> others = words(other.name());
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> words(ComparableName name) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < name.size(); i++) {
      words.add(name.word(i).latin());
    }
    return words;
  }
}
