package dev.chokepoint.sources;

import java.util.List;

/// Files that together are one source and are read in one go.
///
/// @param files never empty; of the form of the reader that made the set
/// @param known what is known of the source
public record SourceSet(List<InputFile> files, KnownSource known) {

  public SourceSet {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a source has at least one file");
    }
  }

  /// A set for each file, of whose sources nothing is known.
  public static List<SourceSet> eachAlone(List<InputFile> files) {
    return eachAlone(files, KnownSource.NOTHING);
  }

  /// A set for each file, of whose sources the same is known.
  public static List<SourceSet> eachAlone(List<InputFile> files, KnownSource known) {
    return files.stream().map(file -> new SourceSet(List.of(file), known)).toList();
  }
}
