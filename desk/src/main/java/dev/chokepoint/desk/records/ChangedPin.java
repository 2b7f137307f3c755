package dev.chokepoint.desk.records;

import java.time.Instant;

/// A pinned entity of which something else is stated now than when it was pinned.
///
/// @param number of the pin
/// @param entity id
/// @param pinned when
/// @param gone statements that were pinned and are no longer made
/// @param added statements that are new; none where only some were pinned
/// @param now digest of the statements as they stand; empty where no source speaks about it
public record ChangedPin(
    long number, String entity, Instant pinned, long gone, long added, String now) {

  /// Whether no source speaks about it any more.
  public boolean isGone() {
    return now.isEmpty();
  }

  /// The same in English.
  public String sentence() {
    return isGone()
        ? entity + ": no source speaks about it any more."
        : "%s: changed since pinned on %s: %d statements gone, %d new."
            .formatted(entity, pinned, gone, added);
  }
}
