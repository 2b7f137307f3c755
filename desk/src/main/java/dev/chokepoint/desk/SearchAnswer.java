package dev.chokepoint.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found, best first.
///
/// @param query as asked
/// @param offset how many were passed over
/// @param hits the first ones after these
/// @param total how many entities there are, however many sources speak about each
/// @param approximate whether no entity had the words as written, so that misspellings were allowed
/// @param facets how all that was found spreads
/// @param emptied where nothing was found: the conditions without which there would be something
/// @param searched the sources that were searched
public record SearchAnswer(
    String query,
    int offset,
    List<Hit> hits,
    long total,
    boolean approximate,
    List<Facet> facets,
    List<Emptied> emptied,
    List<Searched> searched) {

  /// One entity.
  ///
  /// @param id as its source gives it
  /// @param schema name of its schema
  /// @param schemaLabel the schema in words
  /// @param caption what to call it
  /// @param sources names of the sources that speak about it
  /// @param countries codes of its countries
  /// @param topics its topics
  /// @param listed whether it is on a list, by its topics or by a listing of it that stands
  /// @param matched why it was found; null when it is only narrowed down
  public record Hit(
      String id,
      String schema,
      String schemaLabel,
      String caption,
      List<String> sources,
      List<String> countries,
      List<String> topics,
      boolean listed,
      @Nullable Matched matched) {

    public Hit {
      sources = List.copyOf(sources);
      countries = List.copyOf(countries);
      topics = List.copyOf(topics);
    }
  }

  /// Where the words were found.
  ///
  /// @param property name of the property
  /// @param label the property in words
  /// @param value the whole value
  /// @param spans the words met in it
  public record Matched(String property, String label, String value, List<Span> spans) {

    public Matched {
      spans = List.copyOf(spans);
    }
  }

  /// Characters of a value, `from` counted from 0 to `to`, not included.
  public record Span(int from, int to) {}

  /// One way to narrow.
  ///
  /// @param field the condition that narrows: `schema`, `source`, `country`, `topic` or `since`
  /// @param counts its values, the commonest first; of `since` months, the latest first, each with
  ///   how many are known since then or later
  public record Facet(String field, List<Count> counts) {

    public Facet {
      counts = List.copyOf(counts);
    }
  }

  /// A value and how many of the entities found have it.
  public record Count(String value, long entities) {}

  /// A condition that left nothing.
  ///
  /// @param condition as a query writes it
  /// @param total how many entities there are without it
  public record Emptied(String condition, long total) {}

  /// A source that was searched.
  public record Searched(String name, long version, Instant fetched) {}

  public SearchAnswer {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    emptied = List.copyOf(emptied);
    searched = List.copyOf(searched);
  }
}
