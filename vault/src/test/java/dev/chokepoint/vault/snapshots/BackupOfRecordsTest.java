package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.Stores.SDN;
import static dev.chokepoint.vault.snapshots.Stores.importSdn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.records.AttachedFiles;
import dev.chokepoint.vault.records.DatabaseAddress;
import dev.chokepoint.vault.records.Ledger;
import dev.chokepoint.vault.records.NewEntry;
import dev.chokepoint.vault.records.PostgresServer;
import dev.chokepoint.vault.records.RecordsPlace;
import dev.chokepoint.vault.records.RecordsStore;
import java.io.IOException;
import java.nio.file.Files;
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

/// What people entered is in the backup, and a restore never writes over what they entered since.
class BackupOfRecordsTest {

  private static final CopyProgress SILENT = (done, of) -> {};
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-05T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;
  private Path data;
  private Path archive;
  private FileDigest photograph;

  @BeforeEach
  void anItemWithAPhotograph() throws IOException {
    data = temp.resolve("data");
    archive = temp.resolve("backup.zip");
    enter(data, "received");
    photograph =
        new AttachedFiles(data, new DiskFiles())
            .keep(Files.writeString(temp.resolve("board.jpg"), "light"));
  }

  @Test
  void recordsAloneAreWorthABackup() {
    Stores.at(data).backup(archive, false, SILENT);
    Path other = temp.resolve("other");
    BackupResult restored = Stores.at(other).restore(archive, false, SILENT);

    assertThat(restored.warnings()).isEmpty();
    assertThat(texts(other)).containsExactly("received");
    assertThat(new AttachedFiles(other, new DiskFiles()).fault(photograph)).isEmpty();
    try (RecordsStore store = RecordsPlace.inFiles(other).open(Ledger.RECORDS, CLOCK)) {
      assertThat(store.verify(null).isSound()).isTrue();
    }
  }

  @Test
  void sourcesAndRecordsGoTogether() {
    importSdn(Stores.at(data), "2026-10-01", Facts.first(SDN, "2026-10-01"));
    Stores.at(data).backup(archive, false, SILENT);
    Path other = temp.resolve("other");
    Stores.at(other).restore(archive, false, SILENT);
    assertThat(texts(other)).containsExactly("received");
    try (Snapshot snapshot = Stores.at(other).open()) {
      assertThat(snapshot.sources()).hasSize(1);
    }
  }

  @Test
  void whatWasEnteredSinceIsKeptAndTheBackupLiesBesideIt() {
    importSdn(Stores.at(data), "2026-10-01", Facts.first(SDN, "2026-10-01"));
    Stores.at(data).backup(archive, false, SILENT);
    Path other = temp.resolve("other");
    enter(other, "something else");

    BackupResult restored = Stores.at(other).restore(archive, true, SILENT);

    assertThat(texts(other)).containsExactly("something else");
    assertThat(restored.warnings()).anyMatch(each -> each.contains("records.restored-1"));
    assertThat(other.resolve("records.restored-1/records.sqlite")).exists();
  }

  @Test
  void theSameRecordsAreLeftInPeaceEvenWhereTheyHaveGrown() {
    Stores.at(data).backup(archive, false, SILENT);
    enter(data, "handed over");
    BackupResult restored = Stores.at(data).restore(archive, true, SILENT);
    assertThat(restored.warnings()).isEmpty();
    assertThat(texts(data)).containsExactly("received", "handed over");
    assertThat(data.resolve("records.restored-1")).doesNotExist();
  }

  @Test
  void theLogOfWhatWasScreenedGoesWithThem() {
    screened(data);
    Stores.at(data).backup(archive, false, SILENT);
    Path other = temp.resolve("other");
    Stores.at(other).restore(archive, false, SILENT);
    try (RecordsStore store = RecordsPlace.inFiles(other).open(Ledger.SCREENINGS, CLOCK)) {
      assertThat(store.entries(null, null)).hasSize(1);
    }
    screened(data);
    assertThat(Stores.at(data).restore(archive, true, SILENT).warnings()).isEmpty();
    Path third = temp.resolve("third");
    screened(third);
    assertThat(Stores.at(third).restore(archive, true, SILENT).warnings())
        .anyMatch(each -> each.contains("records.restored-1"));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void recordsOfADatabaseArePackedAndComeBackToFilesOrAnotherDatabase() throws SQLException {
    Path team = temp.resolve("team");
    FileDigest board = new AttachedFiles(team, new DiskFiles()).keep(temp.resolve("board.jpg"));
    try (RecordsPlace database = newDatabase(team);
        RecordsStore store = database.open(Ledger.RECORDS, CLOCK)) {
      store.append(new NewEntry("custody", "item-1", "an officer", CLOCK.instant(), "shared"));
      Stores.at(team).backup(archive, database, false, SILENT);
    }
    Path alone = temp.resolve("alone");
    assertThat(Stores.at(alone).restore(archive, false, SILENT).warnings()).isEmpty();
    assertThat(texts(alone)).containsExactly("shared");

    Path again = temp.resolve("again");
    try (RecordsPlace database = newDatabase(again)) {
      assertThat(Stores.at(again).restore(archive, database, false, SILENT).warnings()).isEmpty();
      assertThat(Stores.at(again).restore(archive, database, true, SILENT).warnings()).isEmpty();
      try (RecordsStore store = database.open(Ledger.RECORDS, CLOCK)) {
        assertThat(store.verify(null).entries()).isEqualTo(1);
        assertThat(store.verify(null).isSound()).isTrue();
      }
    }
    assertThat(new AttachedFiles(again, new DiskFiles()).fault(board)).isEmpty();

    Path third = temp.resolve("third");
    try (RecordsPlace database = newDatabase(third)) {
      try (RecordsStore store = database.open(Ledger.RECORDS, CLOCK)) {
        store.append(new NewEntry("note", "x", "an officer", CLOCK.instant(), "own"));
      }
      assertThat(Stores.at(third).restore(archive, database, true, SILENT).warnings())
          .anyMatch(each -> each.contains("records.restored-1"));
    }
  }

  private static RecordsPlace newDatabase(Path data) throws SQLException {
    return RecordsPlace.inDatabase(
        data, DatabaseAddress.parse(PostgresServer.shared().newDatabase(), null));
  }

  private static void screened(Path data) {
    try (RecordsStore store = RecordsPlace.inFiles(data).open(Ledger.SCREENINGS, CLOCK)) {
      store.append(new NewEntry("screening", "snapshot-1", "a clerk", CLOCK.instant(), "{}"));
    }
  }

  private static void enter(Path data, String text) {
    try (RecordsStore store = RecordsPlace.inFiles(data).open(Ledger.RECORDS, CLOCK)) {
      store.append(new NewEntry("custody", "item-1", "an officer", CLOCK.instant(), text));
    }
  }

  private static List<String> texts(Path data) {
    try (RecordsStore store = RecordsPlace.inFiles(data).open(Ledger.RECORDS, CLOCK)) {
      return store.entries(null, null).stream()
          .map(logged -> logged.body().orElseThrow().text())
          .toList();
    }
  }
}
