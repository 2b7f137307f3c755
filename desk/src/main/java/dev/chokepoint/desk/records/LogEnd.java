package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.vault.records.Checkpoint;

/// How far the log of the records goes, for those who keep an answer as long as nothing is entered.
final class LogEnd {

  private LogEnd() {}

  /// Digest of the last entry; empty where nothing was ever entered.
  static String of(Desk desk) {
    return new RecordsDesk(desk)
        .reading(store -> store.checkpoint(desk.clock().instant()))
        .map(Checkpoint::digest)
        .orElse("");
  }
}
