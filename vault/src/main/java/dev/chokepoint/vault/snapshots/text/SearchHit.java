package dev.chokepoint.vault.snapshots.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entity found.
///
/// @param id the source's id
/// @param schema most specific schema
/// @param caption what to call it
/// @param sources names of the sources that speak about it, sorted
/// @param countries codes of its countries, in the order stated
/// @param topics its topics, in the order stated
/// @param matched the value that holds most of the words; null when only conditions were asked
/// @param score comparable within one answer only
public record SearchHit(
    String id,
    String schema,
    String caption,
    List<String> sources,
    List<String> countries,
    List<String> topics,
    @Nullable Matched matched,
    float score) {

  /// Where the words were found.
  ///
  /// @param property name of the property
  /// @param value the whole value
  /// @param spans the words met in it, in their order
  public record Matched(String property, String value, List<Span> spans) {

    public Matched {
      spans = List.copyOf(spans);
    }
  }

  /// Characters of a value, `from` counted from 0 to `to`, not included.
  public record Span(int from, int to) {}

  public SearchHit {
    sources = List.copyOf(sources);
    countries = List.copyOf(countries);
    topics = List.copyOf(topics);
  }
}
