package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.snapshots.segment.OpenSegment;
import dev.chokepoint.vault.snapshots.segment.SegmentDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The segments of one snapshot: the current ones, and the earlier versions once asked for.
final class OpenSegments implements AutoCloseable {

  private final Layout layout;
  private final VaultFiles files;
  private final ManifestShelf shelf;
  private final Manifest manifest;
  private final Map<String, OpenSegment> current = new TreeMap<>();
  private final Map<String, OpenSegment> earlier = new TreeMap<>();

  OpenSegments(
      Layout layout, VaultFiles files, ManifestShelf shelf, ManifestShelf.Standing standing) {
    this.layout = layout;
    this.files = files;
    this.shelf = shelf;
    this.manifest = standing.manifest();
    for (Manifest.Source source : manifest.sources()) {
      SegmentDescription description = standing.descriptions().get(source.name());
      if (description == null) {
        throw new IllegalStateException("no description of " + source.name());
      }
      current.put(source.name(), open(source.current(), description));
    }
  }

  /// The current segments of a manifest that is not published yet.
  static OpenSegments of(Layout layout, VaultFiles files, ManifestShelf shelf, Manifest manifest) {
    Map<String, SegmentDescription> descriptions = new TreeMap<>();
    for (Manifest.Source source : manifest.sources()) {
      descriptions.put(source.name(), shelf.description(source.current()));
    }
    return new OpenSegments(
        layout, files, shelf, new ManifestShelf.Standing(manifest, descriptions, List.of()));
  }

  /// Current segments by name of source, sorted.
  Map<String, OpenSegment> current() {
    return current;
  }

  /// All kept versions of a source, newest first.
  ///
  /// @throws VaultException NOT_FOUND if there is no such source, DAMAGED if a description is
  List<OpenSegment> versions(String source) {
    Optional<Manifest.Source> known = manifest.source(source);
    if (known.isEmpty()) {
      throw new VaultException(VaultError.NOT_FOUND, "there is no source " + source);
    }
    List<OpenSegment> versions = new ArrayList<>();
    for (Manifest.Segment segment : known.get().versions()) {
      versions.add(segment.equals(known.get().current()) ? newest(source) : older(segment));
    }
    return versions;
  }

  private OpenSegment newest(String source) {
    OpenSegment segment = current.get(source);
    if (segment == null) {
      throw new IllegalStateException("no segment of " + source);
    }
    return segment;
  }

  private synchronized OpenSegment older(Manifest.Segment segment) {
    return earlier.computeIfAbsent(
        segment.folder(), folder -> open(segment, shelf.description(segment)));
  }

  private OpenSegment open(Manifest.Segment segment, SegmentDescription description) {
    return new OpenSegment(layout.segment(segment.folder()), description, files);
  }

  @Override
  public synchronized void close() {
    current.values().forEach(OpenSegment::close);
    earlier.values().forEach(OpenSegment::close);
  }
}
