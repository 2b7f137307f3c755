package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.archive.ArchiveManifest;
import dev.chokepoint.vault.archive.ArchiveWriter;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.records.RecordsPack;
import dev.chokepoint.vault.records.RecordsPlace;
import dev.chokepoint.vault.snapshots.segment.SegmentCheck;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Packs one snapshot with all kept versions of its sources, and what people entered. The caller
/// holds a lease on it, so that imports may publish and retention may delete meanwhile: what is
/// packed stays.
final class Backup {

  /// The manifest's name in the archive; segments are named as in the data directory.
  static final String MANIFEST = "published/manifest.json";

  private static final String SEGMENTS = "published/segments/";

  private final Layout layout;
  private final VaultFiles files;
  private final ManifestShelf shelf;
  private final List<String> warnings = new ArrayList<>();

  Backup(Layout layout, VaultFiles files, ManifestShelf shelf) {
    this.layout = layout;
    this.files = files;
    this.shelf = shelf;
  }

  /// Name of a segment's file in an archive.
  static String entry(String folder, String file) {
    return SEGMENTS + folder + "/" + file;
  }

  /// Writes beside the archive and puts it in place when it is whole.
  ///
  /// @param archive where to write
  /// @param place where the records lie
  /// @param replace whether a file that lies there may go
  /// @throws VaultException OCCUPIED if one lies there and may not, DAMAGED if what is published is
  BackupResult write(
      Path archive,
      RecordsPlace place,
      boolean replace,
      Snapshot snapshot,
      Clock clock,
      CopyProgress progress)
      throws IOException {
    requireFree(archive, replace);
    Instant now = clock.instant();
    Path scratch = Files.createTempDirectory("chokepoint-records-");
    try {
      List<RecordsPack.Packed> records = RecordsPack.copy(layout.data(), place, scratch, clock);
      if (records.isEmpty() && snapshot.sources().isEmpty()) {
        throw new VaultException(
            VaultError.NOT_FOUND,
            "nothing is published in " + layout.data() + ", and nothing was entered");
      }
      return write(archive, snapshot, records, now, progress);
    } finally {
      new DurableWriter(new DiskFiles()).deleteTree(scratch);
    }
  }

  private BackupResult write(
      Path archive,
      Snapshot snapshot,
      List<RecordsPack.Packed> records,
      Instant now,
      CopyProgress progress)
      throws IOException {
    warnings.addAll(snapshot.warnings());
    Map<Manifest.Segment, SegmentDescription> segments = segments(snapshot.manifest());
    Manifest packed = without(snapshot.manifest(), segments);
    long total =
        segments.values().stream()
            .flatMap(s -> s.files().stream())
            .mapToLong(FileDigest::size)
            .sum();
    Path part = archive.resolveSibling(archive.getFileName() + ".part");
    files.delete(part);
    try {
      ArchiveManifest written;
      try (ArchiveWriter writer =
          new ArchiveWriter(files, part, done -> progress.bytes(Math.min(done, total), total))) {
        writer.add(MANIFEST, ManifestJson.write(packed));
        for (Manifest.Segment segment : packed.segments()) {
          add(writer, segment, Optional.ofNullable(segments.get(segment)).orElseThrow());
        }
        for (RecordsPack.Packed record : records) {
          writer.add(record.file(), FileDigest.of(files, record.file(), record.name()));
        }
        written = writer.finish(now);
      }
      files.move(part, archive);
      files.forceDirectory(parent(archive));
      return new BackupResult(
          archive,
          snapshot.number(),
          packed.sources().size(),
          written.files().size(),
          written.size(),
          warnings);
    } catch (IOException | RuntimeException e) {
      giveUp(part, e);
      throw e;
    }
  }

  private void requireFree(Path archive, boolean replace) throws IOException {
    if (archive.startsWith(layout.data())) {
      throw new VaultException(
          VaultError.OCCUPIED, archive + " lies in the data directory that is to be backed up");
    }
    if (Files.exists(archive) && !replace) {
      throw new VaultException(VaultError.OCCUPIED, archive + " is there already");
    }
  }

  /// Every kept version, the current ones as they stand; an earlier one only if it is whole, since
  /// nothing can be done about it and the rest is worth keeping.
  private Map<Manifest.Segment, SegmentDescription> segments(Manifest snapshot) {
    Map<Manifest.Segment, SegmentDescription> segments = new LinkedHashMap<>();
    for (Manifest.Source source : snapshot.sources()) {
      for (Manifest.Segment segment : source.versions()) {
        if (segment.equals(source.current())) {
          segments.put(segment, shelf.description(segment));
        } else {
          whole(segment).ifPresent(description -> segments.put(segment, description));
        }
      }
    }
    return segments;
  }

  private Optional<SegmentDescription> whole(Manifest.Segment segment) {
    try {
      SegmentDescription description = shelf.description(segment);
      List<String> faults =
          new SegmentCheck(files).changed(layout.segment(segment.folder()), description);
      if (faults.isEmpty()) {
        return Optional.of(description);
      }
      warnings.add(segment.folder() + " was left out: " + faults.getFirst());
    } catch (VaultException e) {
      warnings.add(segment.folder() + " was left out: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static Manifest without(
      Manifest snapshot, Map<Manifest.Segment, SegmentDescription> kept) {
    return new Manifest(
        snapshot.snapshot(),
        snapshot.created(),
        snapshot.sources().stream()
            .map(source ->
                new Manifest.Source(
                    source.name(), source.versions().stream().filter(kept::containsKey).toList()))
            .toList());
  }

  private void add(ArchiveWriter writer, Manifest.Segment segment, SegmentDescription description)
      throws IOException {
    Path folder = layout.segment(segment.folder());
    for (FileDigest file : description.files()) {
      writer.add(
          folder.resolve(file.name()),
          new FileDigest(entry(segment.folder(), file.name()), file.size(), file.sha256()));
    }
    Path stated = folder.resolve(SegmentDescription.FILE);
    writer.add(
        stated,
        new FileDigest(
            entry(segment.folder(), SegmentDescription.FILE),
            Files.size(stated),
            segment.description()));
  }

  private void giveUp(Path part, Exception fault) {
    try {
      new DurableWriter(files).deleteTree(part);
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException(file + " has no folder above it");
    }
    return parent;
  }
}
