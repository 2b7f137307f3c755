package dev.chokepoint.journeys;

import dev.chokepoint.vault.records.PostgresServer;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.OS;

/// Where the program of a journey keeps its records.
enum Keeping {
  /// In files beside the data.
  FILES,
  /// In a PostgreSQL server of the tests' own.
  POSTGRESQL;

  private static @Nullable String made;

  /// Where they lie for journeys that enter nothing, or do not say: in files, unless
  /// `-Dchokepoint.journeys.postgresql=true` says otherwise.
  static Keeping usual() {
    return Boolean.getBoolean("chokepoint.journeys.postgresql") ? POSTGRESQL : FILES;
  }

  /// Where they lie for journeys that enter something, one after the other.
  static Stream<Keeping> each() {
    return Stream.of(values()).filter(Keeping::isThere);
  }

  private boolean isThere() {
    return switch (this) {
      case FILES -> usual() == FILES;
      // The server that is brought along runs there alone.
      case POSTGRESQL ->
          OS.LINUX.isCurrentOs() && System.getProperty("os.arch", "").equals("amd64");
    };
  }

  /// Address of the database, the same for every program of a run; empty for files.
  Optional<String> address() {
    return this == FILES ? Optional.empty() : Optional.of(database());
  }

  private static synchronized String database() {
    String address = made;
    if (address == null) {
      try {
        address = PostgresServer.shared().newDatabase();
      } catch (SQLException e) {
        throw new IllegalStateException("no database for the journeys", e);
      }
      made = address;
    }
    return address;
  }
}
