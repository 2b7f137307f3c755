package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.entity.EntitySource;
import dev.chokepoint.evidence.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All entities of one case in memory; a case has some hundreds.
final class CaseEntities {

  private final Model model;
  private final Map<String, Entity> entities = new TreeMap<>();

  CaseEntities(Model model, EntitySource source, String caseId) {
    this.model = model;
    source.forEach(caseId, entity -> entities.put(entity.id(), entity));
  }

  Optional<Entity> find(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /// The entity of that id.
  ///
  /// @throws IllegalStateException if the case does not describe it
  Entity get(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalStateException("the case does not describe " + id));
  }

  /// What to call an entity; its id when the case does not describe it.
  String caption(String id) {
    return find(id).map(entity -> entity.caption(model)).orElse(id);
  }

  /// Entities of a schema, by id.
  List<Entity> ofSchema(String schema) {
    return entities.values().stream().filter(e -> model.isA(e.schema(), schema)).toList();
  }

  /// Entities of a schema that point at `id` with a property.
  List<Entity> pointingAt(String schema, String property, String id) {
    return ofSchema(schema).stream().filter(e -> e.values(property).contains(id)).toList();
  }
}
