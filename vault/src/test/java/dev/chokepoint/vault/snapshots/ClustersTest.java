package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.Stores.importSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.IdentityDecision;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A party that two lists name under two ids is one entity of the snapshot, whatever is asked, and
/// the file that says so is as safe as the rest.
class ClustersTest {

  private static final String DAY = "2026-10-01";
  private static final String NEXT = "2026-10-02";

  @TempDir Path temp;
  private Path data;

  @BeforeEach
  void twoLists() {
    data = temp.resolve("data");
    importSource(Stores.joining(data), "eu", DAY, eu(DAY));
    importSource(Stores.joining(data), "uk", DAY, uk());
  }

  private static Facts eu(String day) {
    return new Facts("eu", day)
        .entity(
            "eu-1",
            "LegalEntity",
            "name",
            "JSC Alabuga",
            "registrationNumber",
            "1646",
            "country",
            "ru")
        .entity("eu-1-sanction", "Sanction", "entity", "eu-1", "startDate", "2024-02-23")
        .entity("eu-2", "LegalEntity", "name", "Alone Ltd");
  }

  private static Facts uk() {
    return new Facts("uk", DAY)
        .entity("uk-9", "Company", "name", "ALABUGA OEZ", "registrationNumber", "1646")
        .entity("uk-9-sanction", "Sanction", "entity", "uk-9", "startDate", "2023-12-06")
        .entity("uk-10", "Ownership", "owner", "uk-9", "asset", "uk-11")
        .entity("uk-11", "Company", "name", "Alabuga Fibre");
  }

  private static List<String> ids(Snapshot snapshot) {
    List<String> ids = new ArrayList<>();
    snapshot.forEach(entity -> ids.add(entity.id()));
    return ids;
  }

  @Test
  void everyIdLeadsToOneEntityWithTheStatementsOfAll() {
    try (Snapshot snapshot = Stores.joining(data).open()) {
      Entity one = snapshot.entity("eu-1").orElseThrow();

      assertThat(snapshot.entity("uk-9")).contains(one);
      assertThat(one.id()).isEqualTo("eu-1");
      assertThat(one.schema()).isEqualTo("Company");
      assertThat(one.members()).containsExactly("eu-1", "uk-9");
      assertThat(one.values("name")).containsExactly("JSC Alabuga", "ALABUGA OEZ");
      assertThat(one.statements()).extracting(Statement::canonicalId).containsOnly("eu-1");
      assertThat(snapshot.entity("uk-9", LocalDate.parse(DAY)).orElseThrow().members())
          .containsExactly("eu-1", "uk-9");
      assertThat(snapshot.entity("eu-2").orElseThrow().members()).containsExactly("eu-2");
    }
  }

  @Test
  void whatPeopleDecideIsHeededWhenItIsPublishedAndNotBefore() {
    List<IdentityDecision> decisions = new ArrayList<>();
    SnapshotStore store = Stores.joining(data, new DiskFiles(), () -> List.copyOf(decisions));
    try (Snapshot standing = store.open()) {
      decisions.add(
          new IdentityDecision("decision-1", "eu-1", "uk-9", false, "anna", LocalDate.parse(DAY)));
      store.joinAnew();
      assertThat(standing.canonical("uk-9"))
          .as("an open snapshot stays as it is")
          .isEqualTo("eu-1");
      try (Snapshot next = store.open()) {
        assertThat(next.number()).isEqualTo(standing.number() + 1);
        assertThat(next.canonical("uk-9")).isEqualTo("uk-9");
        assertThat(next.sources()).isEqualTo(standing.sources());
      }
    }
  }

  @Test
  void joiningAnewPushesNoOlderListsOut() {
    SnapshotStore store = Stores.joining(data);
    importSource(store, "eu", NEXT, eu(NEXT));
    long before = number(store) - 1;
    for (int i = 0; i < 5; i++) {
      store.joinAnew();
    }
    try (Snapshot older = store.open(before)) {
      assertThat(older.canonical("uk-9")).isEqualTo("eu-1");
    }
  }

  private static long number(SnapshotStore store) {
    try (Snapshot snapshot = store.open()) {
      return snapshot.number();
    }
  }

