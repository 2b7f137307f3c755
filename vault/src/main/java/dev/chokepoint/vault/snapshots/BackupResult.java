package dev.chokepoint.vault.snapshots;

import java.nio.file.Path;
import java.util.List;

/// What a backup or a restore did.
///
/// @param archive the archive that was written or read
/// @param snapshot number of the snapshot that was packed, or that stands now
/// @param sources how many sources it holds
/// @param files how many files were packed or unpacked
/// @param bytes how many bytes, unpacked
/// @param warnings what went wrong beside it
public record BackupResult(
    Path archive, long snapshot, long sources, long files, long bytes, List<String> warnings) {

  public BackupResult {
    warnings = List.copyOf(warnings);
  }
}
