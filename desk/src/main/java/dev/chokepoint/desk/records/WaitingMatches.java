package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Holdings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The matches that wait for a person, for those who ask again and again: they are gone through
/// anew only once something was entered, another snapshot stands, or a day began on which a
/// decision may expire. For any number of threads.
public final class WaitingMatches {

  /// What an answer depends on.
  ///
  /// @param last digest of the last entry of the log
  /// @param snapshot number of the snapshot
  private record State(String last, long snapshot, LocalDate day) {}

  private @Nullable State state;
  private List<KeepHits.OpenHit> open = List.of();

  /// Those that wait now, in the order in which they were found.
  ///
  /// @param holdings what stands now
  public synchronized List<KeepHits.OpenHit> of(Holdings holdings) {
    State now = now(holdings);
    if (!now.equals(state)) {
      open = List.copyOf(new KeepHits(holdings.desk(), KnownEntities.of(holdings)).open());
      state = now;
    }
    return open;
  }

  private static State now(Holdings holdings) {
    return new State(
        LogEnd.of(holdings.desk()),
        holdings.number(),
        LocalDate.ofInstant(holdings.desk().clock().instant(), ZoneOffset.UTC));
  }
}
