package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.util.List;

/// How an import ended, if it did not fail.
public sealed interface ImportResult {

  /// The version that is now current.
  SourceVersion version();

  /// A new version was published.
  ///
  /// @param snapshot number of the snapshot that holds it
  /// @param warnings what went wrong beside it, such as leftovers that could not be deleted
  record Imported(long snapshot, SourceVersion version, List<String> warnings)
      implements ImportResult {

    public Imported {
      warnings = List.copyOf(warnings);
    }
  }

  /// The version that was read was not accepted; nothing was done.
  ///
  /// @param version that stands
  /// @param offered what was read
  record Refused(SourceVersion version, SourceVersion offered) implements ImportResult {}

  /// The same files, read by the same reader, are published already; nothing was done.
  record Unchanged(SourceVersion version) implements ImportResult {}
}
