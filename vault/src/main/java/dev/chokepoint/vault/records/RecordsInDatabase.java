package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/// Logs in a PostgreSQL database, each in a schema of its own.
public final class RecordsInDatabase implements RecordsPlace {

  private final Path data;
  private final DatabaseAddress address;
  private final Map<Ledger, PostgresDatabase> logs = new EnumMap<>(Ledger.class);

  RecordsInDatabase(Path data, DatabaseAddress address) {
    this.data = data;
    this.address = address;
    for (Ledger ledger : Ledger.values()) {
      logs.put(ledger, new PostgresDatabase(address, ledger));
    }
  }

  @Override
  public RecordsStore open(Ledger ledger, Clock clock) {
    requireHere(ledger);
    return openAnyway(ledger, clock);
  }

  /// Opens a log while there may be one in a file, too: to bring the one into the other.
  RecordsStore openAnyway(Ledger ledger, Clock clock) {
    return RecordsStore.open(database(ledger), clock);
  }

  @Override
  public boolean isPresent(Ledger ledger) {
    requireHere(ledger);
    return database(ledger).isPresent();
  }

  private PostgresDatabase database(Ledger ledger) {
    PostgresDatabase database = logs.get(ledger);
    if (database == null) {
      throw new IllegalStateException("every ledger has its database");
    }
    return database;
  }

  /// What lies in a file must not seem to be gone because the records are looked for elsewhere.
  private void requireHere(Ledger ledger) {
    Path file = RecordsInFiles.file(data, ledger);
    if (Files.exists(file) && !Files.exists(RecordsInFiles.moved(data, ledger))) {
      throw new VaultException(
          VaultError.OCCUPIED,
          "the records lie in "
              + file
              + ", and CHOKEPOINT_DB_URL names a database: move them there with"
              + " \"records move --to database\", or unset it");
    }
  }

  @Override
  public void copyTo(Path copy, Ledger ledger, Clock clock) {
    try (RecordsStore from = open(ledger, clock);
        RecordsStore to = RecordsStore.open(new SqliteDatabase(copy), clock)) {
      to.takeOver(from);
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }

  @Override
  public void close() {
    logs.values().forEach(PostgresDatabase::close);
  }
}
