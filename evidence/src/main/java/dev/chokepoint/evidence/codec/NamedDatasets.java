package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.entity.Entity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The datasets that speak of an entity. A merged JSON entity names those it was merged from beside
/// its properties, and not which of them says what.
public final class NamedDatasets {

  private NamedDatasets() {}

  /// The datasets of its statements, then those that its JSON named, none twice.
  ///
  /// @throws IllegalArgumentException if a context statement holds no JSON object
  public static List<String> of(Entity entity) {
    Set<String> datasets = new LinkedHashSet<>(entity.datasets());
    String named = EntityContext.of(entity.statements()).members().get("datasets");
    if (named != null) {
      try (JsonParser parser = JsonStreams.parser(named)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.VALUE_STRING) {
            datasets.add(parser.getString());
          }
        }
      }
    }
    return List.copyOf(datasets);
  }
}
