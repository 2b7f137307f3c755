package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.files.HeldLock;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who reads which snapshot. A lease is a locked file named after the snapshot, so that other
/// processes see it and a killed process leaves none.
final class Leases {

  private static final int MOST_AT_ONCE = 10_000;

  private final Path folder;
  private final VaultFiles files;

  Leases(Path folder, VaultFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /// A lease that is held until closed.
  static final class Lease implements AutoCloseable {

    private final Path file;
    private final HeldLock lock;

    private Lease(Path file, HeldLock lock) {
      this.file = file;
      this.lock = lock;
    }

    /// Gives the lease back; the file goes while it is still locked, so that nobody takes it for
    /// another's.
    @Override
    public void close() throws IOException {
      try (lock) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Takes a lease on a snapshot.
  Lease take(long snapshot) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int attempt = 0; attempt < MOST_AT_ONCE; attempt++) {
      Path file = folder.resolve(snapshot + "-" + process + "-" + attempt + ".lease");
      Optional<HeldLock> lock = HeldLock.tryHold(file, Long.toString(process));
      if (lock.isPresent()) {
        Lease lease = new Lease(file, lock.get());
        // Retention may have deleted the file between its creation and its locking.
        if (Files.exists(file)) {
          return lease;
        }
        lease.close();
      }
    }
    throw new IOException("more than " + MOST_AT_ONCE + " leases on snapshot " + snapshot);
  }

  /// Snapshots that some process reads; leases that nobody holds any more are deleted.
  Set<Long> held() throws IOException {
    Set<Long> held = new TreeSet<>();
    for (Path file : listed()) {
      Optional<HeldLock> unheld = HeldLock.tryHold(file, "");
      if (unheld.isPresent()) {
        new Lease(file, unheld.get()).close();
      } else {
        String name = file.getFileName().toString();
        held.add(Long.valueOf(name.substring(0, name.indexOf('-'))));
      }
    }
    return held;
  }

  private List<Path> listed() throws IOException {
    return files.list(folder).stream()
        .filter(file -> file.getFileName().toString().matches("\\d{1,18}-\\d+-\\d+\\.lease"))
        .toList();
  }
}
