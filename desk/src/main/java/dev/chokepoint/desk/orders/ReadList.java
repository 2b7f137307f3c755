package dev.chokepoint.desk.orders;

import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A list that orders were screened against.
///
/// @param title null where the source has none
/// @param version of the list that the snapshot holds
/// @param fetched when that version was read
public record ReadList(String name, @Nullable String title, long version, Instant fetched) {

  /// What a snapshot holds of a source.
  public static ReadList of(SourceVersion version) {
    return new ReadList(
        version.source().name(),
        version.source().title(),
        version.number(),
        version.source().fetched());
  }
}
