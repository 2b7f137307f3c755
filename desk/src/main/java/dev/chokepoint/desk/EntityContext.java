package dev.chokepoint.desk;

import dev.chokepoint.evidence.codec.Referents;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// What a published entity says of itself beside its properties, and what follows from its
/// statements where it says nothing.
///
/// @param id of the entity
/// @param caption what its publisher calls it; null when it does not
/// @param datasets names of those that speak about it: as published inside a source, then our
///   sources
/// @param referents ids that were merged into it
/// @param firstSeen ISO 8601, as given; null when nobody says
/// @param lastSeen the same of the last time
/// @param lastChange the same of the last change: as published, else the newest statement's first
///   sight
public record EntityContext(
    String id,
    @Nullable String caption,
    Set<String> datasets,
    Set<String> referents,
    @Nullable String firstSeen,
    @Nullable String lastSeen,
    @Nullable String lastChange) {

  /// Reads what an entity's statements say.
  ///
  /// @throws StoreTrouble DAMAGED if a stored context is no JSON object
  public static EntityContext of(Entity entity) {
    String caption = null;
    String first = null;
    String last = null;
    String change = null;
    String learned = null;
    Set<String> datasets = new LinkedHashSet<>();
    Set<String> referents = new LinkedHashSet<>();
    for (Statement statement : entity.statements()) {
      first = earlier(first, statement.firstSeen());
      last = later(last, statement.lastSeen());
      learned = later(learned, statement.firstSeen());
      if (statement.property().equals(Statement.CONTEXT)) {
        Map<String, Object> context = members(statement);
        caption = caption == null ? text(context, "caption") : caption;
        first = earlier(first, text(context, "first_seen"));
        last = later(last, text(context, "last_seen"));
        change = later(change, text(context, "last_change"));
        datasets.addAll(texts(context, "datasets"));
        referents.addAll(texts(context, "referents"));
      }
    }
    entity.statements().forEach(statement -> datasets.add(statement.dataset()));
    referents.addAll(entity.members());
    referents.remove(entity.id());
    return new EntityContext(
        entity.id(), caption, datasets, referents, first, last, change == null ? learned : change);
  }

  /// Ids that were merged into an entity, by one statement of its context.
  ///
  /// @throws StoreTrouble DAMAGED if it is no JSON object
  static List<String> referents(String id, Statement statement) {
    try {
      return Referents.of(statement).stream().filter(other -> !other.equals(id)).toList();
    } catch (IllegalStateException e) {
      throw new StoreTrouble(StoreTrouble.Kind.DAMAGED, String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, Object> members(Statement statement) {
    try {
      return JSON.std.mapFrom(statement.value());
    } catch (JacksonException e) {
      throw new StoreTrouble(
          StoreTrouble.Kind.DAMAGED,
          "what is stored of " + statement.entityId() + " is no JSON",
          e);
    }
  }

  private static @Nullable String text(Map<String, Object> members, String name) {
    return members.get(name) instanceof String text && !text.isEmpty() ? text : null;
  }

  private static List<String> texts(Map<String, Object> members, String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  private static @Nullable String earlier(@Nullable String one, @Nullable String other) {
    return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
  }

  private static @Nullable String later(@Nullable String one, @Nullable String other) {
    return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
  }
}
