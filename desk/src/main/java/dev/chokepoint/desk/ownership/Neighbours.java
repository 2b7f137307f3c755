package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import java.util.List;
import java.util.Optional;

/// Entities and what points at them, wherever they are kept.
public interface Neighbours {

  /// The entity of that id, as it was known.
  Optional<Entity> entity(String id);

  /// Ids of entities that point at an entity, in the order of ids.
  ///
  /// @param most how many to give at the most
  List<String> referring(String id, int most);
}
