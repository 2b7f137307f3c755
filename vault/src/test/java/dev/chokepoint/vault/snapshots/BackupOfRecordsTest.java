package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.Stores.SDN;
import static dev.chokepoint.vault.snapshots.Stores.importSdn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.records.AttachedFiles;
import dev.chokepoint.vault.records.NewEntry;
import dev.chokepoint.vault.records.RecordsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    try (RecordsStore store = RecordsStore.open(other, CLOCK)) {
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
    try (RecordsStore store = RecordsStore.openScreenings(other, CLOCK)) {
      assertThat(store.entries(null, null)).hasSize(1);
    }
    screened(data);
    assertThat(Stores.at(data).restore(archive, true, SILENT).warnings()).isEmpty();
    Path third = temp.resolve("third");
    screened(third);
    assertThat(Stores.at(third).restore(archive, true, SILENT).warnings())
        .anyMatch(each -> each.contains("records.restored-1"));
  }

  private static void screened(Path data) {
    try (RecordsStore store = RecordsStore.openScreenings(data, CLOCK)) {
      store.append(new NewEntry("screening", "snapshot-1", "a clerk", CLOCK.instant(), "{}"));
    }
  }

  private static void enter(Path data, String text) {
    try (RecordsStore store = RecordsStore.open(data, CLOCK)) {
      store.append(new NewEntry("custody", "item-1", "an officer", CLOCK.instant(), text));
    }
  }

  private static List<String> texts(Path data) {
    try (RecordsStore store = RecordsStore.open(data, CLOCK)) {
      return store.entries(null, null).stream()
          .map(logged -> logged.body().orElseThrow().text())
          .toList();
    }
  }
}
