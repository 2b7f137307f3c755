package dev.chokepoint.evidence.model;

import org.jspecify.annotations.Nullable;

/// One property of the model.
///
/// @param name without its schema, for instance `name`
/// @param owner name of the schema that declares it
/// @param label for people
/// @param type name of the FollowTheMoney type: `name`, `date`, `country`, `entity`, `identifier`
///   ...
/// @param range for `entity`: the schema its values belong to; null otherwise
/// @param reverse for `entity`: name of the property that leads back; null when there is none
/// @param stub whether it only names the reverse of another property and holds no values
/// @param matchable whether it helps to tell whether two entities are the same
/// @param single whether at most one value can be true, so that two different ones contradict each
///   other
/// @param stockFallback property of the stock model that takes its values on export; null when the
///   values become a note
public record Property(
    String name,
    String owner,
    String label,
    String type,
    @Nullable String range,
    @Nullable String reverse,
    boolean stub,
    boolean matchable,
    boolean single,
    @Nullable String stockFallback) {

  /// The name with its schema, as FollowTheMoney writes it: `Thing:name`.
  public String qualifiedName() {
    return owner + ":" + name;
  }

  /// Whether values are ids of other entities.
  public boolean isReference() {
    return type.equals("entity");
  }
}
