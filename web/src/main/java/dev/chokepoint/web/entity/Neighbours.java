package dev.chokepoint.web.entity;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an entity points at and what points at it, by property. What points at it stands under the
/// property that leads back: `sanctions`, `ownershipOwner`, `paymentPayer`.
public final class Neighbours {

  /// An entity that more point at than this shows the first of them, in the order of ids.
  static final int MOST = 10_000;

  private final Holdings holdings;

  public Neighbours(Holdings holdings) {
    this.holdings = holdings;
  }

  /// The neighbours by property, in the order of the model's properties; under each in the order of
  /// the files.
  public Map<String, List<Entity>> of(Entity entity) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    Schema schema = holdings.model().schema(entity.schema());
    if (schema == null) {
      return found;
    }
    Map<String, List<Entity>> inbound = inbound(entity);
    for (Property property : schema.properties().values()) {
      List<Entity> neighbours =
          property.stub()
              ? inbound.getOrDefault(property.name(), List.of())
              : property.isReference() ? outbound(entity, property.name()) : List.of();
      if (!neighbours.isEmpty()) {
        found.put(property.name(), neighbours.stream().sorted(FilePlace.ORDER).toList());
      }
    }
    return found;
  }

  private List<Entity> outbound(Entity entity, String property) {
    return entity.values(property).stream().flatMap(id -> resolved(id).stream()).toList();
  }

  private Map<String, List<Entity>> inbound(Entity entity) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    for (Entity other : holdings.referring(entity.id(), MOST)) {
      Schema schema = holdings.model().schema(other.schema());
      if (schema == null) {
        continue;
      }
      for (String name : other.properties()) {
        Property property = schema.property(name);
        String reverse = property == null ? null : property.reverse();
        if (reverse != null && other.values(name).contains(entity.id())) {
          found.computeIfAbsent(reverse, r -> new ArrayList<>()).add(other);
        }
      }
    }
    return found;
  }

  /// The entity of an id, or the one that it was merged into.
  Optional<Entity> resolved(String id) {
    return holdings.entity(id);
  }

  /// Whether an entity of a schema can have neighbours under a property.
  public boolean has(String schema, String property) {
    Schema known = holdings.model().schema(schema);
    @Nullable Property wanted = known == null ? null : known.property(property);
    return wanted != null && wanted.isReference();
  }
}
