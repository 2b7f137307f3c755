package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.SealedJson;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A data directory as such: its format, and the folders in it.
final class DataDirectory {

  /// The newest form of data directory that this program reads, and the one it writes.
  static final int FORMAT = 1;

  private final Layout layout;
  private final VaultFiles files;
  private final DurableWriter writer;

  DataDirectory(Layout layout, VaultFiles files) {
    this.layout = layout;
    this.files = files;
    this.writer = new DurableWriter(files);
  }

  /// Whether nothing has ever been kept here.
  boolean isNew() {
    return !Files.exists(layout.format()) && !Files.exists(layout.published());
  }

  /// Refuses a directory that a newer program wrote.
  ///
  /// @throws VaultException if it is newer, or its format file is damaged or missing
  void requireReadable() {
    SealedJson.read(files, layout.format(), FORMAT);
  }

  /// Creates what is needed before anything can be locked. Safe to do twice, and by two programs.
  void createFolders() throws IOException {
    if (isNew()) {
      writer.ensureDirectory(layout.data());
      writer.replace(layout.format(), SealedJson.seal(Map.of("format", FORMAT)));
    }
    requireReadable();
    for (Path folder :
        List.of(
            layout.published(),
            layout.manifests(),
            layout.segments(),
            layout.staging(),
            layout.leases())) {
      writer.ensureDirectory(folder);
    }
  }

  /// Publishes snapshot 0, which holds nothing, where nothing was ever published. Under the import
  /// lock.
  void publishNothingYet(ManifestShelf shelf, Instant now) throws IOException {
    if (shelf.isBare()) {
      files.delete(layout.manifest(0));
      shelf.publish(new Manifest(0, now, List.of()));
    }
  }
}
