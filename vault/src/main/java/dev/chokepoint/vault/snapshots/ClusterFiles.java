package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.index.Clustering;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.index.IdentityDecision;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.snapshots.segment.OpenSegment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The files beside the manifests that say which parties of a snapshot are one. Each is written
/// before its manifest, which names it by its checksum, and is never changed.
final class ClusterFiles {

  private final Layout layout;
  private final VaultFiles files;
  private final @Nullable PartyJoining joining;

  /// @param joining null where parties are not put together
  ClusterFiles(Layout layout, VaultFiles files, @Nullable PartyJoining joining) {
    this.layout = layout;
    this.files = files;
    this.joining = joining;
  }

  /// Puts the parties of a snapshot together that is to be published, and writes the file.
  ///
  /// @param next not on the shelf yet; its segments are in place
  /// @return what the manifest is to say of it; null where parties are not put together
  Manifest.@Nullable Clusters write(Manifest next, ManifestShelf shelf) throws IOException {
    PartyJoining wanted = joining;
    if (wanted == null) {
      return null;
    }
    Clustering<?> clustering = wanted.clustering();
    byte[] bytes;
    try (Arena arena = Arena.ofConfined();
        OpenSegments segments = OpenSegments.of(layout, files, shelf, next)) {
      Clusters before = before(clustering, next, shelf, arena);
      List<IdentityDecision> heeded;
      do {
        // Whoever decides while this runs finds the store busy and relies on its being heeded.
        heeded = wanted.decisions().get();
        bytes = built(clustering, segments.current().values(), heeded, before);
      } while (!heeded.equals(wanted.decisions().get()));
    }
    Path file = layout.clusters(next.snapshot());
    DurableWriter writer = new DurableWriter(files);
    writer.ensureDirectory(layout.clusters());
    files.delete(file); // What a dead import left: no manifest of that number stands.
    writer.write(file, bytes);
    files.forceDirectory(layout.clusters());
    return new Manifest.Clusters(
        clustering.formatVersion(), bytes.length, FileDigest.sha256(bytes, 0, bytes.length));
  }

  /// What the newest manifest before names, by which ids are called until now.
  private Clusters before(Clustering<?> clustering, Manifest next, ManifestShelf shelf, Arena arena)
      throws IOException {
    long newest =
        shelf.numbers().stream()
            .filter(number -> number < next.snapshot())
            .mapToLong(Long::longValue)
            .max()
            .orElse(-1);
    if (newest < 0) {
      return Clusters.NONE;
    }
    try {
      Manifest.Clusters named = shelf.manifest(newest).clusters();
      if (named != null && named.version() == clustering.formatVersion()) {
        return clustering.open(map(layout.clusters(newest), arena));
      }
    } catch (VaultException | DamagedIndex | IOException e) {
      // Only redirects from ids of before depend on it; a publication, which mends what is damaged,
      // does not wait for them.
      return Clusters.NONE;
    }
    return Clusters.NONE;
  }

  private static <P> byte[] built(
      Clustering<P> clustering,
      Collection<OpenSegment> segments,
      List<IdentityDecision> decisions,
      Clusters before)
      throws IOException {
    List<P> parts = new ArrayList<>();
    for (OpenSegment segment : segments) {
      if (segment.has(clustering.part())) {
        parts.add(segment.index(clustering.part()));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      clustering.write(parts, decisions, before, out);
    } catch (DamagedIndex e) {
      List<String> damage = segments.stream().flatMap(s -> s.damage().stream()).toList();
      throw VaultException.damaged(
          damage.isEmpty() ? "an index of identities" : damage.getFirst(),
          String.valueOf(e.getMessage()));
    }
    return out.toByteArray();
  }

  /// Sources whose parties stand alone because they were imported by a program without clusters.
  List<String> without(OpenSegments segments) {
    PartyJoining known = joining;
    if (known == null) {
      return List.of();
    }
    DerivedIndex<?> part = known.clustering().part();
    return segments.current().entrySet().stream()
        .filter(entry -> !entry.getValue().has(part))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Opens the file of a snapshot; where there is none of the form that is read now, puts the
  /// parties together in memory.
  ///
  /// @param arena closed once nobody asks any more
  Clusters open(Manifest manifest, OpenSegments segments, Arena arena) {
    PartyJoining known = joining;
    if (known == null) {
      return Clusters.NONE;
    }
    Clustering<?> clustering = known.clustering();
    Manifest.Clusters named = manifest.clusters();
    Path file = layout.clusters(manifest.snapshot());
    try {
      boolean readable = named != null && named.version() == clustering.formatVersion();
      return clustering.open(
          readable
              ? map(file, arena)
              : MemorySegment.ofArray(
                      built(
                          clustering,
                          segments.current().values(),
                          known.decisions().get(),
                          Clusters.NONE))
                  .asReadOnly());
    } catch (DamagedIndex e) {
      throw VaultException.damaged(file.toString(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw VaultException.io("open " + file, e);
    }
  }

  private static MemorySegment map(Path file, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  /// Whether the file that a manifest names is there with its size.
  ///
  /// @throws VaultException if not
  void present(Manifest manifest) {
    Manifest.Clusters named = manifest.clusters();
    if (named == null) {
      return;
    }
    Path file = layout.clusters(manifest.snapshot());
    try {
      if (Files.size(file) != named.size()) {
        throw VaultException.damaged(file.toString(), "its size has changed");
      }
    } catch (IOException e) {
      throw VaultException.damaged(file.toString(), "it is missing");
    }
  }

  /// What is wrong with the file of a manifest; reads all of it.
  Optional<String> fault(Manifest manifest) {
    Manifest.Clusters named = manifest.clusters();
    if (named == null) {
      return Optional.empty();
    }
    Path file = layout.clusters(manifest.snapshot());
    try {
      return FileDigest.of(files, file, "").sha256().equals(named.sha256())
          ? Optional.empty()
          : Optional.of(file + " is damaged: its checksum does not fit");
    } catch (IOException e) {
      return Optional.of(file + " cannot be read: " + e.getMessage());
    }
  }

  /// Deletes files whose manifest is gone or was never written.
  ///
  /// @param manifests numbers of those that stand
  void deleteUnnamed(Collection<Long> manifests) throws IOException {
    Set<String> named = new HashSet<>();
    manifests.forEach(number -> named.add(String.valueOf(layout.clusters(number).getFileName())));
    for (Path file : files.list(layout.clusters())) {
      if (!named.contains(String.valueOf(file.getFileName()))) {
        files.delete(file);
      }
    }
  }
}
