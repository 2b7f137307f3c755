package dev.chokepoint.web.page.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Places for those who watch runs. Each takes a thread for as long as a run takes, so that there
/// are only so many, and for one reader only a part of them.
final class Watchers {

  private final int most;
  private final int mostOfOne;
  private final Map<String, Integer> watching = new HashMap<>();
  private int taken;

  /// @param most places
  /// @param mostOfOne places that one reader may have
  Watchers(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  /// A place; to be closed.
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /// Takes a place; empty where there is none left for this reader.
  ///
  /// @param who the same for every page of one reader
  synchronized Optional<Place> enter(String who) {
    if (taken == most || watching.getOrDefault(who, 0) == mostOfOne) {
      return Optional.empty();
    }
    taken++;
    watching.merge(who, 1, Integer::sum);
    return Optional.of(() -> leave(who));
  }

  private synchronized void leave(String who) {
    taken--;
    watching.computeIfPresent(who, (reader, places) -> places == 1 ? null : places - 1);
  }
}
