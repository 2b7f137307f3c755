package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.index.Clusters;
import java.util.HashMap;
import java.util.Map;

/// Which documents of an index are about one entity, by the values that stand for their ids. Holds
/// only ids that are in a cluster.
final class SameEntity {

  private final Map<Long, Long> canonical = new HashMap<>();

  SameEntity(Clusters clusters) {
    clusters.forEach(members -> {
      long first = EntityDocuments.hash(members.getFirst());
      members.forEach(member -> canonical.put(EntityDocuments.hash(member), first));
    });
  }

  /// The value that stands for the entity that an id names.
  long of(long id) {
    return canonical.isEmpty() ? id : canonical.getOrDefault(id, id);
  }

  /// Whether no entity has more than one id.
  boolean isNone() {
    return canonical.isEmpty();
  }
}
