package dev.chokepoint.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found, best first.
///
/// @param query as asked
/// @param hits the first ones
/// @param total how many there are
/// @param approximate whether no entity had the words as written, so that misspellings were allowed
/// @param sources names of the sources that were searched
public record SearchAnswer(
    String query, List<Hit> hits, long total, boolean approximate, List<String> sources) {

  /// One entity.
  ///
  /// @param id as its source gives it
  /// @param schema name of its schema
  /// @param schemaLabel the schema in words
  /// @param caption what to call it
  /// @param sources names of the sources that speak about it
  /// @param matchedProperty property in which the words stand; null when it is only narrowed down
  /// @param matchedValue the value in which they stand
  public record Hit(
      String id,
      String schema,
      String schemaLabel,
      String caption,
      List<String> sources,
      @Nullable String matchedProperty,
      @Nullable String matchedValue) {

    public Hit {
      sources = List.copyOf(sources);
    }
  }

  public SearchAnswer {
    hits = List.copyOf(hits);
    sources = List.copyOf(sources);
  }
}
