package dev.chokepoint.vault.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DiskFiles;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Records go from files to a database and back, and their chain with them.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class RecordsMoveTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);

  private static final Account ANNA =
      new Account("anna", "analyst", "a hash", false, 0, Instant.EPOCH);

  @TempDir Path data;
  private DatabaseAddress address;
  private RecordsMove move;

  @BeforeEach
  void recordsInFiles() throws SQLException {
    address = DatabaseAddress.parse(PostgresServer.shared().newDatabase(), null);
    move = new RecordsMove(data, address, new DiskFiles(), CLOCK);
    try (RecordsPlace files = RecordsPlace.inFiles(data);
        RecordsStore store = files.open(Ledger.RECORDS, CLOCK);
        RecordsStore screenings = files.open(Ledger.SCREENINGS, CLOCK)) {
      for (int i = 1; i <= 3; i++) {
        screenings.append(note("question " + i));
      }
      store.appendAll(
          java.util.stream.IntStream.rangeClosed(1, 2_500)
              .mapToObj(i -> note("note " + i))
              .toList());
      store.accounts().put(ANNA);
      store.erase(7, "an officer", MONDAY, "request of the person");
    }
  }

  @Test
  void thereAndBackTheChainIsTheSame() {
    Checkpoint before = checkpoint(RecordsPlace.inFiles(data));
    assertThat(move.toDatabase())
        .allMatch(RecordsMove.Moved::isSound)
        .extracting(RecordsMove.Moved::brought)
        .containsExactly(2_501L, 3L);
    assertThat(checkpoint(database())).isEqualTo(before);

    try (RecordsPlace place = database();
        RecordsStore store = place.open(Ledger.RECORDS, CLOCK)) {
      store.append(note("entered in the database"));
      assertThat(store.accounts().all()).containsExactly(ANNA);
      store.accounts().put(ANNA.withRole("admin"));
      store.erase(8, "an officer", MONDAY, "request of the person");
    }
    assertThat(move.toFiles())
        .allMatch(RecordsMove.Moved::isSound)
        .extracting(RecordsMove.Moved::brought)
        .containsExactly(2L, 0L);

    try (RecordsStore store = RecordsPlace.inFiles(data).open(Ledger.RECORDS, CLOCK)) {
      assertThat(store.verify(before).isSound()).isTrue();
      assertThat(store.verify(before).entries()).isEqualTo(2_503);
      assertThat(store.entries("note", null).get(6).body()).isEmpty();
      assertThat(store.accounts().all()).containsExactly(ANNA.withRole("admin"));
      assertThat(store.entries("note", null).get(7).body()).isEmpty();
    }
    assertThat(move.toDatabase()).extracting(RecordsMove.Moved::brought).containsExactly(0L, 0L);
  }

  @Test
  void whatWasMovedIsNotWrittenToByWhoeverHadItOpen() {
    try (RecordsStore open = RecordsPlace.inFiles(data).open(Ledger.RECORDS, CLOCK)) {
      move.toDatabase();
      assertThatThrownBy(() -> open.append(note("too late")))
          .hasMessageContaining("moved meanwhile; nothing was entered");
    }
    assertThatThrownBy(() -> RecordsPlace.inFiles(data).open(Ledger.RECORDS, CLOCK))
        .hasMessageContaining("set CHOKEPOINT_DB_URL");
    assertThatThrownBy(() -> move.toDatabase())
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.NOT_FOUND));
  }

  @Test
  void recordsOfOthersAreNeverMixedIn(@TempDir Path other) {
    move.toDatabase();
    try (RecordsStore store = RecordsPlace.inFiles(other).open(Ledger.RECORDS, CLOCK)) {
      store.append(note("somebody else's"));
    }
    assertThatThrownBy(() -> new RecordsMove(other, address, new DiskFiles(), CLOCK).toDatabase())
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultError.OCCUPIED))
        .hasMessageContaining("other records");
    try (RecordsStore store = RecordsPlace.inFiles(other).open(Ledger.RECORDS, CLOCK)) {
      assertThat(store.entries(null, null)).hasSize(1);
    }
  }

  @Test
  void whatWasTamperedWithIsFoundOutAtBothEnds() throws SQLException {
    try (java.sql.Connection connection =
            java.sql.DriverManager.getConnection(
                "jdbc:sqlite:" + RecordsInFiles.file(data, Ledger.RECORDS));
        java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TRIGGER body_is_not_changed");
      statement.executeUpdate("UPDATE body SET text = 'another' WHERE seq = 9");
    }
    RecordsMove.Moved moved = move.toDatabase().getFirst();
    List<ChainFault> faults = List.of(new ChainFault.BodyChanged(9));
    assertThat(moved.isSound()).isFalse();
    assertThat(moved.left().faults()).isEqualTo(faults);
    assertThat(moved.arrived().faults()).isEqualTo(faults);
  }

  private RecordsPlace database() {
    return RecordsPlace.inDatabase(data, address);
  }

  private static Checkpoint checkpoint(RecordsPlace place) {
    try (place;
        RecordsStore store = place.open(Ledger.RECORDS, CLOCK)) {
      return store.checkpoint(MONDAY);
    }
  }

  private static NewEntry note(String text) {
    return new NewEntry("note", "item-1", "an investigator", MONDAY, text);
  }
}
