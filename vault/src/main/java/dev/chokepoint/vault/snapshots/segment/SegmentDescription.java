package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.util.List;

/// What `segment.json` says.
///
/// @param version the source, its version and counts
/// @param files every other file of the segment, in the order of their names
public record SegmentDescription(SourceVersion version, List<FileDigest> files) {

  /// Version of the segment's form: its files and what is in them.
  public static final int FORMAT = 1;

  /// Name of the file in the segment's folder.
  public static final String FILE = "segment.json";

  /// Name of the statements file in the segment's folder.
  public static final String STATEMENTS = "statements.parquet";

  /// Name of the folder of the full-text index in the segment's folder.
  public static final String TEXT = "text";

  public SegmentDescription {
    files = List.copyOf(files);
  }
}
