package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Moves the logs of a data directory from its files to a database, or back. The chain goes over as
/// it is. What is left behind stays, but is no longer written to: a file beside the SQLite file
/// says that the log is elsewhere.
///
/// Nobody writes to what is moved meanwhile. Broken off at any moment it can be done again: what
/// went over already is known by its digests.
public final class RecordsMove {

  private final Path data;
  private final DatabaseAddress address;
  private final VaultFiles files;
  private final Clock clock;

  /// @param data the data directory
  public RecordsMove(Path data, DatabaseAddress address, VaultFiles files, Clock clock) {
    this.data = data;
    this.address = address;
    this.files = files;
    this.clock = clock;
  }

  /// What became of a log.
  ///
  /// @param brought entries that were not there before
  /// @param left what a check of the log found that was left behind
  /// @param arrived what a check of the log found that is used from now on
  public record Moved(Ledger ledger, long brought, ChainReport left, ChainReport arrived) {

    /// Whether both are sound and the same.
    public boolean isSound() {
      return left.isSound() && arrived.isSound() && left.digest().equals(arrived.digest());
    }
  }

  /// From files to the database.
  ///
  /// @return each log that there was
  /// @throws VaultException OCCUPIED if the database has other records, NOT_FOUND if there are none
  ///   in files
  public List<Moved> toDatabase() {
    List<Moved> moved = new ArrayList<>();
    try (RecordsInDatabase database = new RecordsInDatabase(data, address)) {
      for (Ledger ledger : Ledger.values()) {
        Path marker = RecordsInFiles.moved(data, ledger);
        if (Files.exists(RecordsInFiles.file(data, ledger)) && !Files.exists(marker)) {
          try (RecordsStore from = new RecordsInFiles(data).open(ledger, clock);
              RecordsStore to = database.openAnyway(ledger, clock)) {
            moved.add(
                from.together(() -> {
                  Moved done = move(ledger, from, to);
                  mark(marker);
                  return done;
                }));
          }
        }
      }
    }
    return some(moved, "no records lie in files in " + data);
  }

  /// From the database to files.
  ///
  /// @return each log that there was
  /// @throws VaultException OCCUPIED if the files have other records, NOT_FOUND if there are none
  ///   in the database
  public List<Moved> toFiles() {
    List<Moved> moved = new ArrayList<>();
    try (RecordsInDatabase database = new RecordsInDatabase(data, address)) {
      for (Ledger ledger : Ledger.values()) {
        if (database.isPresent(ledger)) {
          try (RecordsStore from = database.open(ledger, clock);
              RecordsStore to =
                  RecordsStore.open(new SqliteDatabase(RecordsInFiles.file(data, ledger)), clock)) {
            moved.add(
                from.together(() -> {
                  Moved done = move(ledger, from, to);
                  unmark(RecordsInFiles.moved(data, ledger));
                  return done;
                }));
          }
        }
      }
    }
    return some(moved, "there are no records in " + address);
  }

  private static Moved move(Ledger ledger, RecordsStore from, RecordsStore to) {
    long brought = to.takeOver(from);
    return new Moved(ledger, brought, from.verify(null), to.verify(null));
  }

  private static List<Moved> some(List<Moved> moved, String none) {
    if (moved.isEmpty()) {
      throw new VaultException(VaultError.NOT_FOUND, none);
    }
    return List.copyOf(moved);
  }

  private void mark(Path marker) {
    String since = "Moved to " + address + " at " + clock.instant().truncatedTo(ChronoUnit.SECONDS);
    try {
      new DurableWriter(files).write(marker, (since + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw VaultException.io("write " + marker, e);
    }
  }

  private void unmark(Path marker) {
    try {
      files.delete(marker);
      files.forceDirectory(Objects.requireNonNull(marker.getParent()));
    } catch (IOException e) {
      throw VaultException.io("delete " + marker, e);
    }
  }
}
