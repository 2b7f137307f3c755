package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.SealedJson;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.snapshots.segment.SegmentCheck;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import dev.chokepoint.vault.snapshots.segment.SegmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The manifests that stand, and the pointer that says which is current.
final class ManifestShelf {

  private static final int POINTER_FORMAT = 1;
  private static final String SUFFIX = ".json";

  private final Layout layout;
  private final VaultFiles files;
  private final ClusterFiles clusters;

  /// A manifest with the description of each current segment, found present.
  ///
  /// @param warnings why an earlier snapshot than the newest is served; empty when all is well
  record Standing(
      Manifest manifest, Map<String, SegmentDescription> descriptions, List<String> warnings) {}

  ManifestShelf(Layout layout, VaultFiles files, ClusterFiles clusters) {
    this.clusters = clusters;
    this.layout = layout;
    this.files = files;
  }

  /// Whether nothing was ever published, not even the snapshot that holds nothing.
  boolean isBare() throws IOException {
    return !Files.exists(layout.current()) && numbers().stream().allMatch(number -> number == 0);
  }

  /// Whether segments lie there, which are only there once a snapshot was.
  boolean hasSegments() throws IOException {
    return Files.exists(layout.segments()) && !files.list(layout.segments()).isEmpty();
  }

  /// Number of the snapshot that the pointer names.
  ///
  /// @throws VaultException if the pointer is damaged or of a newer format
  long pointer() {
    return SealedJson.read(files, layout.current(), POINTER_FORMAT).number("snapshot");
  }

  /// Numbers of all manifests on the shelf, rising.
  List<Long> numbers() throws IOException {
    List<Long> numbers = new ArrayList<>();
    for (Path file : files.list(layout.manifests())) {
      String name = file.getFileName().toString();
      if (name.matches("\\d{1,18}\\.json")) {
        numbers.add(Long.valueOf(name.substring(0, name.length() - SUFFIX.length())));
      }
    }
    numbers.sort(Comparator.naturalOrder());
    return numbers;
  }

  /// The current snapshot; where it is damaged, the newest earlier one that is whole.
  ///
  /// @throws VaultException if none is whole, or something was written by a newer program
  Standing standing() throws IOException {
    List<String> warnings = new ArrayList<>();
    long newest = Long.MAX_VALUE;
    try {
      newest = pointer();
      return read(newest, warnings);
    } catch (VaultException e) {
      warnings.add(onlyDamage(e).getMessage());
    }
    for (long number : numbers().reversed()) {
      if (number < newest) {
        try {
          return read(number, warnings);
        } catch (VaultException e) {
          warnings.add(onlyDamage(e).getMessage());
        }
      }
    }
    throw new VaultException(
        VaultError.DAMAGED, "no snapshot is whole: " + String.join("; ", warnings));
  }

  /// The snapshot of that number, found present.
  ///
  /// @throws VaultException if it is damaged
  Standing standing(long number) {
    return read(number, List.of());
  }

  private static VaultException onlyDamage(VaultException fault) {
    if (fault.code() != VaultError.DAMAGED) {
      throw fault;
    }
    return fault;
  }

  private Standing read(long number, List<String> warnings) {
    Manifest manifest = manifest(number);
    Map<String, SegmentDescription> descriptions = new LinkedHashMap<>();
    for (Manifest.Source source : manifest.sources()) {
      SegmentDescription description = description(source.current());
      new SegmentCheck(files).present(layout.segment(source.current().folder()), description);
      descriptions.put(source.name(), description);
    }
    clusters.present(manifest);
    if (!warnings.isEmpty()) {
      warnings.add("serving snapshot " + number + " of " + manifest.created() + " instead");
    }
    return new Standing(manifest, descriptions, List.copyOf(warnings));
  }

  /// @throws VaultException if it is missing, changed, or of a newer format
  Manifest manifest(long number) {
    return ManifestJson.read(files, layout.manifest(number));
  }

  /// The description of a segment, which must be the one that the manifest means.
  ///
  /// @throws VaultException if it is missing, changed, or of a newer format
  SegmentDescription description(Manifest.Segment segment) {
    Path file = layout.segment(segment.folder()).resolve(SegmentDescription.FILE);
    SegmentDescription description = SegmentJson.read(files, file);
    try {
      if (!digest(layout.segment(segment.folder())).equals(segment.description())) {
        throw VaultException.damaged(file.toString(), "it is not the one that was published");
      }
    } catch (IOException e) {
      throw VaultException.io("read " + file, e);
    }
    return description;
  }

  /// SHA-256 of the description in a segment's folder.
  String digest(Path segment) throws IOException {
    return FileDigest.of(files, segment.resolve(SegmentDescription.FILE), "").sha256();
  }

  /// Puts a manifest on the shelf and then points to it.
  void publish(Manifest manifest) throws IOException {
    DurableWriter writer = new DurableWriter(files);
    writer.write(layout.manifest(manifest.snapshot()), ManifestJson.write(manifest));
    files.forceDirectory(layout.manifests());
    Map<String, Object> pointer = new LinkedHashMap<>();
    pointer.put("format", POINTER_FORMAT);
    pointer.put("snapshot", manifest.snapshot());
    writer.replace(layout.current(), SealedJson.seal(pointer));
  }
}
