package dev.chokepoint.vault.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Seed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who points at an entity, and who of one schema does.
class ReferringTest {

  private static final List<String> SCHEMATA =
      List.of("Ownership", "Shipment", "UnknownLink", "Interest");

  @TempDir Path folder;

  /// What points at a few parties: of each schema some, of shipments most, in two sources.
  private SnapshotStore store(Path data, dev.chokepoint.evidence.testing.Gen gen) {
    SnapshotStore store = Stores.at(data);
    for (String source : List.of("one", "two")) {
      Facts facts = new Facts(source, "2026-10-01");
      for (int i = 0; i < 120; i++) {
        String party = "party-" + gen.between(0, 3);
        String other = "party-" + gen.between(4, 60);
        String id = source + "-" + gen.between(0, 1_000_000);
        switch (gen.between(0, 5)) {
          case 0 -> facts.entity(id, "Ownership", "asset", party, "owner", other);
          case 1 -> facts.entity(id, "UnknownLink", "subject", party, "object", other);
          case 2 -> facts.entity(id, "Ownership", "asset", other, "owner", party);
          default -> facts.entity(id, "Shipment", "shipper", party, "consignee", other);
        }
      }
      facts.entity("both", "Ownership", "asset", "party-0", "owner", "party-1");
      Stores.importSource(store, source, "2026-10-01", facts);
    }
    return store;
  }

  @Test
  void ofOneSchemaAreFoundThoseAndAllOfThose() {
    AtomicInteger found = new AtomicInteger();
    AtomicInteger world = new AtomicInteger();
    Seed.forAll(
        6,
        gen -> {
          SnapshotStore store = store(folder.resolve("data" + world.incrementAndGet()), gen);
          try (Snapshot snapshot = store.open()) {
            for (int party = 0; party < 8; party++) {
              String id = "party-" + party;
              for (String schema : SCHEMATA) {
                List<String> expected =
                    snapshot.referring(id, Integer.MAX_VALUE).stream()
                        .filter(each -> snapshot.entity(each).orElseThrow().schema().equals(schema))
                        .toList();
                assertThat(snapshot.referring(id, schema, Integer.MAX_VALUE)).isEqualTo(expected);
                assertThat(snapshot.referring(id, schema, 3))
                    .isEqualTo(expected.subList(0, Math.min(3, expected.size())));
                found.addAndGet(expected.size());
              }
            }
          }
        });
    assertThat(found.get()).as("the property is about something").isGreaterThan(500);
  }

  @Test
  void whatNamesBothIsWhatNamesTheOneAndTheOther() {
    AtomicInteger found = new AtomicInteger();
    AtomicInteger world = new AtomicInteger();
    Seed.forAll(
        3,
        gen -> {
          SnapshotStore store = store(folder.resolve("both" + world.incrementAndGet()), gen);
          try (Snapshot snapshot = store.open()) {
            for (int one = 0; one < 8; one++) {
              for (int other = 0; other < 8; other++) {
                List<String> expected = new ArrayList<>(referring(snapshot, one));
                expected.retainAll(referring(snapshot, other));
                assertThat(snapshot.naming("party-" + one, "party-" + other)).isEqualTo(expected);
                found.addAndGet(expected.size());
              }
            }
            assertThat(snapshot.naming("party-0", "nobody")).isEmpty();
            assertThat(snapshot.severalName("party-0", "party-1")).isTrue();
          }
        });
    assertThat(found.get()).as("the property is about something").isGreaterThan(200);
  }

  private static List<String> referring(Snapshot snapshot, int party) {
    return snapshot.referring("party-" + party, Integer.MAX_VALUE);
  }

  @Test
  void aMoreSpecialSchemaIsAnotherOne() {
    SnapshotStore store = Stores.at(folder);
    Stores.importSource(
        store,
        "one",
        "2026-10-01",
        new Facts("one", "2026-10-01").entity("stake", "Ownership", "asset", "a", "owner", "b"));
    try (Snapshot snapshot = store.open()) {
      assertThat(snapshot.referring("a", "Ownership", 9)).containsExactly("stake");
      assertThat(snapshot.referring("a", "Interest", 9)).isEmpty();
      assertThat(snapshot.referring("a", "Shipment", 9)).isEmpty();
      assertThat(snapshot.referring("nobody", "Ownership", 9)).isEmpty();
    }
  }
}
