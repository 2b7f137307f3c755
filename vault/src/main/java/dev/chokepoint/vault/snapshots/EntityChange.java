package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.statement.Statement;
import java.util.List;

/// An entity of which two versions of a source say different things.
///
/// @param id of the entity
/// @param before all that the earlier version states of it; empty when it does not know it
/// @param after all that the later version states of it; empty when it does not know it
public record EntityChange(String id, List<Statement> before, List<Statement> after) {

  public EntityChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
