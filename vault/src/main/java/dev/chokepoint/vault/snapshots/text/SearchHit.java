package dev.chokepoint.vault.snapshots.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entity found.
///
/// @param id the source's id
/// @param schema most specific schema
/// @param caption what to call it
/// @param sources names of the sources that speak about it, sorted
/// @param matched the value that holds most of the words; null when only conditions were asked
/// @param score comparable within one answer only
public record SearchHit(
    String id,
    String schema,
    String caption,
    List<String> sources,
    @Nullable Matched matched,
    float score) {

  /// Where the words were found.
  public record Matched(String property, String value) {}

  public SearchHit {
    sources = List.copyOf(sources);
  }
}
