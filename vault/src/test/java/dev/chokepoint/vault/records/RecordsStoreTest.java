package dev.chokepoint.vault.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people entered is kept for good, and whoever changes it is found out.
class RecordsStoreTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);

  @TempDir Path data;

  @Test
  void entriesComeBackInOrderWithWhatTheySay() {
    enter("custody", "item-1", "received");
    enter("custody", "item-2", "photographed");
    enter("custody", "item-1", "handed over");

    try (RecordsStore store = open()) {
      assertThat(store.entries(null, "item-1"))
          .extracting(logged -> logged.body().orElseThrow().text())
          .containsExactly("received", "handed over");
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.verify(null).entries()).isEqualTo(3);
    }
  }

  @Test
  void theLedgerOfOneSubjectIsAChainOfItsOwn() {
    LogEntry first = enter("custody", "item-1", "received");
    LogEntry other = enter("custody", "item-2", "received");
    LogEntry second = enter("custody", "item-1", "handed over");

    assertThat(second.previousAbout()).isEqualTo(first.digest());
    assertThat(second.previous()).isEqualTo(other.digest());
    assertThat(other.previousAbout()).isEqualTo(LogEntry.NONE);
  }

  @Test
  void manyEntriesAtOnceAreOneChainAndTheLedgersInIt() {
    enter("custody", "item-1", "received");
    try (RecordsStore store = open()) {
      store.appendAll(
          List.of(
              new NewEntry("custody", "item-1", "an officer", MONDAY, "photographed"),
              new NewEntry("custody", "item-2", "an officer", MONDAY, "received"),
              new NewEntry("custody", "item-1", "an officer", MONDAY, "handed over")));
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.entries(null, "item-1")).hasSize(3);
    }
  }

  @Test
  void whatIsDoneTogetherIsThereWholeOrNotAtAll() {
    NewEntry first = new NewEntry("custody", "item-1", "an officer", MONDAY, "received");
    try (RecordsStore store = open()) {
      assertThatThrownBy(() ->
              store.together(() -> {
                store.append(first);
                throw new IllegalArgumentException("the second thing went wrong");
              }))
          .hasMessage("the second thing went wrong");
      assertThat(store.entries(null, null)).isEmpty();
      store.together(() -> store.append(first));
      assertThat(store.entries(null, null)).hasSize(1);
    }
  }

  @Test
  void whatIsSaidOfAnEntityIsFoundByItUntilItIsErased() {
    enter("decision", "decision-1", "{\"entity\":\"made-1\"}");
    enter("decision", "decision-2", "{\"entity\":\"made-2\"}");
    enter("custody", "item-1", "no object at all");
    try (RecordsStore store = open()) {
      assertThat(store.about("decision", "made-1"))
          .extracting(logged -> logged.entry().subject())
          .containsExactly("decision-1");
      store.erase(1, "an officer", MONDAY, "request");
      assertThat(store.about("decision", "made-1")).isEmpty();
    }
  }

  @Test
  void everyChangedFieldIsNamedByItsEntry() throws SQLException {
    threeEntries();
    for (String change :
        List.of(
            "kind = 'gift'",
            "subject = 'item-9'",
            "actor = 'nobody'",
            "at = '2020-01-01T00:00:00Z'",
            "at = 'yesterday'",
            "digest = '" + "f".repeat(64) + "'")) {
      assertThat(faultsAfter("UPDATE log SET " + change + " WHERE seq = 2"))
          .as(change)
          .anyMatch(fault -> fault.sentence().startsWith("Entry 2 was changed"));
    }
  }

  @Test
  void aChangedTextIsNamedByItsEntry() throws SQLException {
    threeEntries();
    assertThat(faultsAfter("UPDATE body SET text = 'lost' WHERE seq = 2"))
        .containsExactly(new ChainFault.BodyChanged(2));
  }

  @Test
  void aTextThatIsGoneWithoutAnErasureIsMissed() throws SQLException {
    threeEntries();
    assertThat(faultsAfter("DELETE FROM body WHERE seq = 2"))
        .containsExactly(new ChainFault.BodyMissing(2));
  }

  @Test
  void aMissingEntryIsNamed() throws SQLException {
    threeEntries();
    assertThat(faultsAfter("DELETE FROM body WHERE seq = 2; DELETE FROM log WHERE seq = 2"))
        .contains(new ChainFault.Missing(2, 2));
  }

  @Test
  void reorderedEntriesAreFoundEvenWhereTheirOwnDigestsFit() throws SQLException {
    threeEntries();
    String swap =
        "UPDATE log SET seq = 9 WHERE seq = 2; UPDATE log SET seq = 2 WHERE seq = 3;"
            + "UPDATE log SET seq = 3 WHERE seq = 9";
    assertThat(faultsAfter(swap)).contains(new ChainFault.OutOfOrder(2));
  }

  @Test
  void anEndThatWasCutOffShowsOnlyAgainstACheckpoint() throws SQLException {
    threeEntries();
    Checkpoint checkpoint;
    try (RecordsStore store = open()) {
      checkpoint = store.checkpoint(MONDAY);
    }
    tamper("DELETE FROM body WHERE seq = 3; DELETE FROM log WHERE seq = 3");
    try (RecordsStore store = open()) {
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.verify(checkpoint).faults())
          .containsExactly(new ChainFault.Truncated(2, checkpoint));
    }
  }

  @Test
  void aLogThatWasWrittenAnewShowsAgainstACheckpoint() throws SQLException {
    threeEntries();
    Checkpoint checkpoint;
    try (RecordsStore store = open()) {
      checkpoint = store.checkpoint(MONDAY);
    }
    tamper("DELETE FROM body; DELETE FROM log");
    threeEntries();
    try (RecordsStore store = open()) {
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.verify(checkpoint).faults())
          .containsExactly(new ChainFault.Rewritten(checkpoint));
    }
  }

  @Test
  void aCheckpointIsALineOfTextAndBelongsToItsStore() {
    threeEntries();
    try (RecordsStore store = open()) {
      Checkpoint checkpoint = store.checkpoint(MONDAY);
      assertThat(Checkpoint.parse(checkpoint.line() + "\n")).contains(checkpoint);
      Checkpoint foreign = new Checkpoint("other", 1, checkpoint.digest(), MONDAY);
      assertThat(store.verify(foreign).faults())
          .containsExactly(new ChainFault.OtherStore(foreign, store.store()));
    }
    assertThat(Checkpoint.parse("chokepoint-checkpoint-1 store=x entries=1")).isEmpty();
  }

  @Test
  void anErasedTextIsGoneFromTheDiskAndTheChainStaysSound() throws IOException {
    enter("note", "person-1", "a private address that must go");
    enter("note", "person-1", "another");
    try (RecordsStore store = open()) {
      assertThat(store.erase(1, "an officer", MONDAY, "request of the person")).isPresent();
      assertThat(store.erase(1, "an officer", MONDAY, "again")).isEmpty();
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.entries(null, "person-1").getFirst().body()).isEmpty();
      assertThat(bytesOnDisk()).doesNotContain("private address");
    }
  }

  @Test
  void twoProgramsAtOnceMakeOneChain() throws InterruptedException {
    List<Thread> writers =
        Stream.of("one", "two")
            .map(name -> Thread.ofPlatform().start(() -> enterMany(name)))
            .toList();
    for (Thread writer : writers) {
      writer.join();
    }
    try (RecordsStore store = open()) {
      ChainReport report = store.verify(null);
      assertThat(report.faults()).isEmpty();
      assertThat(report.entries()).isEqualTo(60);
    }
  }

  @Test
  void twoProgramsThatMakeTheStoreAtOnceBothOpenIt(@TempDir Path folder) throws Exception {
    for (int round = 0; round < 20; round++) {
      Path data = folder.resolve("data-" + round);
      try (ExecutorService programs = Executors.newFixedThreadPool(2)) {
        List<Future<String>> opened =
            List.of(programs.submit(() -> storeOf(data)), programs.submit(() -> storeOf(data)));
        assertThat(opened.get(0).get()).isEqualTo(opened.get(1).get());
      }
    }
  }

  private static String storeOf(Path data) {
    try (RecordsStore store = RecordsStore.open(data, Clock.systemUTC())) {
      return store.store();
    }
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
    Files.createDirectories(RecordsStore.fileIn(data).getParent());
    Files.writeString(RecordsStore.fileIn(data), "not a database ".repeat(100));
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.DAMAGED))
        .hasMessageContaining("records.sqlite");
  }

  @Test
  void anOlderDatabaseIsCopiedBeforeItIsChanged() {
    Migrations first = Migrations.of(List.of(log()));
    try (RecordsStore store = RecordsStore.open(data, CLOCK, first)) {
      store.append(entry("note", "x", "kept"));
    }
    Migrations second = Migrations.of(List.of(log(), "CREATE TABLE later (a TEXT) STRICT"));
    try (RecordsStore store = RecordsStore.open(data, CLOCK, second)) {
      assertThat(store.entries(null, null)).hasSize(1);
      assertThat(store.verify(null).isSound()).isTrue();
    }
    assertThat(RecordsStore.fileIn(data).resolveSibling("records.sqlite.form-1")).exists();
  }

  @Test
  void aFailedMigrationLeavesTheDatabaseAsItWas() {
    threeEntries();
    Migrations broken =
        Migrations.of(List.of(log(), "SELECT 1", "CREATE TABLE later (a TEXT); NONSENSE"));
    assertThatThrownBy(() -> RecordsStore.open(data, CLOCK, broken))
        .isInstanceOf(VaultException.class);
    try (RecordsStore store = open()) {
      assertThat(store.verify(null).entries()).isEqualTo(3);
    }
  }

  private static String log() {
    try (var in = Migrations.class.getResourceAsStream("0001-log.sql")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void enterMany(String name) {
    try (RecordsStore store = open()) {
      for (int i = 0; i < 30; i++) {
        store.append(entry("note", name, "entry " + i));
      }
    }
  }

  private void threeEntries() {
    enter("custody", "item-1", "received");
    enter("custody", "item-1", "photographed");
    enter("custody", "item-1", "handed over");
  }

  private LogEntry enter(String kind, String subject, String text) {
    try (RecordsStore store = open()) {
      return store.append(entry(kind, subject, text));
    }
  }

  private static NewEntry entry(String kind, String subject, String text) {
    return new NewEntry(kind, subject, "an investigator", MONDAY, text);
  }

  private RecordsStore open() {
    return RecordsStore.open(data, CLOCK);
  }

  /// The faults that one change leaves; the change is taken back afterwards.
  private List<ChainFault> faultsAfter(String sql) throws SQLException {
    Path file = RecordsStore.fileIn(data);
    try {
      byte[] before = Files.readAllBytes(file);
      tamper(sql);
      List<ChainFault> faults;
      try (RecordsStore store = open()) {
        faults = store.verify(null).faults();
      }
      Files.write(file, before);
      return faults;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Changes the file behind the program's back.
  private void tamper(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + RecordsStore.fileIn(data));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA foreign_keys = OFF");
      for (String trigger :
          List.of("log_is_not_changed", "log_is_not_deleted", "body_is_not_changed")) {
        statement.executeUpdate("DROP TRIGGER IF EXISTS " + trigger);
      }
      statement.executeUpdate(sql);
    }
  }

  private String bytesOnDisk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
