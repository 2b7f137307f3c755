package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Brings a built segment from scratch into its folder, durably.
public final class SegmentFolder {

  /// Lucene's lock file is of the writer, not of the index.
  private static final String WRITE_LOCK = "write.lock";

  private final VaultFiles files;
  private final DurableWriter writer;

  public SegmentFolder(VaultFiles files) {
    this.files = files;
    this.writer = new DurableWriter(files);
  }

  /// Copies every file, forces it, adds `segment.json`, forces the folders.
  ///
  /// @param scratch what [SegmentBuilder] wrote
  /// @param folder a new folder
  public SegmentDescription adopt(Path scratch, Path folder, SourceVersion version)
      throws IOException {
    Path text = folder.resolve(SegmentDescription.TEXT);
    files.createDirectories(text);
    List<FileDigest> digests = new ArrayList<>();
    for (String name : names(scratch)) {
      digests.add(writer.adopt(scratch.resolve(name), folder.resolve(name), name));
    }
    SegmentDescription description = new SegmentDescription(version, digests);
    writer.write(folder.resolve(SegmentDescription.FILE), SegmentJson.write(description));
    files.forceDirectory(text);
    files.forceDirectory(folder);
    return description;
  }

  private static List<String> names(Path scratch) throws IOException {
    try (Stream<Path> paths = Files.walk(scratch)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && !path.endsWith(WRITE_LOCK))
          .map(path -> scratch.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
