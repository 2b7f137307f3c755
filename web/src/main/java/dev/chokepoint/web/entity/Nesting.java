package dev.chokepoint.web.entity;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes an entity with its neighbours in the place of their ids: one step, and where the
/// neighbour only joins two entities, one more to its other end. No entity stands in itself; there
/// its id is written.
public final class Nesting {

  private final Model model;
  private final Neighbours neighbours;
  private final EntityForm form;

  public Nesting(Model model, Neighbours neighbours) {
    this.model = model;
    this.neighbours = neighbours;
    this.form = new EntityForm(model);
  }

  /// The entity with all that is next to it.
  public Map<String, @Nullable Object> nested(Entity entity) {
    Map<String, Object> properties = own(entity);
    neighbours
        .of(entity)
        .forEach((property, others) -> properties.put(property, all(entity, property, others)));
    return form.of(entity, properties).map();
  }

  private List<Object> all(Entity entity, String property, List<Entity> others) {
    List<Object> values = new ArrayList<>();
    others.forEach(other -> values.add(neighbour(entity, other)));
    Set<String> resolved = Set.copyOf(others.stream().map(Entity::id).toList());
    entity.values(property).stream().filter(id -> !resolved.contains(id)).forEach(values::add);
    return values;
  }

  private static Map<String, Object> own(Entity entity) {
    Map<String, Object> properties = new LinkedHashMap<>();
    entity.properties().forEach(property -> properties.put(property, entity.values(property)));
    return properties;
  }

  /// A neighbour as it stands inside an entity.
  public Map<String, @Nullable Object> neighbour(Entity entity, Entity other) {
    Schema schema = model.schema(other.schema());
    Map<String, Object> properties = own(other);
    if (schema != null && schema.edge() != null) {
      Set<String> path = Set.of(entity.id(), other.id());
      properties.replaceAll((name, values) -> {
        Property property = schema.property(name);
        return property != null && property.isReference() ? ends(other.values(name), path) : values;
      });
    }
    return form.of(other, properties).map();
  }

  private List<Object> ends(List<String> ids, Set<String> path) {
    List<Object> values = new ArrayList<>();
    for (String id : ids) {
      @Nullable Entity end = path.contains(id) ? null : neighbours.resolved(id).orElse(null);
      values.add(end == null ? id : form.of(end).map());
    }
    return values;
  }
}
