package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.records.RecordsPlace;
import dev.chokepoint.vault.snapshots.segment.IndexFiles;
import dev.chokepoint.vault.snapshots.segment.SegmentCheck;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import dev.chokepoint.vault.snapshots.text.LatinForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The published data of one data directory: takes it in, serves it, checks it.
///
/// Any number of readers and one importer, in any number of processes. What is published is never
/// changed, only replaced as a whole, so a reader keeps seeing the snapshot it opened, and an
/// import that fails or is killed at any moment leaves the last good snapshot serving.
///
/// All faults of kept data are [VaultException].
public final class SnapshotStore {

  private final Layout layout;
  private final VaultFiles files;
  private final Model model;
  private final StoreSettings settings;
  private final DataDirectory directory;
  private final ManifestShelf shelf;
  private final ClusterFiles clusters;
  private final Leases leases;
  private final IndexFiles indexes;
  private final ImportTransaction imports;
  private final Clock clock;
  private final LatinForms latinForms = new LatinForms();

  /// @param data the data directory; need not exist
  /// @param model by which entities are assembled
  /// @param clock dates snapshots
  /// @param files through which everything is written
  public SnapshotStore(
      Path data, Model model, Clock clock, StoreSettings settings, VaultFiles files) {
    this(data, model, clock, settings, files, List.of());
  }

  /// A store that keeps derived indexes beside each version of a source.
  ///
  /// @param data the data directory; need not exist
  /// @param model by which entities are assembled
  /// @param clock dates snapshots
  /// @param files through which everything is written
  /// @param derived indexes that are built for every version of a source
  public SnapshotStore(
      Path data,
      Model model,
      Clock clock,
      StoreSettings settings,
      VaultFiles files,
      List<DerivedIndex<?>> derived) {
    this(data, model, clock, settings, files, derived, null);
  }

  /// A store that also says which parties of a snapshot are one.
  ///
  /// @param data the data directory; need not exist
  /// @param model by which entities are assembled
  /// @param clock dates snapshots
  /// @param files through which everything is written
  /// @param derived indexes that are built for every version of a source, without the one that
  ///   clusters are made of
  /// @param joining how parties are put together; null for not at all
  public SnapshotStore(
      Path data,
      Model model,
      Clock clock,
      StoreSettings settings,
      VaultFiles files,
      List<DerivedIndex<?>> derived,
      @Nullable PartyJoining joining) {
    this.layout = new Layout(data);
    this.files = files;
    this.model = model;
    this.settings = settings;
    this.clock = clock;
    this.directory = new DataDirectory(layout, files);
    this.clusters = new ClusterFiles(layout, files, joining);
    this.shelf = new ManifestShelf(layout, files, clusters);
    this.leases = new Leases(layout.leases(), files);
    List<DerivedIndex<?>> all = new ArrayList<>(derived);
    if (joining != null) {
      all.add(joining.clustering().part());
    }
    this.indexes = new IndexFiles(all);
    Publication publication = new Publication(layout, files, shelf, leases, clusters, clock);
    this.imports =
        new ImportTransaction(layout, files, shelf, publication, indexes, clock, settings);
  }

  /// A store on the machine's own disk with the usual settings.
  public static SnapshotStore at(Path data, Model model, Clock clock) {
    return new SnapshotStore(data, model, clock, StoreSettings.DEFAULT, new DiskFiles());
  }

  /// Takes in a version of a source and makes it current.
  ///
  /// Does nothing where the same files were read by the same reader already. The newest versions
  /// are kept as the settings say; older ones go once nobody reads them.
  ///
  /// @throws IOException if the producer cannot read its source; nothing is changed
  /// @throws VaultException BUSY if another import runs, IO if the disk refuses; nothing is
  ///   changed, unless the last step failed, after which either snapshot may be current
  public ImportResult importSource(SourceDescriptor source, StatementProducer producer)
      throws IOException {
    return importSource(source, producer, Acceptance.ANY);
  }

  /// The same, but the version is made current only if it is accepted; else all stays as it was.
  ///
  /// @param acceptance not asked where no version stands
  public ImportResult importSource(
      SourceDescriptor source, StatementProducer producer, Acceptance acceptance)
      throws IOException {
    return imports.run(
        source,
        work -> new SourceImport(work, files, model, latinForms, indexes, settings.groupingBytes()),
        producer,
        acceptance);
  }

  /// Publishes what stands anew, so that what people decided since about who is who is heeded.
  /// Nothing is published where nothing was yet.
  ///
  /// @throws VaultException BUSY if an import runs, which will heed it
  public void joinAnew() {
    imports.joinAnew();
  }

  /// Takes a source out of what is published.
  ///
  /// @return what should be known beside it, such as leftovers that could not be deleted
  /// @throws VaultException NOT_FOUND if there is no such source
  public List<String> removeSource(String name) {
    return imports.remove(name);
  }

  /// Packs the newest snapshot that is whole, with all kept versions of its sources, into one file.
  /// Others may read and import meanwhile; what they publish is not in it.
  ///
  /// @param archive the file to write
  /// @param replace whether a file that lies there may go
  /// @throws VaultException NOT_FOUND if nothing is published, OCCUPIED if the file is there,
  ///   DAMAGED if something is; no archive is left then
  public BackupResult backup(Path archive, boolean replace, CopyProgress progress) {
    return backup(archive, RecordsPlace.inFiles(layout.data()), replace, progress);
  }

