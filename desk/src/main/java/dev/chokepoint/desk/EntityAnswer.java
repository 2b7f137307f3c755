package dev.chokepoint.desk;

import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that is stated about one entity.
///
/// @param entity with its statements
/// @param caption what to call it
/// @param schemaLabel its schema in words
/// @param labels names of its properties in words
/// @param contested its properties whose statements cannot all be true
/// @param related what it points at and what points at it
/// @param captions what to call the entities and documents that are mentioned, by id
/// @param one why several records are shown as one; empty where there is one record
/// @param asOf the day whose knowledge is shown; empty for today's
public record EntityAnswer(
    Entity entity,
    String caption,
    String schemaLabel,
    Map<String, String> labels,
    List<ContestedGroup> contested,
    List<Related> related,
    Map<String, String> captions,
    Optional<OneParty> one,
    Optional<LocalDate> asOf) {

  /// Another entity that this one points at, or that points at this one.
  ///
  /// @param property of the pointing entity
  /// @param outgoing whether this entity points at the other
  /// @param entity the other one
  /// @param caption what to call it
  /// @param schemaLabel its schema in words
  public record Related(
      String property, boolean outgoing, Entity entity, String caption, String schemaLabel) {}

  public EntityAnswer {
    contested = List.copyOf(contested);
    related = List.copyOf(related);
  }
}
