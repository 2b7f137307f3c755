package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.statement.Statement;

/// One difference between two versions of a source.
public sealed interface StatementChange {

  /// The later version says it, the earlier did not.
  record Added(Statement statement) implements StatementChange {}

  /// The earlier version said it, the later does not.
  record Removed(Statement statement) implements StatementChange {}

  /// Of one property of one entity, one value went and another came. Where several did, they are
  /// paired in the order in which the versions give them.
  record Changed(Statement before, Statement after) implements StatementChange {}
}
