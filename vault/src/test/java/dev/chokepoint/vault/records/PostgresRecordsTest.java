package dev.chokepoint.vault.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Records in a PostgreSQL database.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresRecordsTest extends RecordsStoreContract {

  @TempDir Path data;
  private String address;
  private RecordsPlace place;

  @BeforeEach
  void aDatabase() throws SQLException {
    address = PostgresServer.shared().newDatabase();
    place = at(address);
  }

  @AfterEach
  void letGo() {
    place.close();
  }

  private RecordsPlace at(String other) {
    return RecordsPlace.inDatabase(data, DatabaseAddress.parse(other, null));
  }

  @Override
  RecordsPlace place() {
    return place;
  }

  @Override
  void tamper(String sql) throws SQLException {
    PostgresServer.shared()
        .execute(
            database(),
            "SET session_replication_role = replica; SET search_path = chokepoint_records; " + sql);
  }

  private String database() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /// Without the write-ahead log, which is the server's.
  @Override
  String bytesOnDisk() throws IOException, SQLException {
    PostgresServer.shared().execute("postgres", "CHECKPOINT");
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(PostgresServer.shared().files())) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void nothingIsMadeByLooking() {
    assertThat(place.openIfPresent(Ledger.RECORDS, CLOCK)).isEmpty();
    assertThat(place.openIfPresent(Ledger.RECORDS, CLOCK)).isEmpty();
    enter("note", "x", "kept");
    assertThat(place.isPresent(Ledger.RECORDS)).isTrue();
    assertThat(place.isPresent(Ledger.SCREENINGS)).isFalse();
  }

  @Test
  void recordsOfANewerProgramAreRefusedByName() throws SQLException {
    threeEntries();
    tamper("INSERT INTO form VALUES (99)");
    try (RecordsPlace later = at(address)) {
      assertThatThrownBy(() -> later.open(Ledger.RECORDS, CLOCK))
          .isInstanceOfSatisfying(
              VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.NEWER_FORMAT))
          .hasMessageContaining("chokepoint_records")
          .hasMessageContaining("has form 99");
    }
  }

  @Test
  void aConnectionThatBreaksInTheMiddleOfAWriteLeavesNothingOfIt() {
    enter("note", "x", "before");
    try (RecordsStore store = open()) {
      assertThatThrownBy(() ->
              store.together(() -> {
                store.append(entry("note", "x", "half"));
                cutOff();
                return true;
              }))
          .isInstanceOfSatisfying(
              VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.UNREACHABLE))
          .hasMessageContaining("does not answer");
      store.append(entry("note", "x", "after"));
      assertThat(store.entries(null, null))
          .extracting(logged -> logged.body().orElseThrow().text())
          .containsExactly("before", "after");
      assertThat(store.verify(null).isSound()).isTrue();
    }
  }

  @Test
  void aConnectionThatBrokeMeanwhileIsReplacedBeforeAnythingIsWritten() {
    try (RecordsStore store = open()) {
      cutOff();
      store.append(entry("note", "x", "kept"));
    }
    cutOff();
    try (RecordsStore store = open()) {
      assertThat(store.entries(null, null)).hasSize(1);
    }
  }

  /// Ends all connections to the database, as its administrator can.
  private void cutOff() {
    try {
      PostgresServer.shared()
          .execute(
              "postgres",
              "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '"
                  + database()
                  + "'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void manyAskAtOnceOverFewConnections() throws Exception {
    int many = 60;
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<LogEntry>> all =
          Stream.generate(() -> people.submit(() -> enter("note", "x", "at once")))
              .limit(many)
              .toList();
      for (Future<LogEntry> each : all) {
        each.get();
      }
    }
    try (RecordsStore store = open()) {
      assertThat(store.verify(null).entries()).isEqualTo(many);
      assertThat(store.verify(null).isSound()).isTrue();
    }
    assertThat(connections()).isBetween(1, PostgresConnections.MOST);
  }

  private int connections() throws SQLException {
    try (Connection connection = PostgresServer.shared().connection("postgres");
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = '" + database() + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void workGoesOnAfterTheDatabaseWasStoppedAndStartedAgain(@TempDir Path folder) throws Exception {
    try (PostgresServer own = PostgresServer.in(folder);
        RecordsPlace records = at(own.newDatabase())) {
      try (RecordsStore store = records.open(Ledger.RECORDS, CLOCK)) {
        store.append(entry("note", "x", "before"));
      }
      own.restart();
      try (RecordsStore store = records.open(Ledger.RECORDS, CLOCK)) {
        store.append(entry("note", "x", "after"));
        assertThat(store.verify(null).entries()).isEqualTo(2);
        own.restart();
        store.append(entry("note", "x", "while open"));
        assertThat(store.verify(null).isSound()).isTrue();
        assertThat(store.verify(null).entries()).isEqualTo(3);
      }
    }
  }

  @Test
  void anAddressWhereNothingListensIsRefusedAtOnceWithoutItsPassword() {
    try (RecordsPlace nobody = at("postgresql://clerk:s3cret@localhost:1/records")) {
      assertThatThrownBy(() -> nobody.open(Ledger.RECORDS, CLOCK))
          .isInstanceOfSatisfying(
              VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.UNREACHABLE))
          .hasMessage("the database at postgresql://localhost:1/records does not answer");
    }
  }

  @Test
  void recordsInFilesAreNotForgottenForADatabase() {
    try (RecordsStore store = RecordsPlace.inFiles(data).open(Ledger.RECORDS, CLOCK)) {
      store.append(entry("note", "x", "in a file"));
    }
    assertThatThrownBy(this::open)
        .hasMessageContaining("records.sqlite")
        .hasMessageContaining("records move --to database");
  }
}
