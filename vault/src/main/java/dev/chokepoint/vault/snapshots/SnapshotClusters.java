package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which ids of one open snapshot name one party, opened when it is first asked for, and entities
/// put together by it. For several threads.
final class SnapshotClusters {

  private final ClusterFiles files;
  private final Manifest manifest;
  private final OpenSegments segments;

  @SuppressWarnings("MustBeClosedChecker") // closed with the snapshot
  private final Arena arena = Arena.ofShared();

  private volatile @Nullable Clusters open;

  SnapshotClusters(ClusterFiles files, Manifest manifest, OpenSegments segments) {
    this.files = files;
    this.manifest = manifest;
    this.segments = segments;
  }

  Clusters open() {
    Clusters known = open;
    return known == null ? opened() : known;
  }

  private synchronized Clusters opened() {
    Clusters known = open;
    if (known == null) {
      known = files.open(manifest, segments, arena);
      open = known;
    }
    return known;
  }

  /// Sources that have no index of identities.
  List<String> without() {
    return files.without(segments);
  }

  /// The entity that statements about the members of a cluster make. Where a value names a member
  /// of a cluster it becomes the id by which that is called, so that whoever compares ids compares
  /// parties; what the source wrote stays beside it.
  Entity assembled(Model model, String id, List<Statement> statements) {
    Clusters clusters = open();
    String canonical = clusters.canonical(id);
    // Publishers give canonical ids of their own; those stay where nothing was put together.
    boolean alone = clusters.members(id).size() == 1;
    List<Statement> called = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      String value = statement.value();
      called.add(
          statement.called(
              alone ? statement.canonicalId() : canonical,
              "entity".equals(statement.propertyType()) ? clusters.canonical(value) : value));
    }
    return Entity.cluster(model, canonical, called);
  }

  void close() {
    arena.close();
  }
}
