package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.util.Map;

/// Reads a source for an import.
///
/// Statements may come in any order. Where the source does not date its statements itself, they
/// carry the day of the import as [dev.chokepoint.vault.snapshots.source.SourceDescriptor#seen] has
/// it, and the import puts the first-seen day of the version before in its place.
@FunctionalInterface
public interface StatementProducer {

  /// Hands over every statement.
  ///
  /// @return what the reader counted, by name
  /// @throws IOException if the source cannot be read; the import is then given up
  Map<String, Long> produce(StatementSink statements) throws IOException;
}
