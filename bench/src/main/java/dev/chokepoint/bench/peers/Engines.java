package dev.chokepoint.bench.peers;

import java.nio.file.Path;
import java.util.List;

/// The engines by name.
public final class Engines {

  public static final List<String> NAMES =
      List.of("lucene", "pg_trgm", "jaro-winkler", "levenshtein");

  private Engines() {}

  /// Starts an engine.
  ///
  /// @param folder where it may keep its index
  /// @throws IllegalArgumentException if there is none of that name
  public static Engine start(String name, Path folder) {
    return switch (name) {
      case "lucene" -> new LuceneEngine(folder.resolve("lucene"));
      case "pg_trgm" -> new TrigramEngine();
      case "jaro-winkler" -> StringDistances.jaroWinkler();
      case "levenshtein" -> StringDistances.levenshtein();
      default ->
          throw new IllegalArgumentException("--engine is one of " + NAMES + ", not " + name);
    };
  }
}
