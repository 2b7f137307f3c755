package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.Stores.SDN;
import static dev.chokepoint.vault.snapshots.Stores.importSdn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that fails at any call during an import: full, refusing to force, or gone with the
/// process. Afterwards the last good snapshot serves, and the next import succeeds.
class ImportFaultTest {

  private static final String FIRST = "2026-10-01";
  private static final String SECOND = "2026-10-02";

  @TempDir Path temp;

  private static Facts secondFacts() {
    return new Facts(SDN, SECOND).entity("ofac-1001", "Organization", "name", "QODS AVIATION");
  }

  @Test
  void bytesReachTheDiskBeforeAnythingPointsToThem() {
    importSdn(Stores.at(temp), FIRST, Facts.first(SDN, FIRST));
    FaultyFiles files = FaultyFiles.recording(temp);

    importSdn(Stores.at(temp, files), SECOND, secondFacts());

    List<String> order =
        files.calls().stream()
            .filter(call -> call.startsWith("force") || call.startsWith("move"))
            .map(call -> call.replaceAll("staging/import-\\d+/segment", "STAGED"))
            .map(call -> call.replaceAll("text/_.*|text/segments_.*", "text/*"))
            .distinct()
            .toList();
    assertThat(order)
        .containsExactly(
            "force published/STAGED/statements.parquet",
            "force published/STAGED/text/*",
            "force published/STAGED/segment.json",
            "force published/STAGED/text",
            "force published/STAGED",
            "move to published/segments/us_ofac_sdn-2",
            "force published/segments",
            "force published/manifests/2.json",
            "force published/manifests",
            "force published/CURRENT.new",
            "move to published/CURRENT",
            "force published");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFaultAtAnyCallLeavesTheLastGoodSnapshotAndTheNextImportSucceeds(boolean dead)
      throws IOException {
    Path base = temp.resolve("base");
    importSdn(Stores.at(base), FIRST, Facts.first(SDN, FIRST));
    Path rehearsal = temp.resolve("rehearsal");
    Stores.copyTree(base, rehearsal);
    FaultyFiles recorded = FaultyFiles.recording(rehearsal);
    importSdn(Stores.at(rehearsal, recorded), SECOND, secondFacts());
    List<String> calls = recorded.calls();
    int switched = calls.indexOf("move to published/CURRENT");
    assertThat(switched).isPositive();

    for (int call = 0; call < calls.size(); call++) {
      Path data = temp.resolve("call-" + call);
      Stores.copyTree(base, data);
      FaultyFiles files =
          dead ? FaultyFiles.deadFrom(data, call) : FaultyFiles.failingOnceAt(data, call);
      boolean reported = importReports(data, files);

      String where = "call " + call + ", " + calls.get(call);
      boolean published = call > switched;
      assertThat(reported).as(where).isEqualTo(call <= switched + 1);
      assertThat(entities(data)).as(where).isEqualTo(published ? 1 : 4);
      if (!published) {
        importSdn(Stores.at(data), SECOND, secondFacts());
      }
      assertThat(entities(data)).as(where).isEqualTo(1);
      assertThat(Stores.at(data).verify()).as(where).isEmpty();
      if (!published) {
        assertThat(data.resolve("published/staging")).as(where).isEmptyDirectory();
        assertThat(Stores.names(data.resolve("published/segments")))
            .as(where)
            .containsExactly("us_ofac_sdn-1", "us_ofac_sdn-2");
      }
    }
  }

  private static boolean importReports(Path data, FaultyFiles files) {
    try {
      importSdn(Stores.at(data, files), SECOND, secondFacts());
      return false;
    } catch (VaultException e) {
      assertThat(e).hasStackTraceContaining("No space left on device");
      return true;
    }
  }

  @Test
  void aFaultAtAnyCallOfTheVeryFirstImportLeavesAnEmptyStore() throws IOException {
    Path rehearsal = temp.resolve("rehearsal");
    FaultyFiles recorded = FaultyFiles.recording(rehearsal);
    importSdn(Stores.at(rehearsal, recorded), SECOND, secondFacts());
    List<String> calls = recorded.calls();
    int switched = calls.lastIndexOf("move to published/CURRENT");

    for (int call = 0; call <= switched; call++) {
      Path data = temp.resolve("call-" + call);
      FaultyFiles files = FaultyFiles.deadFrom(data, call);

      assertThatThrownBy(() -> importSdn(Stores.at(data, files), SECOND, secondFacts()))
          .isInstanceOf(VaultException.class);

      assertThat(entities(data)).as(calls.get(call)).isZero();
      importSdn(Stores.at(data), SECOND, secondFacts());
      assertThat(entities(data)).as(calls.get(call)).isEqualTo(1);
    }
  }

  private static long entities(Path data) {
    try (Snapshot snapshot = Stores.at(data).open()) {
      assertThat(snapshot.warnings()).isEmpty();
      return snapshot.sources().stream().mapToLong(v -> v.counts().entities()).sum();
    }
  }
}
