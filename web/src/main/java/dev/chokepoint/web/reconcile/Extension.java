package dev.chokepoint.web.reconcile;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.entity.EntityForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Values of properties for rows that are reconciled: OpenRefine's "add columns".
final class Extension {

  private static final int MOST_IDS = 100;

  private final Holdings holdings;
  private final Model model;
  private final EntityForm form;

  Extension(Holdings holdings) {
    this.holdings = holdings;
    this.model = holdings.model();
    this.form = new EntityForm(model);
  }

  /// A column asked for.
  private record Column(String id, String property, String label, int limit, boolean raw) {}

  Map<String, @Nullable Object> body(Map<?, ?> asked) {
    if (!(asked.get("ids") instanceof List<?> ids)
        || !(asked.get("properties") instanceof List<?> properties)) {
      throw Problem.badRequest("An extension has \"ids\" and \"properties\".");
    }
    if (ids.size() > MOST_IDS) {
      throw Problem.badRequest("Too many ids in one batch (limit: " + MOST_IDS + ")");
    }
    List<Column> columns = properties.stream().map(this::column).toList();
    Json.Members rows = Json.object();
    for (Object id : ids) {
      rows.put(String.valueOf(id), row(String.valueOf(id), columns));
    }
    return Json.object()
        .put(
            "meta",
            columns.stream()
                .map(column ->
                    Json.object().put("id", column.id()).put("name", column.label()).map())
                .toList())
        .put("rows", rows.map())
        .map();
  }

  private Column column(@Nullable Object said) {
    if (!(said instanceof Map<?, ?> members) || !(members.get("id") instanceof String id)) {
      throw Problem.badRequest("A property of an extension has an \"id\".");
    }
    String name = id.substring(id.indexOf(':') + 1);
    Property property =
        model.schemata().stream()
            .map(schema -> schema.property(name))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (property == null || property.stub()) {
      throw Problem.badRequest("Unknown property: " + id);
    }
    Map<?, ?> settings = members.get("settings") instanceof Map<?, ?> map ? map : Map.of();
    return new Column(
        id, name, property.label(), limit(settings), "raw".equals(settings.get("render")));
  }

  /// OpenRefine sends numbers as text.
  private static int limit(Map<?, ?> settings) {
    Object said = settings.get("limit");
    String text = said == null ? "" : String.valueOf(said).strip();
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("\\d{1,6}")) {
      throw Problem.badRequest("The setting limit is a whole number.");
    }
    return Integer.parseInt(text);
  }

  private Map<String, @Nullable Object> row(String id, List<Column> columns) {
    Optional<Entity> entity = holdings.entity(id);
    if (entity.isEmpty() && holdings.mergedInto(id).isPresent()) {
      throw Problem.badRequest(
          id + " was merged into " + holdings.mergedInto(id).get() + "; reconcile the row again.");
    }
    Json.Members row = Json.object();
    for (Column column : columns) {
      row.put(column.id(), entity.map(found -> cells(found, column)).orElse(List.of()));
    }
    return row.map();
  }

  private List<Map<String, String>> cells(Entity entity, Column column) {
    Schema schema = model.schema(entity.schema());
    Property property = schema == null ? null : schema.property(column.property());
    List<Map<String, String>> cells = new ArrayList<>();
    for (String value : entity.values(column.property())) {
      if (column.limit() > 0 && cells.size() == column.limit()) {
        break;
      }
      boolean caption = !column.raw() && property != null;
      cells.add(Map.of("str", caption ? caption(property, value) : value));
    }
    return cells;
  }

  private String caption(@Nullable Property property, String value) {
    if (property == null) {
      return value;
    }
    return property.isReference()
        ? holdings.entity(value).map(form::caption).orElse(value)
        : model.valueLabels(property.type()).getOrDefault(value, value);
  }
}
