package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Logs in SQLite files of a data directory.
public final class RecordsInFiles implements RecordsPlace {

  private static final String MOVED = ".moved";

  private final Path data;

  RecordsInFiles(Path data) {
    this.data = data;
  }

  /// Where a log lies.
  public static Path file(Path data, Ledger ledger) {
    return data.resolve("records").resolve(ledger.word() + ".sqlite");
  }

  /// The file that says that a log was moved to a database, and since when.
  static Path moved(Path data, Ledger ledger) {
    Path file = file(data, ledger);
    return file.resolveSibling(file.getFileName() + MOVED);
  }

  @Override
  public RecordsStore open(Ledger ledger, Clock clock) {
    requireHere(ledger);
    return RecordsStore.open(new SqliteDatabase(file(data, ledger), moved(data, ledger)), clock);
  }

  RecordsStore open(Ledger ledger, Clock clock, Migrations migrations) {
    return RecordsStore.open(
        new SqliteDatabase(file(data, ledger), moved(data, ledger), migrations), clock);
  }

  @Override
  public boolean isPresent(Ledger ledger) {
    requireHere(ledger);
    return Files.exists(file(data, ledger));
  }

  /// What was moved to a database must not be begun anew here by whoever forgot to say so.
  private void requireHere(Ledger ledger) {
    if (Files.exists(moved(data, ledger))) {
      throw new VaultException(
          VaultError.OCCUPIED,
          "the records of "
              + data
              + " were moved to a database: set CHOKEPOINT_DB_URL, or move them back with"
              + " \"records move --to files\"");
    }
  }

  @Override
  public void copyTo(Path copy, Ledger ledger, Clock clock) {
    requireHere(ledger);
    new SqliteDatabase(file(data, ledger)).copyTo(copy);
  }

  @Override
  public String toString() {
    return data.resolve("records").toString();
  }

  @Override
  public void close() {}
}
