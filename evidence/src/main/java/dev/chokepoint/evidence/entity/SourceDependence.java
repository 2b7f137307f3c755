package dev.chokepoint.evidence.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which documents rest on one another. Documents that share an origin do not corroborate each
/// other: ten papers that quote one press release are one source.
///
/// @param originOf the ultimate origin of each document, by the document's id
public record SourceDependence(Map<String, String> originOf) {

  public SourceDependence {
    originOf = Collections.unmodifiableMap(new TreeMap<>(originOf));
  }

  /// The distinct origins behind some documents; a document of unknown origin is its own.
  public Set<String> origins(Collection<String> documents) {
    Set<String> origins = new LinkedHashSet<>();
    documents.forEach(document -> origins.add(originOf.getOrDefault(document, document)));
    return origins;
  }

  /// Whether at least two documents have nothing to do with each other.
  public boolean corroborated(Collection<String> documents) {
    return origins(documents).size() > 1;
  }

  /// The documents grouped by origin, in the order given.
  public Map<String, Set<String>> byOrigin(Collection<String> documents) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (String document : documents) {
      groups
          .computeIfAbsent(
              originOf.getOrDefault(document, document), origin -> new LinkedHashSet<>())
          .add(document);
    }
    return groups;
  }
}
