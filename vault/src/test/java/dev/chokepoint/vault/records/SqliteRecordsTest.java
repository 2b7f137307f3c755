package dev.chokepoint.vault.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records in an SQLite file.
class SqliteRecordsTest extends RecordsStoreContract {

  @TempDir Path data;

  @Override
  RecordsPlace place() {
    return RecordsPlace.inFiles(data);
  }

  @Test
  void recordsOfANewerProgramAreRefusedByName() throws SQLException {
    threeEntries();
    tamper("PRAGMA user_version = 99");
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.NEWER_FORMAT))
        .hasMessageContaining("records.sqlite has form 99");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedByName() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "not a database ".repeat(100));
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.DAMAGED))
        .hasMessageContaining("records.sqlite");
  }

  @Test
  void anOlderDatabaseIsCopiedBeforeItIsChanged() {
    Migrations first = Migrations.of(List.of(log()));
    try (RecordsStore store = new RecordsInFiles(data).open(Ledger.RECORDS, CLOCK, first)) {
      store.append(entry("note", "x", "kept"));
    }
    Migrations second = Migrations.of(List.of(log(), "CREATE TABLE later (a TEXT) STRICT"));
    try (RecordsStore store = new RecordsInFiles(data).open(Ledger.RECORDS, CLOCK, second)) {
      assertThat(store.entries(null, null)).hasSize(1);
      assertThat(store.verify(null).isSound()).isTrue();
    }
    assertThat(file().resolveSibling("records.sqlite.form-1")).exists();
  }

  @Test
  void programsThatMeetAnOlderDatabaseAtOnceKeepOneCopyOfItAndAllOpenIt(@TempDir Path folder)
      throws Exception {
    Migrations first = Migrations.of(List.of(log()));
    Migrations later =
        Migrations.of(
            List.of(log(), "CREATE TABLE b (a TEXT) STRICT", "CREATE TABLE c (a TEXT) STRICT"));
    for (int round = 0; round < 10; round++) {
      RecordsInFiles records = new RecordsInFiles(folder.resolve("data-" + round));
      records.open(Ledger.RECORDS, CLOCK, first).close();
      try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
        List<Future<Boolean>> opened = new ArrayList<>();
        for (int program = 0; program < 4; program++) {
          opened.add(
              programs.submit(() -> {
                try (RecordsStore store = records.open(Ledger.RECORDS, CLOCK, later)) {
                  return store.verify(null).isSound();
                }
              }));
        }
        for (Future<Boolean> each : opened) {
          assertThat(each.get()).isTrue();
        }
      }
      Path kept = RecordsInFiles.file(folder.resolve("data-" + round), Ledger.RECORDS).getParent();
      try (Stream<Path> files = Files.list(kept)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .contains("records.sqlite.form-1")
            .noneMatch(name -> name.endsWith(".part") || name.endsWith(".form-2"));
      }
    }
  }

  @Test
  void aFailedMigrationLeavesTheDatabaseAsItWas() {
    threeEntries();
    Migrations broken =
        Migrations.of(
            List.of(log(), "SELECT 1", "SELECT 1", "CREATE TABLE later (a TEXT); NONSENSE"));
    assertThatThrownBy(() -> new RecordsInFiles(data).open(Ledger.RECORDS, CLOCK, broken))
        .isInstanceOf(VaultException.class);
    try (RecordsStore store = open()) {
      assertThat(store.verify(null).entries()).isEqualTo(3);
    }
  }

  @Test
  void programsThatMakeAFileAtOnceAllOpenItHoweverOftenThatHappens(@TempDir Path folder)
      throws Exception {
    for (int round = 0; round < 20; round++) {
      Path other = folder.resolve("data-" + round);
      try (ExecutorService programs = Executors.newFixedThreadPool(2)) {
        List<Future<String>> opened =
            List.of(programs.submit(() -> storeOf(other)), programs.submit(() -> storeOf(other)));
        assertThat(opened.get(0).get()).isEqualTo(opened.get(1).get());
      }
    }
  }

  private static String storeOf(Path data) {
    try (RecordsStore store = RecordsPlace.inFiles(data).open(Ledger.RECORDS, CLOCK)) {
      return store.store();
    }
  }

  private Path file() {
    return RecordsInFiles.file(data, Ledger.RECORDS);
  }

  private static String log() {
    try (var in = Migrations.class.getResourceAsStream("0001-log.sql")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  void tamper(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA foreign_keys = OFF");
      for (String trigger :
          List.of("log_is_not_changed", "log_is_not_deleted", "body_is_not_changed")) {
        statement.executeUpdate("DROP TRIGGER IF EXISTS " + trigger);
      }
      statement.executeUpdate(sql);
    }
  }

  @Override
  String bytesOnDisk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
