package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Deletes manifests and segments that nothing needs. Kept are the newest manifests, every leased
/// one, and each segment that one of these names. Manifests of the same segments count as one:
/// deciding who is who publishes anew, and must not push out what lists said before.
///
/// Runs under the import lock and after the pointer was switched: whoever took a lease on a
/// manifest while it was current is seen here.
final class Retention {

  private final Layout layout;
  private final VaultFiles files;
  private final ManifestShelf shelf;
  private final Leases leases;
  private final int keep;

  /// @param keep how many of the newest manifests with other segments to keep
  Retention(Layout layout, VaultFiles files, ManifestShelf shelf, Leases leases, int keep) {
    this.layout = layout;
    this.files = files;
    this.shelf = shelf;
    this.leases = leases;
    this.keep = keep;
  }

  /// Deletes; gives back what should be known, such as a manifest that cannot be read.
  List<String> run() throws IOException {
    List<Long> numbers = shelf.numbers();
    Set<Long> kept = newest(numbers);
    kept.addAll(leases.held());
    for (long number : numbers) {
      if (!kept.contains(number)) {
        files.delete(layout.manifest(number));
        files.delete(layout.clusters(number));
      }
    }
    return deleteSegments(kept);
  }

  private Set<Long> newest(List<Long> numbers) {
    Set<Long> kept = new TreeSet<>();
    Set<Object> told = new HashSet<>();
    for (long number : numbers.reversed()) {
      told.add(segments(number));
      if (told.size() > keep) {
        break;
      }
      kept.add(number);
    }
    return kept;
  }

  /// The segments of a manifest; of one that cannot be read, its number, which is like no other.
  private Object segments(long number) {
    try {
      return shelf.manifest(number).segments();
    } catch (VaultException e) {
      return number;
    }
  }

  private List<String> deleteSegments(Set<Long> kept) throws IOException {
    List<String> warnings = new ArrayList<>();
    Set<String> needed = new TreeSet<>();
    for (long number : kept) {
      try {
        shelf.manifest(number).segments().forEach(segment -> needed.add(segment.folder()));
      } catch (VaultException e) {
        warnings.add("no segment was deleted, because " + e.getMessage());
      }
    }
    if (warnings.isEmpty()) {
      for (Path segment : files.list(layout.segments())) {
        if (!needed.contains(segment.getFileName().toString())) {
          new DurableWriter(files).deleteTree(segment);
        }
      }
    }
    return warnings;
  }
}
