package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.archive.ArchiveReader;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.HeldLock;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.records.RecordsPlace;
import dev.chokepoint.vault.snapshots.segment.IndexFiles;
import dev.chokepoint.vault.snapshots.segment.SegmentCheck;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import dev.chokepoint.vault.snapshots.text.TextIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a source in, or out, as one transaction: everything is built and checked beside what is
/// published, and the last step, one renaming, makes it current.
///
/// The order in which bytes reach the disk: the segment's files, its folders, the manifest, the
/// folder of manifests, the new pointer, its renaming, the folder that holds it.
final class ImportTransaction {

  private final Layout layout;
  private final VaultFiles files;
  private final DataDirectory directory;
  private final ManifestShelf shelf;
  private final Publication publication;
  private final IndexFiles indexes;
  private final Clock clock;
  private final int keep;
  private final KeptVersions kept;

  ImportTransaction(
      Layout layout,
      VaultFiles files,
      ManifestShelf shelf,
      Publication publication,
      IndexFiles indexes,
      Clock clock,
      StoreSettings settings) {
    this.layout = layout;
    this.files = files;
    this.directory = new DataDirectory(layout, files);
    this.shelf = shelf;
    this.publication = publication;
    this.indexes = indexes;
    this.clock = clock;
    this.keep = settings.keptVersions();
    this.kept = new KeptVersions(settings, shelf, clock);
  }

  /// @param staging builds the segment in the folder it is given
  ImportResult run(
      SourceDescriptor source,
      SourceImport.Factory staging,
      StatementProducer producer,
      Acceptance acceptance)
      throws IOException {
    try (HeldLock _ = lock("import of " + source.name())) {
      ManifestShelf.Standing base = base();
      SegmentDescription current = base.descriptions().get(source.name());
      if (current != null
          && source.readsTheSameAs(current.version().source())
          && canBeSearched(base, source.name())
          && indexes.complete(current)) {
        mendPointer(base);
        return new ImportResult.Unchanged(current.version());
      }
      Path work = layout.staging().resolve("import-" + ProcessHandle.current().pid());
      try {
        return publish(base, source, staging.in(work), producer, acceptance, work);
      } catch (IOException | RuntimeException e) {
        cleanUp(work, e);
        throw e;
      }
    }
  }

  /// Where only the pointer is damaged, what it should point to is whole and is published again.
  /// Where an older snapshot is served nothing is published: what the newer one had besides would
  /// be gone without a word.
  private void mendPointer(ManifestShelf.Standing base) throws IOException {
    boolean newest = base.manifest().snapshot() == shelf.numbers().getLast();
    if (!base.warnings().isEmpty() && newest) {
      guarded(() -> publication.publish(base.manifest().sources()));
    }
  }

