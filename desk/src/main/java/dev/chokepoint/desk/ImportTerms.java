package dev.chokepoint.desk;

import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.vault.snapshots.Acceptance;
import java.time.Instant;
import java.util.Optional;

/// On what terms files are imported, beside what the user asks for.
///
/// @param fetched when they were fetched; empty for now
/// @param otherwise what is known of the source where neither the user nor the reader says it
/// @param acceptance whether a version may take the place of the one that stands
/// @param everyFile whether all must be read, save those that are empty, or none is
record ImportTerms(
    Optional<Instant> fetched, KnownSource otherwise, Acceptance acceptance, boolean everyFile) {

  /// Files that a user hands over.
  static final ImportTerms PLAIN =
      new ImportTerms(Optional.empty(), KnownSource.NOTHING, Acceptance.ANY, false);
}
