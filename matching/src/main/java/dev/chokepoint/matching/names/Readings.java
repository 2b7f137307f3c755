package dev.chokepoint.matching.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Readings of words, remembered: words repeat, and reading one costs a thousand times a look-up.
/// The memory is bounded by forgetting everything when it is full. For several threads.
final class Readings {

  private static final int REMEMBERED = 1 << 17;

  private record Key(String word, Language language) {}

  private final Scripts scripts;
  private final Map<Key, Reading> known = new ConcurrentHashMap<>();

  Readings(Scripts scripts) {
    this.scripts = scripts;
  }

  Reading of(Word word, Language language) {
    if (word.isAscii()) {
      return new Reading(word.surface(), List.of());
    }
    Key key = new Key(word.cased(), language);
    Reading reading = known.get(key);
    if (reading == null) {
      reading = scripts.read(word, language);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(key, reading);
    }
    return reading;
  }
}
