package dev.chokepoint.desk;

import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// "What is stated about it, and by whom?"
public final class ShowEntity {

  private static final int MOST_REFERRING = 200;

  private final Desk desk;

  public ShowEntity(Desk desk) {
    this.desk = desk;
  }

  /// The entity with what it points at and what points at it.
  ///
  /// @param asOf only what had been learned by the end of that day; empty for all
  /// @throws BadRequest if no source speaks about it, or none did by that day
  public EntityAnswer answer(String id, Optional<LocalDate> asOf) {
    return desk.asking(() -> answer(desk.snapshot(), id, asOf));
  }

  private EntityAnswer answer(Snapshot snapshot, String id, Optional<LocalDate> asOf) {
    Entity entity =
        find(snapshot, id, asOf)
            .or(() -> Holdings.called(snapshot, id).flatMap(now -> find(snapshot, now, asOf)))
            .orElseThrow(() -> notFound(snapshot, id, asOf));
    List<EntityAnswer.Related> related = new ArrayList<>();
    for (Statement statement : references(entity)) {
      find(snapshot, statement.value(), asOf)
          .ifPresent(other -> related.add(related(statement.property(), true, other)));
    }
    for (String other : snapshot.referring(entity.id(), MOST_REFERRING)) {
      find(snapshot, other, asOf).ifPresent(found -> related.addAll(referring(found, entity.id())));
    }
    related.sort(
        Comparator.comparing((EntityAnswer.Related r) -> r.schemaLabel())
            .thenComparing(EntityAnswer.Related::caption)
            .thenComparing(r -> r.entity().id()));
    return new EntityAnswer(
        entity,
        entity.caption(desk.model()),
        label(entity.schema()),
        labels(entity, related),
        ContestedGroup.of(desk.model(), entity),
        related.stream().distinct().toList(),
        captions(snapshot, entity, related),
        new Joining(desk, snapshot).of(entity, related),
        asOf);
  }

  private static Optional<Entity> find(Snapshot snapshot, String id, Optional<LocalDate> asOf) {
    return asOf.isPresent() ? snapshot.entity(id, asOf.get()) : snapshot.entity(id);
  }

  private static BadRequest notFound(Snapshot snapshot, String id, Optional<LocalDate> asOf) {
    List<String> formerly =
        snapshot.clusters().formerly(id).stream()
            .filter(now -> snapshot.entity(now).isPresent())
            .toList();
    if (formerly.size() > 1) {
      return BadRequest.notFound(
          Sentence.of(
              "no source speaks about {0} any more; the party that it called is several now: {1}",
              id, String.join(", ", formerly)));
    }
    boolean laterKnown = asOf.isPresent() && snapshot.entity(id).isPresent();
    return BadRequest.notFound(
        laterKnown
            ? Sentence.of(
                "nothing was known of {0} at the end of {1}; it was first seen later",
                id, asOf.get())
            : Sentence.of("no source speaks about {0}; chokepoint search finds ids by name", id));
  }

  private List<Statement> references(Entity entity) {
    return entity.statements().stream().filter(s -> "entity".equals(s.propertyType())).toList();
  }

  private List<EntityAnswer.Related> referring(Entity other, String id) {
    return references(other).stream()
        .filter(s -> s.value().equals(id))
        .map(Statement::property)
        .distinct()
        .map(property -> related(property, false, other))
        .toList();
  }

  private EntityAnswer.Related related(String property, boolean outgoing, Entity other) {
    return new EntityAnswer.Related(
        property, outgoing, other, caption(other), label(other.schema()));
  }

  /// What to call an entity; one that only joins two others is called by both.
  private String caption(Entity entity) {
    String caption = entity.caption(desk.model());
    Schema schema = desk.model().schema(entity.schema());
    if (schema == null || schema.edge() == null || !caption.equals(entity.id())) {
      return caption;
    }
    return end(entity, schema.edge().source()) + " - " + end(entity, schema.edge().target());
  }

  private String end(Entity edge, String property) {
    return edge.first(property)
        .map(id -> desk.snapshot().entity(id).map(found -> found.caption(desk.model())).orElse(id))
        .orElse("not stated");
  }

  private String label(String schema) {
    Schema known = desk.model().schema(schema);
    return known == null ? schema : known.label();
  }

  private Map<String, String> labels(Entity entity, List<EntityAnswer.Related> related) {
    Map<String, String> labels = new TreeMap<>();
    addLabels(labels, entity);
    related.forEach(r -> addLabels(labels, r.entity()));
    return labels;
  }

  private void addLabels(Map<String, String> labels, Entity entity) {
    Schema schema = desk.model().schema(entity.schema());
    for (String property : entity.properties()) {
      Property known = schema == null ? null : schema.property(property);
      labels.putIfAbsent(property, known == null ? property : known.label());
    }
  }

  /// What to call the entities and documents that any shown statement mentions.
  private Map<String, String> captions(
      Snapshot snapshot, Entity entity, List<EntityAnswer.Related> related) {
    Map<String, String> captions = new TreeMap<>();
    captions.put(entity.id(), entity.caption(desk.model()));
    related.forEach(r -> captions.put(r.entity().id(), r.caption()));
    List<Statement> shown = new ArrayList<>(entity.statements());
    related.forEach(r -> shown.addAll(r.entity().statements()));
    for (Statement statement : shown) {
      String document = statement.provenance().statedBy();
      if (document != null) {
        caption(snapshot, captions, document);
      }
      if ("entity".equals(statement.propertyType())) {
        caption(snapshot, captions, statement.value());
      }
    }
    return captions;
  }

  private void caption(Snapshot snapshot, Map<String, String> captions, String id) {
    if (!captions.containsKey(id)) {
      snapshot.entity(id).ifPresent(found -> captions.put(id, found.caption(desk.model())));
    }
  }
}