  private void cleanUp(Path work, Exception fault) {
    try {
      new DurableWriter(files).deleteTree(work);
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }

  private ImportResult publish(
      ManifestShelf.Standing base,
      SourceDescriptor source,
      SourceImport sourceImport,
      StatementProducer producer,
      Acceptance acceptance,
      Path work)
      throws IOException {
    List<String> warnings = new ArrayList<>(base.warnings());
    Optional<SourceImport.Before> before = before(base, source.name(), warnings);
    long number = guarded(() -> publication.nextVersion(base.manifest(), source.name()));
    SegmentDescription segment = sourceImport.stage(source, number, producer, before);
    SegmentDescription standing = base.descriptions().get(source.name());
    if (standing != null && !acceptance.takes(standing.version(), segment.version())) {
      guarded(() -> {
        new DurableWriter(files).deleteTree(work);
        return work;
      });
      return new ImportResult.Refused(standing.version(), segment.version());
    }
    Manifest published =
        guarded(() -> {
          Manifest.Segment placed = publication.place(sourceImport.staged(), segment);
          return publication.publish(
              base.manifest()
                  .with(source.name(), placed, kept.of(base.manifest(), segment.version())));
        });
    warnings.addAll(publication.tidy(work, keep));
    return new ImportResult.Imported(published.snapshot(), segment.version(), warnings);
  }

  /// Whether the current version's text index can be read here; where it cannot, importing the same
  /// files again rebuilds it.
  private boolean canBeSearched(ManifestShelf.Standing base, String source) {
    return base.manifest()
        .source(source)
        .map(known -> layout.segment(known.current().folder()).resolve(SegmentDescription.TEXT))
        .map(TextIndex::isReadable)
        .orElse(false);
  }

  /// The version before, unless its statements are damaged: then first-seen days begin anew, and
  /// the import, which is the cure, goes on.
  private Optional<SourceImport.Before> before(
      ManifestShelf.Standing base, String source, List<String> warnings) {
    SegmentDescription description = base.descriptions().get(source);
    if (description == null) {
      return Optional.empty();
    }
    Path folder =
        base.manifest()
            .source(source)
            .map(known -> layout.segment(known.current().folder()))
            .orElseThrow();
    try {
      new SegmentCheck(files).unchanged(folder, description, SegmentDescription.STATEMENTS);
      return Optional.of(new SourceImport.Before(folder));
    } catch (VaultException e) {
      warnings.add("first-seen days begin anew, because " + e.getMessage());
      return Optional.empty();
    }
  }

  /// Takes a source out of the next snapshot.
  ///
  /// @return what should be known beside it
  List<String> remove(String source) {
    try (HeldLock _ = lock("removal of " + source)) {
      ManifestShelf.Standing base = base();
      if (base.manifest().source(source).isEmpty()) {
        throw new VaultException(VaultError.NOT_FOUND, "there is no source " + source);
      }
      guarded(() -> publication.publish(base.manifest().without(source)));
      List<String> warnings = new ArrayList<>(base.warnings());
      Path noWork = layout.staging().resolve("removal-" + ProcessHandle.current().pid());
      warnings.addAll(publication.tidy(noWork, keep));
      return warnings;
    }
  }

  /// Publishes the same sources again, their parties put together anew.
  void joinAnew() {
    try (HeldLock _ = lock("joining of parties")) {
      ManifestShelf.Standing base = base();
      boolean newest = base.warnings().isEmpty();
      if (!newest || base.manifest().sources().isEmpty()) {
        return; // What is damaged has to be imported again, which puts them together as well.
      }
      guarded(() -> publication.publish(base.manifest().sources()));
      publication.tidy(layout.staging().resolve("joining-" + ProcessHandle.current().pid()), keep);
    }
  }

  /// Makes the snapshot of an archive the current one.
  ///
  /// @param replace whether what is published may go
  BackupResult restore(Path archive, RecordsPlace records, boolean replace, CopyProgress progress)
      throws IOException {
    Restore restore = new Restore(layout, files, shelf, publication, records, keep, clock);
    try (ArchiveReader reader = ArchiveReader.open(archive)) {
      if (!replace) {
        restore.requireFree();
      }
      try (HeldLock _ = lock("restore of " + archive)) {
        directory.publishNothingYet(shelf, clock.instant());
        if (!replace) {
          restore.requireFree(); // An import may have come between.
        }
        Path work = layout.staging().resolve("restore-" + ProcessHandle.current().pid());
        try {
          return restore.run(reader, work, progress);
        } catch (IOException | RuntimeException e) {
          cleanUp(work, e);
          throw e;
        }
      }
    }
  }

  private HeldLock lock(String what) {
    return guarded(() -> {
      directory.createFolders();
      Path file = layout.importLock();
      String note = what + " by process " + ProcessHandle.current().pid();
      Optional<HeldLock> lock = HeldLock.tryHold(file, note);
      if (lock.isEmpty()) {
        throw new VaultException(
            VaultError.BUSY,
            "another import is running (" + HeldLock.holder(file) + "), see " + file);
      }
      return lock.get();
    });
  }

  private ManifestShelf.Standing base() {
    return guarded(() -> {
      directory.publishNothingYet(shelf, clock.instant());
      return publication.cleanBase();
    });
  }

  /// Work on the store's own files.
  private interface Step<T> {
    T take() throws IOException;
  }

  private <T> T guarded(Step<T> step) {
    try {
      return step.take();
    } catch (IOException e) {
      throw VaultException.io("write to " + layout.data(), e);
    }
  }
}
