package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.Stores.SDN;
import static dev.chokepoint.vault.snapshots.Stores.importSdn;
import static dev.chokepoint.vault.snapshots.Stores.importSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStoreTest {

  @TempDir Path data;
  private SnapshotStore store;

  @BeforeEach
  void openStore() {
    store = Stores.at(data);
  }

  @Test
  void anAbsentDataDirectoryHoldsNothingAndIsNotCreatedByReading() {
    Path absent = data.resolve("none");

    try (Snapshot snapshot = Stores.at(absent).open()) {
      assertThat(snapshot.number()).isZero();
      assertThat(snapshot.sources()).isEmpty();
      assertThat(snapshot.entity("ofac-1001")).isEmpty();
    }
    assertThat(absent).doesNotExist();
  }

  @Test
  void whatWasImportedIsServedWithEveryStatementAndPlace() {
    Facts facts = Facts.first(SDN, "2026-10-01");

    importSdn(store, "2026-10-01", facts);

    try (Snapshot snapshot = store.open()) {
      Entity qods = snapshot.entity("ofac-1001").orElseThrow();
      assertThat(qods.statements())
          .containsExactlyElementsOf(
              facts.statements().stream().filter(s -> s.entityId().equals("ofac-1001")).toList());
      assertThat(snapshot.warnings()).isEmpty();
    }
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void aVersionIsDescribedWithItsCounts() {
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));

    try (Snapshot snapshot = store.open()) {
      SourceVersion version = snapshot.sources().getFirst();
      assertThat(version.number()).isEqualTo(1);
      assertThat(version.source()).isEqualTo(Stores.source(SDN, "2026-10-01"));
      assertThat(version.counts().entities()).isEqualTo(4);
      assertThat(version.counts().statements())
          .isEqualTo(Facts.first(SDN, "2026-10-01").statements().size());
      assertThat(version.counts().entitiesBySchema())
          .containsEntry("Organization", 2L)
          .containsEntry("Sanction", 1L)
          .containsEntry("Company", 1L);
      assertThat(version.counts().reader()).containsEntry("records", 4L);
    }
  }

  @Test
  void twoSourcesAboutOneIdAreJoinedAndKeptApart() {
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));
    Facts other =
        new Facts("ua_war_sanctions", "2026-10-02")
            .entity("ofac-1001", "Company", "name", "Кодс Авіейшн", "country", "ir");
    importSource(store, "ua_war_sanctions", "2026-10-02", other);

    try (Snapshot snapshot = store.open()) {
      Entity joined = snapshot.entity("ofac-1001").orElseThrow();
      assertThat(joined.schema()).isEqualTo("Company");
      assertThat(joined.datasets()).containsExactlyInAnyOrder(SDN, "ua_war_sanctions");
      assertThat(ids(snapshot, "ua_war_sanctions")).containsExactly("ofac-1001");
      assertThat(ids(snapshot, SDN))
          .containsExactly("made-up-1", "ofac-1001", "ofac-1002", "ofac-1003");
      List<Entity> all = new ArrayList<>();
      snapshot.forEach(all::add);
      assertThat(all).extracting(Entity::id).doesNotHaveDuplicates().hasSize(4);
    }
  }

  @Test
  void aDatasetInsideASourceCanBeWalked() throws IOException {
    List<Statement> mixed = new ArrayList<>(Facts.first(SDN, "2026-10-01").statements());
    mixed.addAll(
        new Facts("eu_fsf", "2026-10-01")
            .entity("eu-1", "Person", "name", "A Person")
            .statements());
    store.importSource(
        Stores.source("sanctions", "2026-10-01"),
        sink -> {
          mixed.forEach(sink::accept);
          return java.util.Map.of();
        });

    try (Snapshot snapshot = store.open()) {
      assertThat(ids(snapshot, "eu_fsf")).containsExactly("eu-1");
      assertThat(ids(snapshot, SDN)).hasSize(4);
      assertThat(ids(snapshot, "sanctions")).hasSize(5);
    }
  }

  @Test
  void aStatementMadeTwiceIsKeptOnceWithBothPlaces() throws IOException {
    Statement once = Facts.first(SDN, "2026-10-01").statements().get(1);
    Statement again =
        once.with(
            dev.chokepoint.evidence.statement.Provenance.at(Locator.row("alt.csv", 9, "name")));
    store.importSource(
        Stores.source(SDN, "2026-10-01"),
        sink -> {
          sink.accept(once);
          sink.accept(again);
          return java.util.Map.of();
        });

    try (Snapshot snapshot = store.open()) {
      List<Statement> kept = snapshot.entity(once.entityId()).orElseThrow().statements();
      assertThat(kept).hasSize(1);
      assertThat(kept.getFirst().provenance().locators())
          .extracting(Locator::file)
          .containsExactly("sdn.csv", "alt.csv");
    }
  }

  @Test
  void theSameFilesAreNotReadAgain() throws IOException {
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));

    ImportResult again =
        store.importSource(
            Stores.source(SDN, "2026-10-01"),
            sink -> {
              throw new AssertionError("nothing is to be read");
            });

    assertThat(again).isInstanceOf(ImportResult.Unchanged.class);
    assertThat(again.version().number()).isEqualTo(1);
    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.number()).isEqualTo(1);
    }
  }

  @Test
  void aReaderThatFailsChangesNothing() {
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));

    assertThatThrownBy(() ->
            store.importSource(
                Stores.source(SDN, "2026-10-02"),
                sink -> {
                  Facts.first(SDN, "2026-10-02").statements().forEach(sink::accept);
                  throw new IOException("sdn.csv line 7: the file ends early");
                }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 7");

    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.sources().getFirst().number()).isEqualTo(1);
    }
    assertThat(data.resolve("published/staging")).isEmptyDirectory();
  }

  @Test
  void aRemovedSourceIsGoneAndAnotherRemovalFindsNothing() {
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));

    assertThat(store.removeSource(SDN)).isEmpty();

    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.sources()).isEmpty();
      assertThat(snapshot.entity("ofac-1001")).isEmpty();
      assertThatThrownBy(() -> snapshot.versions(SDN)).satisfies(code(VaultError.NOT_FOUND));
    }
    assertThatThrownBy(() -> store.removeSource(SDN)).satisfies(code(VaultError.NOT_FOUND));
  }

  @Test
  void aDataDirectoryOfANewerProgramIsRefusedByName() throws IOException {
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));
    Files.write(
        data.resolve("format.json"),
        dev.chokepoint.vault.files.SealedJson.seal(java.util.Map.of("format", 2)));

    assertThatThrownBy(store::open)
        .satisfies(code(VaultError.NEWER_FORMAT))
        .hasMessageContaining("written by a newer Chokepoint (format 2; this one reads 1)");
    assertThatThrownBy(() -> importSdn(store, "2026-10-02", Facts.first(SDN, "2026-10-02")))
        .satisfies(code(VaultError.NEWER_FORMAT));
  }

  @Test
  void aSecondImporterIsToldWhoIsAtWork() {
    assertThatThrownBy(() ->
            store.importSource(
                Stores.source(SDN, "2026-10-01"),
                sink -> {
                  Facts facts = new Facts("other", "2026-10-01");
                  importSource(Stores.at(data), "other", "2026-10-01", facts);
                  return java.util.Map.of();
                }))
        .satisfies(code(VaultError.BUSY))
        .hasMessageContaining("import.lock");
  }

  private static List<String> ids(Snapshot snapshot, String dataset) {
    List<String> ids = new ArrayList<>();
    snapshot.forEach(dataset, entity -> ids.add(entity.id()));
    return ids;
  }

  static java.util.function.Consumer<Throwable> code(VaultError code) {
    return fault ->
        assertThat(fault)
            .isInstanceOfSatisfying(
                VaultException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
