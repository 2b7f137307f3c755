package dev.chokepoint.vault.snapshots.source;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a segment holds.
///
/// @param statements without repetitions
/// @param entities distinct ids
/// @param entitiesBySchema by most specific schema, sorted by name
/// @param reader what the reader counted, sorted by name
public record SourceCounts(
    long statements, long entities, Map<String, Long> entitiesBySchema, Map<String, Long> reader) {

  public SourceCounts {
    entitiesBySchema = Collections.unmodifiableMap(new TreeMap<>(entitiesBySchema));
    reader = Collections.unmodifiableMap(new TreeMap<>(reader));
  }
}
