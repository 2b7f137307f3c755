package dev.chokepoint.evidence.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One schema of the model with all that it inherits.
///
/// @param name for instance `Company`
/// @param label for people
/// @param plural the label of several
/// @param description what it is, in a sentence or more; empty when nobody wrote one
/// @param ancestors itself and every schema it extends, directly or not, itself first
/// @param matchable whether entities of it are worth comparing with each other
/// @param abstractSchema whether entities cannot be of it
/// @param caption properties to name an entity by, best first
/// @param featured properties worth showing first
/// @param properties own and inherited, by name; inherited ones first, in the order of the files
/// @param stock whether the stock FollowTheMoney model (3.8) has it
/// @param stockFallback schema of the stock model to export as, never an abstract one; null for
///   stock schemata
/// @param edge how it joins two entities, null when it does not
public record Schema(
    String name,
    String label,
    String plural,
    String description,
    Set<String> ancestors,
    boolean matchable,
    boolean abstractSchema,
    List<String> caption,
    List<String> featured,
    Map<String, Property> properties,
    boolean stock,
    @Nullable String stockFallback,
    @Nullable Edge edge) {

  /// The two properties that an edge schema joins.
  public record Edge(String source, String target, boolean directed) {}

  /// The property of that name, own or inherited; null when there is none.
  public @Nullable Property property(String property) {
    return properties.get(property);
  }

  /// Whether it is that schema or extends it.
  public boolean isA(String schema) {
    return ancestors.contains(schema);
  }
}
