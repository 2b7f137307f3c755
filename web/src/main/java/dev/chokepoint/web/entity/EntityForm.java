package dev.chokepoint.web.entity;

import dev.chokepoint.desk.EntityContext;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.answer.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes entities in yente's form.
public final class EntityForm {

  private final Model model;

  public EntityForm(Model model) {
    this.model = model;
  }

  /// With the ids of other entities as they stand.
  public Json.Members of(Entity entity) {
    Map<String, Object> properties = new LinkedHashMap<>();
    entity.properties().forEach(property -> properties.put(property, entity.values(property)));
    return of(entity, properties);
  }

  /// With other entities in the place of ids.
  Json.Members of(Entity entity, Map<String, ?> properties) {
    EntityContext context = EntityContext.of(entity);
    return Json.object()
        .put("id", entity.id())
        .put("caption", caption(entity, context))
        .put("schema", entity.schema())
        .put("properties", properties)
        .put("datasets", List.copyOf(context.datasets()))
        .put("referents", List.copyOf(context.referents()))
        .put("target", Risks.any(entity.values("topics")))
        .put("first_seen", Seconds.of(context.firstSeen()))
        .put("last_seen", Seconds.of(context.lastSeen()))
        .put("last_change", Seconds.of(context.lastChange()));
  }

  public String caption(Entity entity) {
    return caption(entity, EntityContext.of(entity));
  }

  private String caption(Entity entity, EntityContext context) {
    if (context.caption() != null) {
      return context.caption();
    }
    String caption = entity.caption(model);
    Schema schema = model.schema(entity.schema());
    return caption.equals(entity.id()) && schema != null ? schema.label() : caption;
  }
}