  /// The same, with records that may lie elsewhere.
  ///
  /// @param records where the records lie; they are packed all the same
  public BackupResult backup(
      Path archive, RecordsPlace records, boolean replace, CopyProgress progress) {
    try (Snapshot snapshot = open()) {
      return new Backup(layout, files, shelf)
          .write(archive, records, replace, snapshot, clock, progress);
    } catch (IOException e) {
      throw VaultException.io("back up to " + archive, e);
    }
  }

  /// Makes what an archive holds current, in one step. Others may read meanwhile and keep what they
  /// opened.
  ///
  /// @param replace whether published sources may go
  /// @throws VaultException OCCUPIED if there are some and they may not, DAMAGED or NEWER_FORMAT if
  ///   the archive is, BUSY if an import runs; nothing is changed
  public BackupResult restore(Path archive, boolean replace, CopyProgress progress) {
    return restore(archive, RecordsPlace.inFiles(layout.data()), replace, progress);
  }

  /// The same, with records that are to lie elsewhere.
  ///
  /// @param records where the records are to lie
  public BackupResult restore(
      Path archive, RecordsPlace records, boolean replace, CopyProgress progress) {
    try {
      return imports.restore(archive, records, replace, progress);
    } catch (IOException e) {
      throw VaultException.io("restore " + archive + " to " + layout.data(), e);
    }
  }

  /// What was said last by [#sayServed]; empty if nothing was.
  public String served() {
    try {
      return Files.readString(layout.served());
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw VaultException.io("read " + layout.served(), e);
    }
  }

  /// Says which snapshot a server turned to, for others over the same data that look at [#served].
  /// No more than a hint: whoever sees half of it opens the newest snapshot all the same.
  public void sayServed(long number) {
    String said = number + "\n";
    if (!served().equals(said)) {
      try {
        Files.writeString(layout.served(), said);
      } catch (IOException e) {
        throw VaultException.io("write " + layout.served(), e);
      }
    }
  }

  /// Opens the newest snapshot that is whole. Nothing is scanned; indexes are opened when first
  /// used. An empty or absent data directory gives snapshot 0, which holds nothing.
  ///
  /// @throws VaultException NEWER_FORMAT, or DAMAGED if no snapshot is whole
  public Snapshot open() {
    if (directory.isNew()) {
      return nothing();
    }
    directory.requireReadable();
    try {
      if (!shelf.isBare()) {
        return leased();
      }
      if (shelf.hasSegments()) {
        throw VaultException.damaged(
            layout.current().toString(), "it is missing, and so is every manifest");
      }
      return nothing();
    } catch (IOException e) {
      throw VaultException.io("open " + layout.data(), e);
    }
  }

  /// Opens a snapshot that is still kept, the newest or an older one. As many are kept as versions
  /// of a source.
  ///
  /// @throws VaultException NOT_FOUND if it is not kept; says which are. Else as [#open]
  public Snapshot open(long number) {
    if (directory.isNew()) {
      throw notKept(number, List.of());
    }
    directory.requireReadable();
    try {
      if (!shelf.numbers().contains(number)) {
        throw notKept(number, shelf.numbers());
      }
      Leases.Lease lease = leases.take(number);
      try {
        if (!shelf.numbers().contains(number)) {
          throw notKept(number, shelf.numbers());
        }
        return snapshot(shelf.standing(number), lease);
      } catch (VaultException | IOException e) {
        lease.close();
        throw e;
      }
    } catch (IOException e) {
      throw VaultException.io("open snapshot " + number + " of " + layout.data(), e);
    }
  }

  private static VaultException notKept(long number, List<Long> kept) {
    return new VaultException(
        VaultError.NOT_FOUND, "snapshot " + number + " is not kept; kept are " + kept);
  }

  /// Takes the lease first and looks again: a manifest that is still the one to serve after the
  /// lease was taken cannot have been deleted before it.
  private Snapshot leased() throws IOException {
    while (true) {
      long number = shelf.standing().manifest().snapshot();
      Leases.Lease lease = leases.take(number);
      ManifestShelf.Standing again = shelf.standing();
      if (again.manifest().snapshot() == number) {
        return snapshot(again, lease);
      }
      lease.close();
    }
  }

  private Snapshot nothing() {
    Manifest nothing = new Manifest(0, Instant.EPOCH, List.of());
    return snapshot(new ManifestShelf.Standing(nothing, Map.of(), List.of()), null);
  }

  private Snapshot snapshot(ManifestShelf.Standing standing, Leases.@Nullable Lease lease) {
    OpenSegments segments = new OpenSegments(layout, files, shelf, standing);
    return new Snapshot(
        standing,
        lease,
        segments,
        new SnapshotClusters(clusters, standing.manifest(), segments),
        model,
        latinForms);
  }

  /// Reads everything that the newest snapshot needs and compares it with what was published:
  /// checksums, counts, readable indexes. Takes as long as reading all files.
  ///
  /// @return every fault found, each naming its file; empty when all is well
  public List<String> verify() {
    try (Snapshot snapshot = open()) {
      List<String> faults = new ArrayList<>(snapshot.warnings());
      for (Manifest.Segment segment : snapshot.manifest().segments()) {
        try {
          Path folder = layout.segment(segment.folder());
          SegmentDescription description = shelf.description(segment);
          new SegmentCheck(files).complete(folder, description);
          indexes.verify(folder, description);
        } catch (VaultException e) {
          faults.add(e.getMessage());
        }
      }
      clusters.fault(snapshot.manifest()).ifPresent(faults::add);
      return List.copyOf(faults);
    }
  }
}
