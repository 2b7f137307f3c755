package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Holdings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What changed of pinned entities, for those who ask again and again: a case is compared anew only
/// once something was entered about it or another snapshot stands. For any number of threads, none
/// of which waits for another: where several find something new at the same time each works it out.
public final class ChangesInCases {

  /// What was found, and what it depends on.
  ///
  /// @param snapshot number of the snapshot
  /// @param says numbers of the entries about the case that were not erased
  private record Known(long snapshot, List<Long> says, List<ChangedPin> changed) {}

  /// What all cases depend on.
  ///
  /// @param last digest of the last entry about a case
  private record State(long snapshot, String last) {}

  /// What was found of all cases.
  private record All(State state, Map<String, List<ChangedPin>> changed) {}

  /// Kinds of entries about cases.
  private static final Set<String> ABOUT =
      Set.of(KeepCases.CASE, KeepCases.MARK, KeepCases.PIN, CaseChanges.KEPT);

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private volatile @Nullable All all;

  /// Pins of a case that nobody answered since the last change, in order.
  ///
  /// @param holdings what stands now
  /// @throws dev.chokepoint.desk.BadRequest if there is no such case
  public List<ChangedPin> of(Holdings holdings, String id) {
    return of(holdings, id, new KeepCases(holdings.desk()).entries(id));
  }

  private List<ChangedPin> of(Holdings holdings, String id, List<Entry> entries) {
    List<Long> says =
        entries.stream().filter(entry -> entry.said().isPresent()).map(Entry::number).toList();
    Known before = known.get(id);
    if (before != null && before.snapshot == holdings.number() && before.says.equals(says)) {
      return before.changed;
    }
    List<ChangedPin> changed = List.copyOf(new CaseChanges(holdings.desk()).of(entries));
    known.put(id, new Known(holdings.number(), says, changed));
    return changed;
  }

  /// Those of every case of which something changed, by the name of the case.
  ///
  /// @param holdings what stands now
  public Map<String, List<ChangedPin>> all(Holdings holdings) {
    State now = new State(holdings.number(), LogEnd.of(holdings.desk(), ABOUT));
    All before = all;
    if (before != null && before.state.equals(now)) {
      return before.changed;
    }
    Map<String, List<Entry>> cases = new KeepCases(holdings.desk()).everything();
    Map<String, List<ChangedPin>> found = new LinkedHashMap<>();
    cases.forEach((id, entries) -> {
      List<ChangedPin> changed = of(holdings, id, entries);
      if (!changed.isEmpty()) {
        found.put(id, changed);
      }
    });
    Map<String, List<ChangedPin>> changed = Map.copyOf(found);
    all = new All(now, changed);
    return changed;
  }
}
