package dev.chokepoint.vault.snapshots.text;

import java.util.List;

/// What a search found, best first; equal scores in the order of ids.
///
/// @param hits the page asked for
/// @param total how many were found in all; an entity counts once for each source that has it
/// @param fuzzy whether nothing had all words as written, so that misspellings were allowed
public record SearchResult(List<SearchHit> hits, long total, boolean fuzzy) {

  public SearchResult {
    hits = List.copyOf(hits);
  }
}
