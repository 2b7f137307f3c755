package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.Stores.SDN;
import static dev.chokepoint.vault.snapshots.Stores.importSdn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged and missing files of a published snapshot.
class DamageTest {

  @TempDir Path temp;
  private Path good;

  @BeforeEach
  void twoSnapshots() {
    good = temp.resolve("good");
    importSdn(Stores.at(good), "2026-10-01", Facts.first(SDN, "2026-10-01"));
    importSdn(Stores.at(good), "2026-10-02", Facts.first(SDN, "2026-10-02"));
  }

  private List<String> publishedFiles() throws IOException {
    try (Stream<Path> paths = Files.walk(good)) {
      return paths.filter(Files::isRegularFile).map(p -> good.relativize(p).toString()).toList();
    }
  }

  /// Harmless are the lock file, whose content is a note, and the manifest before the current one,
  /// which is only asked when the current one fails. Everything else is found.
  private static boolean harmless(String file) {
    return file.endsWith("import.lock") || file.endsWith("manifests/1.json");
  }

  @Test
  void oneFlippedByteInAnyFileIsFoundByItsName() throws IOException {
    for (String file : publishedFiles()) {
      Path data = temp.resolve("damaged-" + file.replace('/', '_'));
      Stores.copyTree(good, data);
      flip(data.resolve(file));

      List<String> faults = verify(data);

      if (harmless(file)) {
        assertThat(faults).as(file).isEmpty();
      } else {
        assertThat(faults).as(file).anySatisfy(fault -> assertThat(fault).contains(file));
      }
    }
  }

  private static List<String> verify(Path data) {
    try {
      return Stores.at(data).verify();
    } catch (VaultException e) {
      assertThat(e.code()).isEqualTo(VaultError.DAMAGED);
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  @Test
  void oneFlippedByteNeverGivesAWrongEntityUnnoticed() throws IOException {
    Entity right = read(good);
    for (String file : publishedFiles()) {
      for (int part = 1; part < 4; part++) {
        Path data = temp.resolve("damaged-" + part + file.replace('/', '_'));
        Stores.copyTree(good, data);
        flip(data.resolve(file), part);

        Entity found;
        try {
          found = read(data);
        } catch (VaultException e) {
          assertThat(e.code()).as(file).isEqualTo(VaultError.DAMAGED);
          continue;
        }
        assertThat(found.statements())
            .as(file)
            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("lastSeen")
            .isEqualTo(right.statements());
      }
    }
  }

  private static Entity read(Path data) {
    try (Snapshot snapshot = Stores.at(data).open()) {
      return snapshot
          .entity("ofac-1001")
          .orElseThrow(() -> new VaultException(VaultError.DAMAGED, "not found"));
    }
  }

  @Test
  void aDamagedManifestIsPassedOverForTheSnapshotBeforeIt() throws IOException {
    flip(good.resolve("published/manifests/2.json"));

    try (Snapshot snapshot = Stores.at(good).open()) {
      assertThat(snapshot.number()).isEqualTo(1);
      assertThat(snapshot.warnings())
          .anySatisfy(warning -> assertThat(warning).contains("manifests/2.json"))
          .anySatisfy(warning -> assertThat(warning).contains("serving snapshot 1"));
      assertThat(snapshot.entity("ofac-1001")).isPresent();
    }
  }

  @Test
  void aMissingSegmentIsPassedOverForTheSnapshotBeforeIt() throws IOException {
    Files.delete(good.resolve("published/segments/us_ofac_sdn-2/statements.parquet"));

    try (Snapshot snapshot = Stores.at(good).open()) {
      assertThat(snapshot.number()).isEqualTo(1);
      assertThat(snapshot.warnings().getFirst())
          .contains("us_ofac_sdn-2/statements.parquet", "missing");
    }
  }

  @Test
  void aLostPointerGivesTheNewestWholeSnapshot() throws IOException {
    Files.delete(good.resolve("published/CURRENT"));

    try (Snapshot snapshot = Stores.at(good).open()) {
      assertThat(snapshot.number()).isEqualTo(2);
      assertThat(snapshot.warnings().getFirst()).contains("CURRENT is missing");
    }
  }

  @Test
  void theNextImportHealsWhatIsDamaged() throws IOException {
    flip(good.resolve("published/manifests/2.json"));

    importSdn(Stores.at(good), "2026-10-03", Facts.first(SDN, "2026-10-03"));

    try (Snapshot snapshot = Stores.at(good).open()) {
      assertThat(snapshot.number()).isEqualTo(3);
      assertThat(snapshot.warnings()).isEmpty();
    }
  }

  @Test
  void damagedStatementsOfTheVersionBeforeDoNotStopAnImport() throws IOException {
    flip(good.resolve("published/segments/us_ofac_sdn-2/statements.parquet"));

    ImportResult result = importSdn(Stores.at(good), "2026-10-03", Facts.first(SDN, "2026-10-03"));

    assertThat(result)
        .isInstanceOfSatisfying(
            ImportResult.Imported.class,
            imported ->
                assertThat(imported.warnings())
                    .singleElement()
                    .asString()
                    .contains("first-seen days begin anew", "us_ofac_sdn-2/statements.parquet"));
  }

  @Test
  void withNoWholeSnapshotOpeningSaysWhatIsDamaged() throws IOException {
    flip(good.resolve("published/manifests/1.json"));
    flip(good.resolve("published/manifests/2.json"));

    assertThatThrownBy(() -> Stores.at(good).open())
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("no snapshot is whole")
        .hasMessageContaining("manifests/1.json");
  }

  private static void flip(Path file) throws IOException {
    flip(file, 2);
  }

  /// Changes one byte, `part` quarters into the file.
  private static void flip(Path file, int part) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = bytes.length * part / 4;
    bytes[at] ^= 0x20;
    Files.write(file, bytes);
  }
}