  @Test
  void whereDecisionsCannotBeReadNothingIsPublished() {
    SnapshotStore store =
        Stores.joining(
            data,
            new DiskFiles(),
            () -> {
              throw VaultException.damaged("records.db", "it is no database");
            });
    assertThatThrownBy(() -> importSource(store, "eu", NEXT, eu(NEXT)))
        .hasMessageContaining("records.db");
    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.canonical("uk-9")).isEqualTo("eu-1");
    }
  }

  @Test
  void whatPointsAtAMemberPointsAtTheParty() {
    try (Snapshot snapshot = Stores.joining(data).open()) {
      for (String id : List.of("eu-1", "uk-9")) {
        assertThat(snapshot.referring(id, 10))
            .containsExactly("eu-1-sanction", "uk-10", "uk-9-sanction");
        assertThat(snapshot.referring(id, "Sanction", 10))
            .containsExactly("eu-1-sanction", "uk-9-sanction");
        assertThat(snapshot.referring(id, 2)).hasSize(2);
      }
      Statement owner = snapshot.entity("uk-10").orElseThrow().statements("owner").getFirst();
      assertThat(owner.value()).isEqualTo("eu-1");
      assertThat(owner.originalValue()).as("as the source wrote it").isEqualTo("uk-9");
    }
  }

  @Test
  void whoWalksOrSearchesMeetsItOnce() {
    try (Snapshot snapshot = Stores.joining(data).open()) {
      assertThat(ids(snapshot)).contains("eu-1", "eu-2", "uk-11").doesNotContain("uk-9");
      List<String> ofUk = new ArrayList<>();
      snapshot.forEach("uk", entity -> ofUk.add(entity.id()));
      assertThat(ofUk).containsExactly("uk-10", "uk-11", "eu-1", "uk-9-sanction");

      SearchQuery alabuga = SearchQuery.parse("alabuga schema:LegalEntity");
      assertThat(snapshot.search(alabuga).total()).isEqualTo(2);
      assertThat(snapshot.search(alabuga).hits())
          .extracting(SearchHit::id)
          .containsExactlyInAnyOrder("eu-1", "uk-11");
      assertThat(snapshot.search(alabuga).hits().stream().filter(h -> h.id().equals("eu-1")))
          .singleElement()
          .extracting(SearchHit::sources)
          .isEqualTo(List.of("eu", "uk"));
      assertThat(snapshot.rank(alabuga, false, 10).total()).isEqualTo(2);
      assertThat(snapshot.complete(SearchQuery.parse("alab"), 10)).doesNotContain("uk-9");
    }
  }

  @Test
  void statementsAndVersionsStayAsPublished() {
    try (Snapshot snapshot = Stores.joining(data).open()) {
      List<Statement> published = new ArrayList<>();
      snapshot.statements("uk", published::add);
      assertThat(published).extracting(Statement::entityId).contains("uk-9");
      assertThat(published.stream().filter(s -> s.property().equals("owner")))
          .extracting(Statement::value)
          .containsExactly("uk-9");
    }
  }

  @Test
  void aListThatGoesTakesItsWordWithIt() {
    Stores.joining(data).removeSource("eu");

    try (Snapshot snapshot = Stores.joining(data).open()) {
      assertThat(snapshot.clusters().size()).isZero();
      assertThat(snapshot.entity("uk-9").orElseThrow().id()).isEqualTo("uk-9");
      assertThat(snapshot.entity("eu-1")).isEmpty();
    }
  }

  @Test
  void whatAnEarlierProgramPublishedStandsAloneUntilItIsImportedAgain() {
    Path old = temp.resolve("old");
    importSource(Stores.at(old), "eu", DAY, eu(DAY));
    importSource(Stores.at(old), "uk", DAY, uk());

    try (Snapshot snapshot = Stores.joining(old).open()) {
      assertThat(snapshot.warnings()).isEmpty();
      assertThat(snapshot.clusters().size()).isZero();
      assertThat(snapshot.unclustered()).containsExactly("eu", "uk");
    }
    importSource(Stores.joining(old), "eu", DAY, eu(DAY));
    importSource(Stores.joining(old), "uk", DAY, uk());
    try (Snapshot snapshot = Stores.joining(old).open()) {
      assertThat(snapshot.unclustered()).isEmpty();
      assertThat(snapshot.entity("uk-9").orElseThrow().id()).isEqualTo("eu-1");
    }
  }

  @Test
  void aManifestWithoutTheFileIsPutTogetherInMemory() {
    Path restored = temp.resolve("restored");
    Path archive = temp.resolve("a.zip");
    Stores.joining(data).backup(archive, false, (done, of) -> {});
    Stores.at(restored).restore(archive, false, (done, of) -> {});

    assertThat(restored.resolve("published/clusters")).doesNotExist();
    try (Snapshot snapshot = Stores.joining(restored).open()) {
      assertThat(snapshot.entity("uk-9").orElseThrow().id()).isEqualTo("eu-1");
    }
  }

  @Test
  void aRestoreWritesTheFileAnew() {
    Path restored = temp.resolve("restored");
    Path archive = temp.resolve("a.zip");
    Stores.joining(data).backup(archive, false, (done, of) -> {});
    Stores.joining(restored).restore(archive, false, (done, of) -> {});

    assertThat(restored.resolve("published/clusters/1.index")).exists();
    assertThat(Stores.joining(restored).verify()).isEmpty();
  }

  @Test
  void aMissingFileIsDamageAndAChangedOneIsFoundByTheDoctor() throws IOException {
    Path file = data.resolve("published/clusters/2.index");
    byte[] whole = Files.readAllBytes(file);
    byte[] changed = whole.clone();
    changed[2] ^= 1;
    Files.write(file, changed);
    assertThat(Stores.joining(data).verify())
        .singleElement()
        .asString()
        .contains("clusters/2.index", "checksum");

    Files.delete(file);
    try (Snapshot snapshot = Stores.joining(data).open()) {
      assertThat(snapshot.warnings().getFirst()).contains("2.index", "missing");
    }
  }

  @Test
  void theFileGoesWithItsManifest() throws IOException {
    for (int day = 3; day < 8; day++) {
      String date = "2026-10-0" + day;
      importSource(Stores.joining(data), "eu", date, eu(date));
    }
    assertThat(Stores.names(data.resolve("published/clusters")))
        .isEqualTo(
            Stores.names(data.resolve("published/manifests")).stream()
                .map(name -> name.replace(".json", ".index"))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFaultAtAnyCallLeavesTheLastGoodClustersAndTheNextImportSucceeds(boolean dead)
      throws IOException {
    Path rehearsal = temp.resolve("rehearsal");
    Stores.copyTree(data, rehearsal);
    FaultyFiles recorded = FaultyFiles.recording(rehearsal);
    importSource(Stores.joining(rehearsal, recorded), "eu", NEXT, without());
    List<String> calls = recorded.calls();
    int written = calls.indexOf("create published/clusters/3.index");
    int switched = calls.indexOf("move to published/CURRENT");
    assertThat(calls.indexOf("force published/clusters"))
        .isGreaterThan(calls.indexOf("force published/clusters/3.index"))
        .isLessThan(calls.indexOf("create published/manifests/3.json"));
    assertThat(written).isPositive();

    for (int call = written - 2; call < calls.size(); call++) {
      Path at = temp.resolve("call-" + dead + call);
      Stores.copyTree(data, at);
      FaultyFiles files =
          dead ? FaultyFiles.deadFrom(at, call) : FaultyFiles.failingOnceAt(at, call);
      try {
        importSource(Stores.joining(at, files), "eu", NEXT, without());
        assertThat(call).isGreaterThan(switched);
      } catch (VaultException e) {
        assertThat(e).hasStackTraceContaining("No space left on device");
      }
      String where = "call " + call + ", " + calls.get(call);
      assertThat(clusters(at)).as(where).isEqualTo(call > switched ? 0 : 1);
      importSource(Stores.joining(at), "eu", NEXT, without());
      assertThat(clusters(at)).as(where).isZero();
      assertThat(Stores.joining(at).verify()).as(where).isEmpty();
    }
  }

  /// The list no longer gives the number.
  private static Facts without() {
    return new Facts("eu", NEXT).entity("eu-1", "LegalEntity", "name", "JSC Alabuga");
  }

  private static int clusters(Path data) {
    try (Snapshot snapshot = Stores.joining(data).open()) {
      assertThat(snapshot.warnings()).isEmpty();
      return snapshot.clusters().size();
    }
  }

  @Test
  void aFileThatIsNoneIsRefusedByName() throws IOException {
    Path file = data.resolve("published/clusters/2.index");
    byte[] other = Files.readAllBytes(file);
    other[0] = '9';
    Files.write(file, other);
    try (Snapshot snapshot = Stores.joining(data).open()) {
      assertThatThrownBy(() -> snapshot.entity("eu-1"))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("clusters/2.index");
    }
  }
}
