package dev.chokepoint.vault.snapshots;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a snapshot consists of.
///
/// @param snapshot its number; each import or removal makes the next
/// @param created when it was made
/// @param sources sorted by name
/// @param clusters the file that says which parties are one; null where none was written, as by
///   programs that had no clusters
record Manifest(long snapshot, Instant created, List<Source> sources, @Nullable Clusters clusters) {

  /// Version of the manifest's form.
  static final int FORMAT = 1;

  /// A source with its kept versions.
  ///
  /// @param versions newest first; the first is the current one
  record Source(String name, List<Segment> versions) {

    Source {
      versions = List.copyOf(versions);
      if (versions.isEmpty()) {
        throw new IllegalArgumentException("a source has at least one version");
      }
    }

    Segment current() {
      return versions.getFirst();
    }
  }

  /// One version of a source.
  ///
  /// @param folder name of the folder under `segments`
  /// @param version number of the version
  /// @param description SHA-256 of the segment's description file
  record Segment(String folder, long version, String description) {}

  /// The file beside the manifest.
  ///
  /// @param version of its form
  /// @param size in bytes
  record Clusters(int version, long size, String sha256) {}

  Manifest {
    sources = sources.stream().sorted(Comparator.comparing(Source::name)).toList();
  }

  /// A manifest without clusters.
  Manifest(long snapshot, Instant created, List<Source> sources) {
    this(snapshot, created, sources, null);
  }

  Optional<Source> source(String name) {
    return sources.stream().filter(source -> source.name().equals(name)).findFirst();
  }

  /// Every segment of every kept version.
  List<Segment> segments() {
    return sources.stream().flatMap(source -> source.versions().stream()).toList();
  }

  /// The sources once a new version has come to one of them.
  ///
  /// @param keep how many versions of it to keep
  List<Source> with(String name, Segment newest, int keep) {
    List<Segment> versions = new ArrayList<>(List.of(newest));
    source(name).ifPresent(source -> versions.addAll(source.versions()));
    List<Source> all = new ArrayList<>(without(name));
    all.add(new Source(name, versions.subList(0, Math.min(keep, versions.size()))));
    return all;
  }

  /// The sources without one.
  List<Source> without(String name) {
    return sources.stream().filter(source -> !source.name().equals(name)).toList();
  }
}
