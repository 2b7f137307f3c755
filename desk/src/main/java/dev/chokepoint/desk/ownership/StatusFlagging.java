package dev.chokepoint.desk.ownership;

import dev.chokepoint.controls.measures.StatusBlock;
import dev.chokepoint.controls.measures.StatusBlocks;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.OwnershipRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Finds parties that a measure may block by status: records of schema PublicBody, or with a topic
/// of government (`gov`, `gov.soe`), in a country whose government the table names.
final class StatusFlagging {

  private final StatusBlocks table;

  StatusFlagging(StatusBlocks table) {
    this.table = table;
  }

  /// The flags of all parties, in the order of their ids.
  List<StatusFlag> of(OwnershipRule rule, Map<String, Entity> parties, LocalDate day) {
    List<StatusFlag> flags = new ArrayList<>();
    for (String party : new TreeSet<>(parties.keySet())) {
      Entity entity = parties.get(party);
      if (entity != null) {
        statedAs(entity).ifPresent(because -> flag(rule, entity, because, day, flags));
      }
    }
    return flags;
  }

  private void flag(
      OwnershipRule rule, Entity entity, Sentence because, LocalDate day, List<StatusFlag> flags) {
    TreeSet<String> countries = new TreeSet<>(entity.values("country"));
    countries.addAll(entity.values("jurisdiction"));
    countries.addAll(entity.values("mainCountry"));
    for (String country : countries) {
      for (StatusBlock block : table.of(rule.key(), country, day)) {
        flags.add(new StatusFlag(entity.id(), because, block));
      }
    }
  }

  private static Optional<Sentence> statedAs(Entity entity) {
    if (entity.schema().equals("PublicBody")) {
      return Optional.of(Sentence.of("a public body"));
    }
    return entity.values("topics").stream()
        .filter(topic -> topic.equals("gov") || topic.startsWith("gov."))
        .sorted()
        .findFirst()
        .map(topic -> Sentence.of("under the topic {0}", topic));
  }
}
