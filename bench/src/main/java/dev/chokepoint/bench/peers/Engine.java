package dev.chokepoint.bench.peers;

import java.util.stream.Stream;

/// One way to screen.
public interface Engine extends AutoCloseable {

  /// As given to `--engine`.
  String name();

  /// The score from which its makers speak of a match; for one that states none, what its users
  /// commonly set.
  double threshold();

  Scorer scorer();

  /// Indexes parties in the order given.
  ///
  /// @throws UnsupportedOperationException if it compares pairs only
  default Finder index(Stream<ListedParty> parties) {
    throw new UnsupportedOperationException(name() + " compares pairs only");
  }

  @Override
  default void close() {}
}
