package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.archive.ArchiveReader;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.records.Ledger;
import dev.chokepoint.vault.records.RecordsInFiles;
import dev.chokepoint.vault.records.RecordsPack;
import dev.chokepoint.vault.records.RecordsPlace;
import dev.chokepoint.vault.snapshots.segment.SegmentCheck;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import dev.chokepoint.vault.snapshots.segment.SegmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Brings the snapshot of an archive back, as one transaction under the import lock: everything is
/// unpacked and checked in staging, moved beside what is there, and made current by one renaming. A
/// fault or a kill at any moment leaves what was current before.
///
/// What it replaces goes as after an import: once nobody reads it any more.
final class Restore {

  private final Layout layout;
  private final VaultFiles files;
  private final ManifestShelf shelf;
  private final Publication publication;
  private final RecordsPlace records;
  private final int keep;
  private final Clock clock;

  Restore(
      Layout layout,
      VaultFiles files,
      ManifestShelf shelf,
      Publication publication,
      RecordsPlace records,
      int keep,
      Clock clock) {
    this.layout = layout;
    this.files = files;
    this.shelf = shelf;
    this.publication = publication;
    this.records = records;
    this.keep = keep;
    this.clock = clock;
  }

  /// Refuses a folder in which something lies that is not ours, or that a restore would hide.
  /// Before anything is created.
  ///
  /// @throws VaultException OCCUPIED
  void requireFree() throws IOException {
    if (!Files.isDirectory(layout.data())) {
      return;
    }
    boolean ours =
        Files.exists(layout.format())
            || Files.exists(RecordsInFiles.file(layout.data(), Ledger.RECORDS))
            || Files.exists(RecordsInFiles.file(layout.data(), Ledger.SCREENINGS));
    try (Stream<Path> entries = Files.list(layout.data())) {
      if (!ours && entries.findAny().isPresent()) {
        throw new VaultException(
            VaultError.OCCUPIED, layout.data() + " holds files that are not Chokepoint's");
      }
    }
    if (Files.exists(layout.format()) && holdsSources()) {
      throw new VaultException(
          VaultError.OCCUPIED, layout.data() + " holds published sources already");
    }
  }

  private boolean holdsSources() throws IOException {
    try {
      return !shelf.isBare() && !shelf.standing().manifest().sources().isEmpty();
    } catch (VaultException e) {
      if (e.code() != VaultError.DAMAGED) {
        throw e;
      }
      return true; // Nobody can tell what the damaged snapshots held.
    }
  }

  /// @param work a folder of its own under staging
  BackupResult run(ArchiveReader archive, Path work, CopyProgress progress) throws IOException {
    List<String> warnings = new ArrayList<>(clean());
    long total = archive.manifest().size();
    archive.unpack(files, work, done -> progress.bytes(done, total));
    Manifest packed = ManifestJson.read(files, work.resolve(Backup.MANIFEST));
    requireOwnSegments(archive, packed);
    check(archive, work, packed);
    warnings.addAll(RecordsPack.place(work, layout.data(), records, files, clock));
    Manifest published = publish(work, packed);
    warnings.addAll(publication.tidy(work, keep));
    return new BackupResult(
        archive.file(),
        published.snapshot(),
        published.sources().size(),
        archive.manifest().files().size(),
        total,
        warnings);
  }

  /// What dead imports left behind goes; a directory in which no snapshot is whole can be restored
  /// all the same.
  private List<String> clean() throws IOException {
    try {
      return publication.cleanBase().warnings();
    } catch (VaultException e) {
      if (e.code() != VaultError.DAMAGED) {
        throw e;
      }
      return List.of("what was there is damaged: " + e.getMessage());
    }
  }

  /// An archive holds the segments of its snapshot and nothing else. That each segment's own
  /// description is among the entries, whose names were checked, also means that its folder's name
  /// leads nowhere else.
  private static void requireOwnSegments(ArchiveReader archive, Manifest packed) {
    Set<String> entries = new HashSet<>();
    archive.manifest().files().forEach(file -> entries.add(file.name()));
    Set<String> folders = new HashSet<>();
    for (Manifest.Segment segment : packed.segments()) {
      if (!folders.add(segment.folder())
          || !entries.contains(Backup.entry(segment.folder(), SegmentDescription.FILE))) {
        throw damaged(
            archive, "its segment \"" + segment.folder() + "\" is missing or named twice");
      }
    }
    for (String entry : entries) {
      boolean known =
          entry.equals(Backup.MANIFEST)
              || entry.startsWith(RecordsPack.PREFIX)
              || folders.stream().anyMatch(folder -> entry.startsWith(Backup.entry(folder, "")));
      if (!known) {
        throw damaged(archive, entry + " belongs to no source");
      }
    }
  }

  private void check(ArchiveReader archive, Path work, Manifest packed) throws IOException {
    for (Manifest.Source source : packed.sources()) {
      for (Manifest.Segment segment : source.versions()) {
        Path folder = work.resolve(Backup.entry(segment.folder(), ""));
        SegmentDescription description =
            SegmentJson.read(files, folder.resolve(SegmentDescription.FILE));
        if (!shelf.digest(folder).equals(segment.description())
            || !description.version().source().name().equals(source.name())) {
          throw damaged(archive, segment.folder() + " is not the one that was packed");
        }
        new SegmentCheck(files).complete(folder, description);
      }
    }
  }

  private static VaultException damaged(ArchiveReader archive, String how) {
    return VaultException.damaged(archive.file().toString(), how);
  }

  private Manifest publish(Path work, Manifest packed) throws IOException {
    List<Manifest.Source> sources = new ArrayList<>();
    for (Manifest.Source source : packed.sources()) {
      List<Manifest.Segment> versions = new ArrayList<>();
      for (Manifest.Segment segment : source.versions()) {
        versions.add(place(work, segment));
      }
      sources.add(new Manifest.Source(source.name(), versions));
    }
    files.forceDirectory(layout.segments());
    return publication.publish(sources);
  }

  /// Moves a segment to its place; where another version already has its name, beside it.
  private Manifest.Segment place(Path work, Manifest.Segment segment) throws IOException {
    String folder = segment.folder();
    for (int number = 1; Files.exists(layout.segment(folder)); number++) {
      folder = segment.folder() + ".restored-" + number;
    }
    files.move(work.resolve(Backup.entry(segment.folder(), "")), layout.segment(folder));
    return new Manifest.Segment(folder, segment.version(), segment.description());
  }
}
