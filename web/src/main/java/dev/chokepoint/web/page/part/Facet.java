package dev.chokepoint.web.page.part;

import java.util.List;

/// A way to narrow what a page shows: its values with their counts, each a link that adds or takes
/// away the condition.
///
/// @param label in words
public record Facet(String label, List<Value> values) {

  /// A value.
  ///
  /// @param chosen whether the page is narrowed to it
  public record Value(String label, long count, String href, boolean chosen) {}

  public Facet {
    values = List.copyOf(values);
  }
}
