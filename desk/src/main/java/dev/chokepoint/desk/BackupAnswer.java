package dev.chokepoint.desk;

import dev.chokepoint.vault.snapshots.BackupResult;
import java.nio.file.Path;
import java.util.List;

/// What a backup or a restore did.
///
/// @param archive the file that was written or read
/// @param data the data directory
/// @param snapshot number of the snapshot that was packed, or that stands now
/// @param sources how many sources it holds
/// @param files how many files were packed or unpacked
/// @param bytes how many bytes they have, unpacked
/// @param warnings what went wrong beside it
public record BackupAnswer(
    Path archive,
    Path data,
    long snapshot,
    long sources,
    long files,
    long bytes,
    List<String> warnings) {

  public BackupAnswer {
    warnings = List.copyOf(warnings);
  }

  static BackupAnswer of(BackupResult result, Path data) {
    return new BackupAnswer(
        result.archive(),
        data,
        result.snapshot(),
        result.sources(),
        result.files(),
        result.bytes(),
        result.warnings());
  }
}
