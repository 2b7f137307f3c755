package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.SnapshotStoreTest.code;
import static dev.chokepoint.vault.snapshots.Stores.SDN;
import static dev.chokepoint.vault.snapshots.Stores.importSdn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several versions of one source: what changed, what was known when, what is kept.
class VersionsTest {

  @TempDir Path data;

  private static Facts second(String day) {
    return new Facts(SDN, day)
        .entity(
            "ofac-1001",
            "Organization",
            "name",
            "QODS AVIATION INDUSTRIES",
            "alias",
            "GHODS AVIATION INDUSTRIES",
            "alias",
            "QODS AVIATION",
            "country",
            "ir",
            "topics",
            "sanction",
            "address",
            "Unit 207, Saleh Blvd, Tehran, Iran")
        .entity("ofac-1004", "Person", "name", "A NEW PERSON");
  }

  @Test
  void aDiffTellsAddedRemovedAndChanged() {
    SnapshotStore store = twoVersions();

    List<StatementChange> changes = new ArrayList<>();
    try (Snapshot snapshot = store.open()) {
      DiffCounts counts = snapshot.diff(SDN, 1, 2, changes::add);
      assertThat(counts).isEqualTo(new DiffCounts(2, onlyInFirst() - 1, 1));
    }
    assertThat(changes)
        .filteredOn(StatementChange.Changed.class::isInstance)
        .singleElement()
        .satisfies(change -> {
          StatementChange.Changed changed = (StatementChange.Changed) change;
          assertThat(changed.before().value()).isEqualTo("QODS RESEARCH CENTER");
          assertThat(changed.after().value()).isEqualTo("QODS AVIATION");
        });
    assertThat(changes)
        .filteredOn(StatementChange.Added.class::isInstance)
        .extracting(change -> ((StatementChange.Added) change).statement().value())
        .containsExactly("ofac-1004", "A NEW PERSON");
  }

  /// How many statement ids the first version has that the second has not, one of them changed.
  private static long onlyInFirst() {
    List<String> kept = second("2026-10-02").statements().stream().map(Statement::id).toList();
    return Facts.first(SDN, "2026-10-01").statements().stream()
        .filter(statement -> !kept.contains(statement.id()))
        .count();
  }

