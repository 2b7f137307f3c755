package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Statement;
import java.util.List;

/// All statements of one source about one entity.
///
/// @param entityId what all of them are about
/// @param statements at least one, in the order in which they arrived
public record EntityStatements(String entityId, List<Statement> statements) {

  public EntityStatements {
    statements = List.copyOf(statements);
  }
}
