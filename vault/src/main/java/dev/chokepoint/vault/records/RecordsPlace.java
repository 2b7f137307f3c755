package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Where the logs of a data directory are kept: in files of its own, or in a database that several
/// server processes share. Attached files lie in the data directory either way.
public sealed interface RecordsPlace extends AutoCloseable
    permits RecordsInFiles, RecordsInDatabase {

  /// SQLite files in the data directory.
  static RecordsPlace inFiles(Path data) {
    return new RecordsInFiles(data);
  }

  /// A PostgreSQL database; its logs are made when something is entered first.
  ///
  /// @param data the data directory whose records these are
  static RecordsPlace inDatabase(Path data, DatabaseAddress address) {
    return new RecordsInDatabase(data, address);
  }

  /// Opens a log, creating it if there is none.
  ///
  /// @param clock tells when a new log was made
  /// @throws VaultException if a newer program wrote it, it is damaged or cannot be had, or the
  ///   records lie elsewhere
  RecordsStore open(Ledger ledger, Clock clock);

  /// Whether there is such a log.
  boolean isPresent(Ledger ledger);

  /// Opens a log if there is one.
  default Optional<RecordsStore> openIfPresent(Ledger ledger, Clock clock) {
    return isPresent(ledger) ? Optional.of(open(ledger, clock)) : Optional.empty();
  }

  /// Copies a log as of this moment, while others may write, into an SQLite file.
  ///
  /// @param copy a file that is not there yet
  void copyTo(Path copy, Ledger ledger, Clock clock);

  /// Where it is, for people.
  @Override
  String toString();

  @Override
  void close();
}
