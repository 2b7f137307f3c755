package dev.chokepoint.desk;

import java.util.List;

/// What to look for.
///
/// @param query words, phrases and conditions, as typed
/// @param schemata narrow to any of these schemata
/// @param sources narrow to any of these sources, or datasets inside them
/// @param countries narrow to any of these country codes
/// @param topics narrow to any of these topics
/// @param since narrow to what a source first spoke of on one of these days or later: a day, month
///   or year
/// @param limit most hits to give
/// @param offset hits to pass over first
public record SearchRequest(
    String query,
    List<String> schemata,
    List<String> sources,
    List<String> countries,
    List<String> topics,
    List<String> since,
    int limit,
    int offset) {

  public SearchRequest {
    schemata = List.copyOf(schemata);
    sources = List.copyOf(sources);
    countries = List.copyOf(countries);
    topics = List.copyOf(topics);
    since = List.copyOf(since);
  }

  /// The same of any day.
  public SearchRequest(
      String query,
      List<String> schemata,
      List<String> sources,
      List<String> countries,
      List<String> topics,
      int limit,
      int offset) {
    this(query, schemata, sources, countries, topics, List.of(), limit, offset);
  }

  /// A query alone.
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, List.of(), List.of(), List.of(), List.of(), limit, 0);
  }
}
