package dev.chokepoint.journeys;

import dev.chokepoint.vault.records.PostgresServer;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program of the journeys keeps its records: in files beside the data, or, where
/// `-Dchokepoint.journeys.postgresql=true` says so, in a PostgreSQL server of the tests' own.
final class RecordsOfJourneys {

  private static @Nullable String made;

  private RecordsOfJourneys() {}

  /// Address of the database, the same for every program of a run; empty for files.
  static synchronized Optional<String> address() {
    if (!Boolean.getBoolean("chokepoint.journeys.postgresql")) {
      return Optional.empty();
    }
    String address = made;
    if (address == null) {
      try {
        address = PostgresServer.shared().newDatabase();
      } catch (SQLException e) {
        throw new IllegalStateException("no database for the journeys", e);
      }
      made = address;
    }
    return Optional.of(address);
  }
}
