package dev.chokepoint.evidence.entity;

import java.util.Optional;
import java.util.function.Consumer;

/// Where entities can be had, whatever keeps them.
public interface EntitySource {

  /// The entity of that id, with the statements of every dataset that speaks about it.
  Optional<Entity> entity(String id);

  /// Hands over every entity that the dataset speaks about, in the order of their ids.
  void forEach(String dataset, Consumer<Entity> consumer);
}
