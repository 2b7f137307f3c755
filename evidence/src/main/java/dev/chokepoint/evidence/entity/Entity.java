package dev.chokepoint.evidence.entity;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What all statements about one id, or about several ids of one cluster, say together. Nothing is
/// picked: values that contradict each other stand side by side.
///
/// @param id the source's own id; of several that name one entity, the one it is called by
/// @param schema the most specific schema that its statements name; where they name schemata that
///   do not extend each other, the first
/// @param statements in the order they were given, one an id: where one repeats an id, only the
///   places it stands in are added to the first
public record Entity(String id, String schema, List<Statement> statements) {

  public Entity {
    statements = List.copyOf(statements);
  }

  /// Assembles an entity.
  ///
  /// @throws IllegalArgumentException if there are no statements, or they are about several ids
  public static Entity of(Model model, List<Statement> statements) {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("an entity needs at least one statement");
    }
    String id = statements.getFirst().entityId();
    for (Statement statement : statements) {
      if (!statement.entityId().equals(id)) {
        throw new IllegalArgumentException("statements of " + id + " and " + statement.entityId());
      }
    }
    return cluster(model, id, statements);
  }

  /// Assembles an entity that several ids name. Each statement keeps the id that its source gave.
  ///
  /// @param id by which the entity is called
  /// @throws IllegalArgumentException if there are no statements
  public static Entity cluster(Model model, String id, List<Statement> statements) {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("an entity needs at least one statement");
    }
    String schema = statements.getFirst().schema();
    Map<String, Statement> unique = new LinkedHashMap<>();
    for (Statement statement : statements) {
      schema = model.mostSpecific(schema, statement.schema()).orElse(schema);
      unique.merge(statement.id(), statement, Entity::joinPlaces);
    }
    return new Entity(id, schema, List.copyOf(unique.values()));
  }

  /// The ids under which its statements stand, in their order: one, or those of a cluster.
  public List<String> members() {
    return statements.stream().map(Statement::entityId).distinct().toList();
  }

  private static Statement joinPlaces(Statement first, Statement again) {
    Provenance known = first.provenance();
    Set<Locator> places = new LinkedHashSet<>(known.locators());
    return places.addAll(again.provenance().locators())
        ? first.with(
            new Provenance(known.grade(), known.basis(), known.statedBy(), List.copyOf(places)))
        : first;
  }

  /// Statements of one property, in order.
  public List<Statement> statements(String property) {
    return statements.stream().filter(s -> s.property().equals(property)).toList();
  }

  /// Distinct values of one property, in order.
  public List<String> values(String property) {
    Set<String> values = null;
    String only = null;
    for (Statement statement : statements) {
      if (statement.property().equals(property) && !statement.value().equals(only)) {
        if (only == null) {
          only = statement.value();
        } else {
          // Most properties have one value: only others need a set.
          values = values == null ? new LinkedHashSet<>(List.of(only)) : values;
          values.add(statement.value());
        }
      }
    }
    return values != null ? List.copyOf(values) : only == null ? List.of() : List.of(only);
  }

  /// The first value of one property.
  public Optional<String> first(String property) {
    for (Statement statement : statements) {
      if (statement.property().equals(property)) {
        return Optional.of(statement.value());
      }
    }
    return Optional.empty();
  }

  /// Names of the properties that have values, in order; pseudo-properties left out.
  public List<String> properties() {
    Set<String> names = new LinkedHashSet<>();
    statements.stream().filter(Statement::isProperty).map(Statement::property).forEach(names::add);
    return List.copyOf(names);
  }

  /// Names of the datasets that say something about it, in order.
  public List<String> datasets() {
    return statements.stream().map(Statement::dataset).distinct().toList();
  }

  /// What to call it: the first value of the first caption property that has one, else its id.
  public String caption(Model model) {
    Schema known = model.schema(schema);
    if (known != null) {
      for (String property : known.caption()) {
        Optional<String> value = first(property);
        if (value.isPresent()) {
          return value.get();
        }
      }
    }
    return first("name").orElse(id);
  }
}
