package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import java.io.IOException;

/// What is done to each entity, in the order of ids, before it is published.
@FunctionalInterface
public interface EntityRevision {

  /// The entity as it is to be published.
  EntityStatements revise(EntityStatements entity) throws IOException;
}
