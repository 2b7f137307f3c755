package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Holdings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The matches that wait for a person, for those who ask again and again: they are gone through
/// anew only once a match was found or decided, another snapshot stands, or a day began on which a
/// decision may expire. For any number of threads.
public final class WaitingMatches {

  /// What an answer depends on.
  ///
  /// @param last digest of the last entry that could change it
  /// @param snapshot number of the snapshot
  private record State(String last, long snapshot, LocalDate day) {}

  /// What was found.
  private record Waiting(State state, List<KeepHits.OpenHit> open) {}

  /// Kinds of entries that put a match into the queue or take it out.
  private static final Set<String> DECIDING = Set.of(KeepHits.HIT, Decided.DECISION, Decided.UNDO);

  private volatile @Nullable Waiting last;

  /// Those that wait now, in the order in which they were found. Nobody waits for another who asks:
  /// where several find something new at the same time each goes through them.
  ///
  /// @param holdings what stands now
  public List<KeepHits.OpenHit> of(Holdings holdings) {
    State now = now(holdings);
    Waiting known = last;
    if (known == null || !known.state.equals(now)) {
      known =
          new Waiting(
              now, List.copyOf(new KeepHits(holdings.desk(), KnownEntities.of(holdings)).open()));
      last = known;
    }
    return known.open;
  }

  private static State now(Holdings holdings) {
    return new State(
        LogEnd.of(holdings.desk(), DECIDING),
        holdings.number(),
        LocalDate.ofInstant(holdings.desk().clock().instant(), ZoneOffset.UTC));
  }
}
