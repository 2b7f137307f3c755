package dev.chokepoint.web.match;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KnownEntities;
import dev.chokepoint.web.Published;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Leaves out of an answer what people decided to be somebody else, so that it does not stand in
/// the place of what is new. Only where a request asks for it (`exclude_decided=true`): a score
/// never depends on what was decided.
final class DecidedElsewhere {

  private final KeepDecisions.ByParty decisions;

  private DecidedElsewhere(KeepDecisions.ByParty decisions) {
    this.decisions = decisions;
  }

  /// Reads what stands now.
  static DecidedElsewhere of(Desk desk, Published.Lease lease) {
    return new DecidedElsewhere(
        new KeepDecisions(desk, KnownEntities.of(lease.holdings())).byParty());
  }

  /// Nothing was decided.
  static DecidedElsewhere nothing() {
    return new DecidedElsewhere(
        (party, country) -> new KeepDecisions.OfParty(List.of(), List.of()));
  }

  /// Ids of entities that the party asked about is not, under any of its names.
  Set<String> ids(Example example) {
    List<String> countries = example.properties().getOrDefault("country", List.of());
    Set<String> ids = new HashSet<>();
    for (String name : example.properties().getOrDefault("name", List.of())) {
      ids.addAll(
          decisions.about(name, countries.isEmpty() ? null : countries.getFirst()).different());
    }
    return ids;
  }
}