  @Test
  void aDiffOfAVersionWithItselfIsEmptyAndOfAnUnknownOneFails() {
    SnapshotStore store = twoVersions();

    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.diff(SDN, 2, 2, change -> {})).isEqualTo(new DiffCounts(0, 0, 0));
      assertThatThrownBy(() -> snapshot.diff(SDN, 1, 7, change -> {}))
          .satisfies(code(VaultError.NOT_FOUND));
    }
  }

  @Test
  void whatStoodBeforeKeepsItsFirstDayAndWhatIsNewGetsToday() {
    SnapshotStore store = twoVersions();

    try (Snapshot snapshot = store.open()) {
      Entity qods = snapshot.entity("ofac-1001").orElseThrow();
      assertThat(firstSeen(qods, "QODS AVIATION INDUSTRIES")).isEqualTo("2026-10-01");
      assertThat(firstSeen(qods, "QODS AVIATION")).isEqualTo("2026-10-04");
      assertThat(qods.statements()).extracting(Statement::lastSeen).containsOnly("2026-10-04");
    }
  }

  @Test
  void aDayThatTheSourceGivesItselfIsKept() throws IOException {
    SnapshotStore store = Stores.at(data);
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));
    Statement dated =
        Facts.first(SDN, "2026-10-04").statements().get(1).seen("2012-12-21", "2026-10-04");
    store.importSource(
        Stores.source(SDN, "2026-10-04"),
        sink -> {
          sink.accept(dated);
          return Map.of();
        });

    try (Snapshot snapshot = store.open()) {
      assertThat(firstSeen(snapshot.entity("ofac-1001").orElseThrow(), dated.value()))
          .isEqualTo("2012-12-21");
    }
  }

  @Test
  void whatWasKnownOnADayIsWhatTheVersionOfThatDaySaid() {
    SnapshotStore store = twoVersions();

    try (Snapshot snapshot = store.open()) {
      assertThat(asOf(snapshot, "2026-09-30")).isEmpty();
      assertThat(asOf(snapshot, "2026-10-01").orElseThrow().values("alias"))
          .containsExactly("GHODS AVIATION INDUSTRIES", "QODS RESEARCH CENTER");
      assertThat(asOf(snapshot, "2026-10-03").orElseThrow().values("alias"))
          .contains("QODS RESEARCH CENTER");
      assertThat(asOf(snapshot, "2026-10-04").orElseThrow().values("alias"))
          .containsExactly("GHODS AVIATION INDUSTRIES", "QODS AVIATION");
    }
  }

  @Test
  void aSourcesOwnDatesSayWhatWasKnownBeforeWeKeptIt() throws IOException {
    SnapshotStore store = Stores.at(data);
    Facts facts = Facts.first(SDN, "2026-10-01");
    store.importSource(
        Stores.source(SDN, "2026-10-01"),
        sink -> {
          facts.statements().forEach(s -> sink.accept(s.seen(dateOf(s), "2026-10-01")));
          return Map.of();
        });

    try (Snapshot snapshot = store.open()) {
      Entity then = asOf(snapshot, "2020-06-30").orElseThrow();
      assertThat(then.values("name")).containsExactly("QODS AVIATION INDUSTRIES");
      assertThat(then.values("alias")).isEmpty();
      assertThat(asOf(snapshot, "2020-12-31").orElseThrow().values("alias")).hasSize(2);
    }
  }

  /// Names are known since a day of 2013, the rest since some day of 2020.
  private static String dateOf(Statement statement) {
    return statement.property().equals("name") ? "2013-12-12" : "2020";
  }

  @Test
  void onlyTheNewestVersionsAndSnapshotsAreKept() throws IOException {
    SnapshotStore store = Stores.at(data);
    for (String day : List.of("2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04")) {
      importSdn(store, day, Facts.first(SDN, day));
    }

    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.versions(SDN)).extracting(SourceVersion::number).containsExactly(4L, 3L);
    }
    assertThat(Stores.names(data.resolve("published/manifests")))
        .containsExactly("3.json", "4.json");
    assertThat(Stores.names(data.resolve("published/segments")))
        .containsExactly("us_ofac_sdn-2", "us_ofac_sdn-3", "us_ofac_sdn-4");
  }

  @Test
  void everyVersionThatStoodOnOneOfTheKeptDaysIsKept() throws IOException {
    SnapshotStore store = Stores.keeping(data, 1, 3); // today is 2026-10-05
    for (String day :
        List.of("2026-09-20", "2026-10-01", "2026-10-03", "2026-10-04", "2026-10-05")) {
      importSdn(store, day, Facts.first(SDN, day));
    }

    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.versions(SDN))
          .as("that of the first stood until the third, so on the second as well")
          .extracting(version -> version.source().fetched().toString().substring(0, 10))
          .containsExactly("2026-10-05", "2026-10-04", "2026-10-03", "2026-10-01");
      assertThat(asOf(snapshot, "2026-10-02")).isPresent();
    }
    importSdn(Stores.keeping(data, 1), "2026-10-06", second("2026-10-06"));
    assertThat(Stores.names(data.resolve("published/segments"))).containsExactly("us_ofac_sdn-6");
  }

  @Test
  void aSnapshotThatIsReadIsKeptUntilItIsClosed() throws IOException {
    SnapshotStore store = Stores.keeping(data, 1);
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));

    try (Snapshot old = store.open()) {
      importSdn(store, "2026-10-02", second("2026-10-02"));
      importSdn(Stores.keeping(data, 1), "2026-10-03", second("2026-10-03"));

      assertThat(old.entity("ofac-1002")).isPresent();
      assertThat(Stores.names(data.resolve("published/segments")))
          .containsExactly("us_ofac_sdn-1", "us_ofac_sdn-3");
    }
    importSdn(store, "2026-10-04", second("2026-10-04"));

    assertThat(Stores.names(data.resolve("published/segments"))).containsExactly("us_ofac_sdn-4");
    assertThat(data.resolve("published/leases")).isEmptyDirectory();
  }

  @Test
  void aLeaseThatAKilledProcessLeftIsNone() throws IOException {
    SnapshotStore store = Stores.keeping(data, 1);
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));
    Files.writeString(data.resolve("published/leases/1-4711-0.lease"), "4711");

    importSdn(store, "2026-10-02", second("2026-10-02"));

    assertThat(Stores.names(data.resolve("published/segments"))).containsExactly("us_ofac_sdn-2");
    assertThat(data.resolve("published/leases")).isEmptyDirectory();
  }

  private SnapshotStore twoVersions() {
    SnapshotStore store = Stores.at(data);
    importSdn(store, "2026-10-01", Facts.first(SDN, "2026-10-01"));
    importSdn(store, "2026-10-04", second("2026-10-04"));
    return store;
  }

  private static Optional<Entity> asOf(Snapshot snapshot, String day) {
    return snapshot.entity("ofac-1001", LocalDate.parse(day));
  }

  private static String firstSeen(Entity entity, String value) {
    return entity.statements().stream()
        .filter(statement -> statement.value().equals(value))
        .map(statement -> String.valueOf(statement.firstSeen()))
        .findFirst()
        .orElseThrow();
  }
}
