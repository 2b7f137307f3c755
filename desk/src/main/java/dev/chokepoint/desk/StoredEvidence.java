package dev.chokepoint.desk;

import dev.chokepoint.desk.records.RecordedEntities;
import dev.chokepoint.desk.trace.IndexedGoods;
import dev.chokepoint.desk.trace.PartiesAlike;
import dev.chokepoint.desk.trace.StoredSource;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/// Opens what routes are read from: the newest snapshot with its indexes, and the records.
final class StoredEvidence {

  private StoredEvidence() {}

  /// @param asOf only what had been learned by the end of that day
  /// @throws StoreTrouble if the snapshot is damaged
  static StoredSource of(Desk desk, Optional<LocalDate> asOf) {
    Snapshot snapshot = desk.snapshot();
    return new StoredSource(
        desk.model(),
        snapshot,
        RecordedEntities.of(desk),
        asOf,
        new IndexedGoods(snapshot.indexes(desk.goods()).values()),
        new PartiesAlike(
            desk.model(), desk.matching(), snapshot.indexes(desk.matching().index()).values()));
  }
}
