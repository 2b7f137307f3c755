package dev.chokepoint.vault.records;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check of the log found.
///
/// @param store id of the store
/// @param entries how many entries there are
/// @param digest of the last entry, [LogEntry#NONE] where there are none
/// @param checkpoint what it was compared with; null if with nothing, and then an end that was cut
///   off does not show
/// @param faults empty where everything is borne out
public record ChainReport(
    String store,
    long entries,
    String digest,
    @Nullable Checkpoint checkpoint,
    List<ChainFault> faults) {

  public ChainReport {
    faults = List.copyOf(faults);
  }

  /// Whether everything is borne out.
  public boolean isSound() {
    return faults.isEmpty();
  }

  ChainReport with(List<ChainFault> others) {
    List<ChainFault> all = new ArrayList<>(faults);
    all.addAll(others);
    return new ChainReport(store, entries, digest, checkpoint, all);
  }
}
