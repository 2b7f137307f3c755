package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Holdings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What changed of pinned entities, for those who ask again and again: a case is compared anew only
/// once something was entered about it or another snapshot stands. For any number of threads.
public final class ChangesInCases {

  /// What was found, and what it depends on.
  ///
  /// @param snapshot number of the snapshot
  /// @param says numbers of the entries about the case that were not erased
  private record Known(long snapshot, List<Long> says, List<ChangedPin> changed) {}

  /// What all cases depend on.
  ///
  /// @param last digest of the last entry of the log
  private record State(long snapshot, String last) {}

  private final Map<String, Known> known = new HashMap<>();
  private @Nullable State state;
  private Map<String, List<ChangedPin>> all = Map.of();

  /// Pins of a case that nobody answered since the last change, in order.
  ///
  /// @param holdings what stands now
  /// @throws dev.chokepoint.desk.BadRequest if there is no such case
  public synchronized List<ChangedPin> of(Holdings holdings, String id) {
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
  public synchronized Map<String, List<ChangedPin>> all(Holdings holdings) {
    State now = new State(holdings.number(), LogEnd.of(holdings.desk()));
    if (!now.equals(state)) {
      Map<String, List<Entry>> cases = new KeepCases(holdings.desk()).everything();
      Map<String, List<ChangedPin>> found = new LinkedHashMap<>();
      cases.forEach((id, entries) -> {
        List<ChangedPin> changed = of(holdings, id, entries);
        if (!changed.isEmpty()) {
          found.put(id, changed);
        }
      });
      known.keySet().retainAll(cases.keySet());
      all = Map.copyOf(found);
      state = now;
    }
    return all;
  }
}
