package dev.chokepoint.web.catalog;

import dev.chokepoint.desk.SourceFacts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be asked about under one name.
///
/// @param name in paths
/// @param title for people
/// @param sources names of our sources that it covers
/// @param children names of the datasets that it is made of
/// @param source what is known of it; null for a collection
public record Dataset(
    String name,
    String title,
    Set<String> sources,
    List<String> children,
    @Nullable SourceFacts source) {

  public Dataset {
    sources = Set.copyOf(sources);
    children = List.copyOf(children);
  }
}
