package dev.chokepoint.desk.records;

import java.util.List;

/// What became of a log that was moved.
///
/// @param log `records` or `screenings`
/// @param brought entries that were not there before
/// @param entries how many there are now
/// @param digest of the last entry
/// @param faults what a check of both ends did not bear out; empty where they are sound and the
///   same
public record MovedLog(String log, long brought, long entries, String digest, List<String> faults) {

  public MovedLog {
    faults = List.copyOf(faults);
  }

  /// Whether both ends are sound and the same.
  public boolean isSound() {
    return faults.isEmpty();
  }
}
