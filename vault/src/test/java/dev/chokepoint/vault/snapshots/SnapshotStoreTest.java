package dev.chokepoint.vault.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.vault.snapshots.source.InputDigest;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStoreTest {

  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

  @TempDir Path data;

  static SourceDescriptor source(String name, String digest, String fetched) {
    return new SourceDescriptor(
        name,
        "A list",
        "OFAC",
        "public domain",
        null,
        fetched,
        Instant.parse(fetched),
        "test",
        1,
        List.of(new InputDigest("sdn.csv", digest, 10)));
  }

  private SnapshotStore store() {
    return SnapshotStore.at(data, Model.bundled(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void importsServesAndFinds() throws Exception {
    SourceDescriptor source = source("us_ofac_sdn", "aa", "2026-10-01T00:00:00Z");

    store().importSource(source, Facts.first("us_ofac_sdn", source.seen()).producer());

    try (Snapshot snapshot = store().open()) {
      Entity qods = snapshot.entity("ofac-1001").orElseThrow();
      assertThat(qods.values("alias")).contains("GHODS AVIATION INDUSTRIES");
      assertThat(snapshot.search(SearchQuery.parse("qods aviation")).hits())
          .extracting(SearchHit::id)
          .containsExactly("ofac-1001", "ofac-1003");
    }
    assertThat(store().verify()).isEmpty();
  }
}
