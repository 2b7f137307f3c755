package dev.chokepoint.vault.snapshots.text;

import java.util.List;

/// What a search found, best first; equal scores in the order of ids.
///
/// @param hits the page asked for
/// @param total how many entities were found in all, however many sources speak about each
/// @param fuzzy whether nothing had all words as written, so that misspellings were allowed
/// @param facets how all that was found spreads
/// @param emptied where nothing was found: each condition without which there would be something
public record SearchResult(
    List<SearchHit> hits, long total, boolean fuzzy, Facets facets, List<Emptied> emptied) {

  /// A condition that left nothing.
  ///
  /// @param filter the condition
  /// @param total how many entities there are without it
  public record Emptied(SearchQuery.Filter filter, long total) {}

  public SearchResult {
    hits = List.copyOf(hits);
    emptied = List.copyOf(emptied);
  }
}
