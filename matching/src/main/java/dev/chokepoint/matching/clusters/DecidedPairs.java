package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.index.IdentityDecision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What people decided about pairs of ids that are there: of several decisions about one pair the
/// last. One about an id that no list has any more stays in the records and joins nobody.
final class DecidedPairs {

  private final Map<Set<String>, IdentityDecision> byPair = new LinkedHashMap<>();

  private DecidedPairs() {}

  static DecidedPairs of(List<IdentityDecision> decisions, Set<String> there) {
    DecidedPairs pairs = new DecidedPairs();
    for (IdentityDecision decision : decisions) {
      if (there.contains(decision.left()) && there.contains(decision.right())) {
        Set<String> pair = pair(decision.left(), decision.right());
        pairs.byPair.remove(pair);
        pairs.byPair.put(pair, decision);
      }
    }
    return pairs;
  }

  private static Set<String> pair(String left, String right) {
    return new TreeSet<>(List.of(left, right));
  }

  /// Those that join, in the order in which they were taken.
  List<IdentityDecision> same() {
    return byPair.values().stream().filter(IdentityDecision::same).toList();
  }

  Optional<IdentityDecision> about(String left, String right) {
    return byPair.isEmpty() || left.equals(right)
        ? Optional.empty()
        : Optional.ofNullable(byPair.get(pair(left, right)));
  }

  /// Whether they were decided to be two.
  boolean areTwo(String left, String right) {
    return about(left, right).filter(decision -> !decision.same()).isPresent();
  }
}
