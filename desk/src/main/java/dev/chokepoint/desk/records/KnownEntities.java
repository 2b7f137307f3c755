package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.EntityContext;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.Entity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Entities by any id under which a list ever knew them.
public interface KnownEntities {

  /// The entity of that id, or the one that it was merged into; empty where no list has it any
  /// more.
  Optional<Entity> find(String id);

  /// Those of the newest snapshot. For one thread. What was merged is found by reading everything
  /// once, when an id is not there.
  static KnownEntities of(Desk desk) {
    return new KnownEntities() {
      private @Nullable Map<String, String> merged;

      @Override
      public Optional<Entity> find(String id) {
        return desk.entity(id)
            .or(() -> Optional.ofNullable(merged().get(id)).flatMap(desk::entity));
      }

      private Map<String, String> merged() {
        Map<String, String> known = merged;
        if (known == null) {
          Map<String, String> all = new HashMap<>();
          try (Holdings holdings = desk.holdings()) {
            holdings.forEach(entity ->
                EntityContext.of(entity)
                    .referents()
                    .forEach(referent -> all.putIfAbsent(referent, entity.id())));
          }
          known = all;
          merged = all;
        }
        return known;
      }
    };
  }

  /// Those of holdings, for several threads.
  static KnownEntities of(Holdings holdings) {
    return id -> holdings.entity(id).or(() -> holdings.mergedInto(id).flatMap(holdings::entity));
  }

  /// The ids under which an entity was ever known: its own, and those that were merged into it.
  static Set<String> ids(Entity found) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(found.id());
    ids.addAll(EntityContext.of(found).referents());
    found.statements().forEach(statement -> ids.add(statement.entityId()));
    return ids;
  }
}
