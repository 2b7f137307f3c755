package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What people entered, as entities beside the published ones: recovered items with their
/// components and marks, trace requests with their answers.
///
/// Every statement has the entry of the log as its place. A text that was erased says nothing any
/// more. Read once; entries made later are not seen.
public final class RecordedEntities {

  /// Name of the dataset that these statements belong to.
  public static final String DATASET = "records";

  private final SortedMap<String, Entity> entities;
  private final Map<String, SortedSet<String>> referring = new LinkedHashMap<>();

  private RecordedEntities(SortedMap<String, Entity> entities) {
    this.entities = entities;
    for (Entity entity : entities.values()) {
      for (Statement statement : entity.statements()) {
        if ("entity".equals(statement.propertyType())) {
          referring.computeIfAbsent(statement.value(), v -> new TreeSet<>()).add(entity.id());
        }
      }
    }
  }

  /// Everything entered so far.
  public static RecordedEntities of(Desk desk) {
    return new RecordsDesk(desk)
        .reading(store -> from(Model.bundled(), RecordsDesk.entries(store, null, null)))
        .orElseGet(() -> new RecordedEntities(new TreeMap<>()));
  }

  /// The entities that entries state, the entries in the order of the log.
  static RecordedEntities from(Model model, List<Entry> entries) {
    RecordedStatements stated = new RecordedStatements(model);
    entries.forEach(stated::read);
    Map<String, List<Statement>> grouped = new LinkedHashMap<>();
    for (Statement statement : stated.statements()) {
      grouped.computeIfAbsent(statement.entityId(), id -> new ArrayList<>()).add(statement);
    }
    SortedMap<String, Entity> entities = new TreeMap<>();
    grouped.forEach((id, statements) -> entities.put(id, Entity.of(model, statements)));
    return new RecordedEntities(entities);
  }

  /// The entity of that id.
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /// Ids of entities that point at an entity, published or entered, in the order of ids.
  ///
  /// @param most how many to give at the most
  public List<String> referring(String id, int most) {
    return referring.getOrDefault(id, new TreeSet<>()).stream().limit(most).toList();
  }

  /// Every entity, in the order of ids.
  public List<Entity> all() {
    return List.copyOf(entities.values());
  }
}
