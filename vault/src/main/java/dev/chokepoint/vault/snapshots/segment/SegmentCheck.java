package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.parquet.StatementParquetReader;
import dev.chokepoint.vault.snapshots.source.SourceCounts;
import dev.chokepoint.vault.snapshots.text.TextIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Checks a segment against its own description, at three depths.
public final class SegmentCheck {

  private final VaultFiles files;

  public SegmentCheck(VaultFiles files) {
    this.files = files;
  }

  /// Whether every file is there with its size; reads nothing but the description.
  ///
  /// @throws VaultException if one is missing or has another size
  public void present(Path folder, SegmentDescription segment) {
    for (FileDigest file : segment.files()) {
      Path path = folder.resolve(file.name());
      try {
        if (Files.size(path) != file.size()) {
          throw VaultException.damaged(path.toString(), "its size has changed");
        }
      } catch (IOException e) {
        throw VaultException.damaged(path.toString(), "it is missing");
      }
    }
  }

  /// What is wrong with the bytes of each file that is not as it was published; reads all of them.
  public List<String> changed(Path folder, SegmentDescription segment) {
    return segment.files().stream().flatMap(file -> fault(folder, file).stream()).toList();
  }

  /// Whether one file is as it was published.
  ///
  /// @param name as the description names it
  /// @throws VaultException if not
  public void unchanged(Path folder, SegmentDescription segment, String name) {
    for (FileDigest file : segment.files()) {
      if (file.name().equals(name)) {
        fault(folder, file)
            .ifPresent(fault -> {
              throw new VaultException(VaultError.DAMAGED, fault);
            });
      }
    }
  }

  private Optional<String> fault(Path folder, FileDigest file) {
    Path path = folder.resolve(file.name());
    try {
      return FileDigest.of(files, path, file.name()).equals(file)
          ? Optional.empty()
          : Optional.of(path + " is damaged: its checksum does not fit");
    } catch (IOException e) {
      return Optional.of(path + " cannot be read: " + e.getMessage());
    }
  }

  /// Whether bytes and counts are right, as read back from both files.
  ///
  /// @throws VaultException if not
  public void complete(Path folder, SegmentDescription segment) {
    List<String> changed = changed(folder, segment);
    if (!changed.isEmpty()) {
      throw new VaultException(VaultError.DAMAGED, changed.getFirst());
    }
    SourceCounts counts = segment.version().counts();
    try (TextIndex index = new TextIndex(folder.resolve(SegmentDescription.TEXT));
        StatementParquetReader statements =
            new StatementParquetReader(folder.resolve(SegmentDescription.STATEMENTS))) {
      expect(folder, "entities in the index", counts.entities(), index.entities());
      expect(folder, "statements in the index", counts.statements(), index.statements());
      expect(folder, "statements", counts.statements(), statements.rows());
      StatementParquetReader.Totals totals = statements.totals();
      expect(folder, "rows", counts.statements(), totals.statements());
      expect(folder, "entities in the rows", counts.entities(), totals.entities());
    } catch (IOException e) {
      throw VaultException.io("read the segment " + folder, e);
    }
  }

  private static void expect(Path folder, String what, long expected, long found) {
    if (expected != found) {
      throw VaultException.damaged(
          folder.toString(), expected + " " + what + " were written and " + found + " read back");
    }
  }
}
