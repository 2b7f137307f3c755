package dev.chokepoint.web.catalog;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.web.answer.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every dataset of a snapshot: each source, the collections, and `default`, which is everything.
public final class Datasets {

  /// The dataset that covers every source.
  public static final String DEFAULT = "default";

  private final Map<String, Dataset> byName;
  private final Set<String> sources;

  private Datasets(Map<String, Dataset> byName, Set<String> sources) {
    this.byName = byName;
    this.sources = sources;
  }

  /// The datasets of a snapshot.
  ///
  /// @throws IllegalArgumentException if a collection repeats a name, or names a child that there
  ///   is not
  public static Datasets of(Holdings holdings, Collections collections) {
    Map<String, Dataset> all = new LinkedHashMap<>();
    for (SourceFacts source : holdings.sources()) {
      String title = source.title() == null ? source.name() : source.title();
      all.put(
          source.name(),
          new Dataset(source.name(), title, Set.of(source.name()), List.of(), source));
    }
    Set<String> sources = Set.copyOf(all.keySet());
    for (Collections.Collection collection : collections.all()) {
      Dataset dataset =
          new Dataset(
              collection.name(),
              collection.title(),
              covered(all, collection),
              collection.children(),
              null);
      if (all.putIfAbsent(collection.name(), dataset) != null) {
        throw new IllegalArgumentException(
            "two datasets have the name \"" + collection.name() + "\"");
      }
    }
    all.putIfAbsent(
        DEFAULT, new Dataset(DEFAULT, "Everything", sources, List.copyOf(all.keySet()), null));
    return new Datasets(all, sources);
  }

  private static Set<String> covered(
      Map<String, Dataset> known, Collections.Collection collection) {
    Set<String> covered = new LinkedHashSet<>();
    for (String child : collection.children()) {
      Dataset dataset = known.get(child);
      if (dataset == null) {
        throw new IllegalArgumentException(
            "the dataset \""
                + collection.name()
                + "\" has a child \""
                + child
                + "\", which is no source and no dataset named before it");
      }
      covered.addAll(dataset.sources());
    }
    return covered;
  }

  /// The dataset of a name.
  ///
  /// @throws Problem 404 if there is none of that name
  public Dataset named(String name) {
    Dataset dataset = byName.get(name);
    if (dataset == null) {
      throw Problem.notFound("No such dataset.");
    }
    return dataset;
  }

  public @Nullable Dataset find(String name) {
    return byName.get(name);
  }

  public Collection<Dataset> all() {
    return byName.values();
  }

  /// Names of our sources.
  public Set<String> sources() {
    return sources;
  }
}
