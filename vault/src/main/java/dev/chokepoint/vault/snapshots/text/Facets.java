package dev.chokepoint.vault.snapshots.text;

import java.util.List;

/// How the entities found spread. An entity that several sources speak about counts once. Each list
/// but the last is sorted by count, the largest first, then by value.
///
/// @param schemata by most specific schema; adds up to the total
/// @param sources by source, and by dataset inside one, whose record of the entity was found
/// @param countries by country code; an entity may have several or none
/// @param topics by topic; an entity may have several or none
/// @param since by month, the latest first, and of each how many were first spoken of then or later
///   by a source whose record was found
public record Facets(
    List<Count> schemata,
    List<Count> sources,
    List<Count> countries,
    List<Count> topics,
    List<Count> since) {

  /// A value and how many entities have it.
  public record Count(String value, long entities) {}

  public Facets {
    schemata = List.copyOf(schemata);
    sources = List.copyOf(sources);
    countries = List.copyOf(countries);
    topics = List.copyOf(topics);
    since = List.copyOf(since);
  }
}
