package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import java.util.Set;

/// How far the log of the records goes, for those who keep an answer as long as nothing is entered
/// that could change it. Sign-ins are entries, too, and change nothing of it.
final class LogEnd {

  private LogEnd() {}

  /// Digest of the last entry of some kinds, or of the last erasure; empty where there is none.
  static String of(Desk desk, Set<String> kinds) {
    return new RecordsDesk(desk)
        .reading(store -> store.last(kinds))
        .flatMap(last -> last)
        .orElse("");
  }
}
