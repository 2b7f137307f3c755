package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.parquet.FirstSeenDates;
import dev.chokepoint.vault.snapshots.grouping.EntityGrouping;
import dev.chokepoint.vault.snapshots.grouping.GroupedEntities;
import dev.chokepoint.vault.snapshots.segment.EntityRevision;
import dev.chokepoint.vault.snapshots.segment.IndexFiles;
import dev.chokepoint.vault.snapshots.segment.SegmentBuilder;
import dev.chokepoint.vault.snapshots.segment.SegmentCheck;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import dev.chokepoint.vault.snapshots.segment.SegmentFolder;
import dev.chokepoint.vault.snapshots.source.SourceCounts;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import dev.chokepoint.vault.snapshots.text.LatinForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Builds a segment for one version of a source, in staging, and checks it. Nothing here touches
/// what is published.
final class SourceImport {

  private final Path work;
  private final VaultFiles files;
  private final Model model;
  private final LatinForms latinForms;
  private final IndexFiles indexes;
  private final int groupingBytes;

  /// Makes the import that works in a folder.
  @FunctionalInterface
  interface Factory {
    SourceImport in(Path work);
  }

  /// The version before, whose first-seen days are carried over.
  ///
  /// @param folder of its segment
  record Before(Path folder) {}

  /// @param work a folder of its own under staging
  SourceImport(
      Path work,
      VaultFiles files,
      Model model,
      LatinForms latinForms,
      IndexFiles indexes,
      int groupingBytes) {
    this.work = work;
    this.files = files;
    this.model = model;
    this.latinForms = latinForms;
    this.indexes = indexes;
    this.groupingBytes = groupingBytes;
  }

  /// Where the finished segment lies.
  Path staged() {
    return work.resolve("segment");
  }

  /// Reads the source, builds, adopts and checks.
  ///
  /// @param number of the new version
  /// @throws IOException if the source cannot be read
  SegmentDescription stage(
      SourceDescriptor source, long number, StatementProducer producer, Optional<Before> before)
      throws IOException {
    Path runs = scratch("runs");
    Path built = scratch("built");
    EntityGrouping grouping = new EntityGrouping(runs, groupingBytes);
    Map<String, Long> readerCounts = produce(producer, grouping);
    try {
      SourceCounts counts = build(source, grouping, built, before, readerCounts);
      SegmentDescription description =
          new SegmentFolder(files)
              .adopt(built, staged(), new SourceVersion(number, source, counts));
      new SegmentCheck(files).complete(staged(), description);
      indexes.verify(staged(), description);
      return description;
    } catch (IOException e) {
      throw VaultException.io("build the segment of " + source.name(), e);
    }
  }

  private static Map<String, Long> produce(StatementProducer producer, EntityGrouping grouping)
      throws IOException {
    try {
      return producer.produce(grouping);
    } catch (UncheckedIOException e) {
      throw VaultException.io("keep the statements", e);
    }
  }

  private SourceCounts build(
      SourceDescriptor source,
      EntityGrouping grouping,
      Path built,
      Optional<Before> before,
      Map<String, Long> readerCounts)
      throws IOException {
    SegmentBuilder builder = new SegmentBuilder(model, latinForms, indexes);
    try (GroupedEntities entities = grouping.grouped()) {
      if (before.isEmpty()) {
        EntityRevision asItIs = entity -> entity;
        return builder.build(built, source.name(), entities, asItIs, readerCounts);
      }
      Path statements = before.get().folder().resolve(SegmentDescription.STATEMENTS);
      try (FirstSeenDates dates = new FirstSeenDates(statements)) {
        FirstSeen firstSeen = new FirstSeen(dates, source.seen());
        return builder.build(built, source.name(), entities, firstSeen, readerCounts);
      }
    }
  }

  private Path scratch(String name) {
    try {
      return Files.createDirectories(work.resolve("scratch").resolve(name));
    } catch (IOException e) {
      throw VaultException.io("create a scratch folder", e);
    }
  }
}
