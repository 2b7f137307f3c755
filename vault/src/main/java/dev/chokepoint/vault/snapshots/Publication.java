package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The steps that change what is published. All of them run under the import lock.
final class Publication {

  private final Layout layout;
  private final VaultFiles files;
  private final ManifestShelf shelf;
  private final Leases leases;
  private final Clock clock;
  private final ClusterFiles clusters;

  Publication(
      Layout layout,
      VaultFiles files,
      ManifestShelf shelf,
      Leases leases,
      ClusterFiles clusters,
      Clock clock) {
    this.clusters = clusters;
    this.layout = layout;
    this.files = files;
    this.shelf = shelf;
    this.leases = leases;
    this.clock = clock;
  }

  /// The snapshot to build on, once what dead imports left behind is gone: staged work, manifests
  /// that were never pointed to, segments that no manifest names.
  ManifestShelf.Standing cleanBase() throws IOException {
    for (Path leftover : files.list(layout.staging())) {
      new DurableWriter(files).deleteTree(leftover);
    }
    ManifestShelf.Standing base = shelf.standing();
    if (base.warnings().isEmpty()) {
      for (long number : shelf.numbers()) {
        if (number > base.manifest().snapshot()) {
          files.delete(layout.manifest(number));
        }
      }
      clusters.deleteUnnamed(shelf.numbers());
      deleteUnnamedSegments();
    }
    return base;
  }

  private void deleteUnnamedSegments() throws IOException {
    Set<String> named = new TreeSet<>();
    for (long number : shelf.numbers()) {
      try {
        shelf.manifest(number).segments().forEach(segment -> named.add(segment.folder()));
      } catch (VaultException e) {
        return; // What a damaged manifest names is unknown, so nothing is deleted.
      }
    }
    for (Path segment : files.list(layout.segments())) {
      if (!named.contains(segment.getFileName().toString())) {
        new DurableWriter(files).deleteTree(segment);
      }
    }
  }

  /// Number of the next version of a source: above every one that a manifest or a folder has.
  long nextVersion(Manifest base, String source) throws IOException {
    long highest = base.source(source).map(known -> known.current().version()).orElse(0L);
    String prefix = source + "-";
    for (Path folder : files.list(layout.segments())) {
      String name = folder.getFileName().toString();
      if (name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{1,18}")) {
        highest = Math.max(highest, Long.parseLong(name.substring(prefix.length())));
      }
    }
    return highest + 1;
  }

  /// Moves a staged and checked segment to its place.
  Manifest.Segment place(Path staged, SegmentDescription segment) throws IOException {
    long version = segment.version().number();
    String folder = segment.version().source().name() + "-" + version;
    String digest = shelf.digest(staged);
    files.move(staged, layout.segment(folder));
    files.forceDirectory(layout.segments());
    return new Manifest.Segment(folder, version, digest);
  }

  /// Publishes the next snapshot with these sources.
  Manifest publish(List<Manifest.Source> sources) throws IOException {
    long highest = shelf.numbers().stream().mapToLong(Long::longValue).max().orElse(0);
    Manifest bare = new Manifest(highest + 1, clock.instant(), sources);
    Manifest next =
        new Manifest(bare.snapshot(), bare.created(), bare.sources(), clusters.write(bare, shelf));
    shelf.publish(next);
    return next;
  }

  /// Deletes what nothing needs any more. The snapshot is published already, so a fault here is
  /// only told.
  ///
  /// @param keep how many of the newest snapshots to keep
  List<String> tidy(Path work, int keep) {
    List<String> warnings = new ArrayList<>();
    try {
      if (Files.exists(work)) {
        new DurableWriter(files).deleteTree(work);
      }
      warnings.addAll(new Retention(layout, files, shelf, leases, keep).run());
    } catch (IOException e) {
      warnings.add("what is no longer needed could not be deleted: " + e);
    }
    return warnings;
  }
}
