package dev.chokepoint.bench.peers;

import dev.chokepoint.matching.Matching;
import java.nio.file.Path;
import java.util.List;

/// The engines by name.
public final class Engines {

  public static final List<String> NAMES =
      List.of("chokepoint", "lucene", "pg_trgm", "jaro-winkler", "levenshtein");

  private Engines() {}

  /// Starts an engine. `chokepoint` gives everything from its lowest threshold on, so that curves
  /// can be drawn; `chokepoint-default` asks with the default threshold, as its users do.
  ///
  /// @param folder where it may keep its index
  /// @throws IllegalArgumentException if there is none of that name
  public static Engine start(String name, Path folder) {
    return switch (name) {
      case "chokepoint" ->
          new ChokepointEngine(name, Matching.LOWEST_THRESHOLD, folder.resolve("chokepoint"));
      case "chokepoint-default" ->
          new ChokepointEngine(name, Matching.DEFAULT_THRESHOLD, folder.resolve("chokepoint"));
      case "lucene" -> new LuceneEngine(folder.resolve("lucene"));
      case "pg_trgm" -> new TrigramEngine();
      case "jaro-winkler" -> StringDistances.jaroWinkler();
      case "levenshtein" -> StringDistances.levenshtein();
      default ->
          throw new IllegalArgumentException("--engine is one of " + NAMES + ", not " + name);
    };
  }
}
