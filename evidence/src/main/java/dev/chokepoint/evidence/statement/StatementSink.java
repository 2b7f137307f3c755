package dev.chokepoint.evidence.statement;

/// Takes statements one at a time, in the order in which a reader finds them.
@FunctionalInterface
public interface StatementSink {

  /// Takes one statement.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be kept
  void accept(Statement statement);
}
