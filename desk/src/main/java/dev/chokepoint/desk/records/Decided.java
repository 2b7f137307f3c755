package dev.chokepoint.desk.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decisions that were not taken back, and what comes of them: of several about one pair the last
/// stands. One that needs a second person stands once that person decides the same, of the same
/// facts; until then it is a proposal, and what stood before it stands.
final class Decided {

  static final String DECISION = "decision";
  static final String UNDO = "undo";

  private final Map<String, List<StandingDecision>> byParty = new LinkedHashMap<>();

  /// What comes of the decisions about one pair.
  ///
  /// @param standing null where nothing stands
  /// @param proposed what waits for a second person, null where nothing does
  record Outcome(@Nullable StandingDecision standing, @Nullable StandingDecision proposed) {}

  /// @param entries decisions in their order, and what was taken back
  static Decided of(List<Entry> entries) {
    Set<String> undone = new HashSet<>();
    entries.stream()
        .filter(entry -> entry.kind().equals(UNDO))
        .forEach(entry -> undone.add(entry.subject()));
    Decided decided = new Decided();
    for (Entry entry : entries) {
      Optional<Said> said = entry.said();
      if (entry.kind().equals(DECISION) && said.isPresent() && !undone.contains(entry.subject())) {
        StandingDecision decision = StandingDecision.of(entry, said.get());
        decided
            .byParty
            .computeIfAbsent(decision.pair().party(), party -> new ArrayList<>(1))
            .add(decision);
      }
    }
    return decided;
  }

  /// What comes of the decisions about a party and an entity.
  ///
  /// @param party its name in any case
  /// @param ids under which the entity was ever known
  Outcome about(String party, Set<String> ids) {
    return outcome(of(party), ids);
  }

  /// What comes of the decisions about two entities of the lists.
  Outcome about(StandingDecision.Pair pair) {
    return outcome(byParty.getOrDefault(pair.party(), List.of()), Set.of(pair.entity()));
  }

  /// The decisions that stand about two entities of the lists, in the order in which they were
  /// taken.
  List<StandingDecision> betweenEntities() {
    return byParty.values().stream()
        .flatMap(List::stream)
        .filter(StandingDecision::betweenEntities)
        .map(StandingDecision::pair)
        .distinct()
        .flatMap(pair -> Optional.ofNullable(about(pair).standing()).stream())
        .sorted(Comparator.comparing(StandingDecision::at).thenComparing(StandingDecision::name))
        .toList();
  }

  private static Outcome outcome(List<StandingDecision> decisions, Set<String> ids) {
    StandingDecision standing = null;
    StandingDecision proposed = null;
    for (StandingDecision decision : decisions) {
      if (!ids.contains(decision.pair().entity())) {
        continue;
      }
      if (decision.needsSecond() && !(proposed != null && decision.seconds(proposed))) {
        proposed = decision;
      } else {
        standing = decision;
        proposed = null;
      }
    }
    return new Outcome(standing, proposed);
  }

  /// All about a party, in order.
  List<StandingDecision> of(String party) {
    return byParty.getOrDefault(StandingDecision.Pair.of(party, "").party(), List.of());
  }
}
