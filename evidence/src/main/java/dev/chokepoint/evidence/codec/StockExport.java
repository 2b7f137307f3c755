package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns an entity into one that tools with the stock FollowTheMoney 3.8 model can read.
///
/// Its schema becomes the stock schema that the model names for it; an unknown schema becomes
/// `Note`. A value keeps its property where the stock schema has one of that name and type, or
/// takes the property that the model names as its fallback. Any other value becomes a note `LABEL:
/// VALUE`, for instance `Found in: item-7`, and so does the schema's own name where it changed.
/// Notes go to `notes`, else `description`, `summary` or `bodyText`; on the two stock schemata that
/// have none of these, to a member `notes` of the entity's context. No value is lost; ids of
/// changed statements are worked out anew.
public final class StockExport {

  private static final List<String> NOTE_PROPERTIES =
      List.of("notes", "description", "summary", "bodyText");
  private static final String UNKNOWN = "Note";

  private final Model model;
  private final Model stock;

  /// @param model the model that the entities were made with
  public StockExport(Model model) {
    this.model = model;
    this.stock = Model.stock();
  }

  /// The entity in stock terms.
  public Entity degrade(Entity entity) {
    Schema target = target(entity.schema());
    List<Statement> statements = new ArrayList<>(entity.statements().size() + 1);
    for (Statement statement : entity.statements()) {
      statements.add(degrade(statement, entity.schema(), target));
    }
    if (!target.name().equals(entity.schema())) {
      statements.add(schemaNote(entity, target));
    }
    return Entity.of(stock, statements);
  }

  private Schema target(String name) {
    Schema same = stock.schema(name);
    if (same != null) {
      return same;
    }
    Schema known = model.schema(name);
    String fallback = known == null ? null : known.stockFallback();
    Schema target = stock.schema(fallback == null ? UNKNOWN : fallback);
    if (target == null) {
      throw new IllegalStateException("no stock schema " + fallback + " to export " + name + " as");
    }
    return target;
  }

  private Statement degrade(Statement statement, String schemaName, Schema target) {
    if (!statement.isProperty()) {
      return changed(statement, target, statement.property(), statement.value());
    }
    Schema schema = model.schema(schemaName);
    Property property = schema == null ? null : schema.property(statement.property());
    String kept = keptAs(statement.property(), property, target);
    if (kept != null) {
      return changed(statement, target, kept, statement.value());
    }
    String label = property == null ? statement.property() : property.label();
    return note(statement, target, label + ": " + statement.value());
  }

  /// The property of the stock schema that takes the values; null when there is none.
  private static @Nullable String keptAs(String name, @Nullable Property property, Schema target) {
    String fallback = property == null ? null : property.stockFallback();
    if (fallback != null && holds(target, fallback)) {
      return fallback;
    }
    Property same = target.property(name);
    boolean alike = same != null && (property == null || property.type().equals(same.type()));
    return alike && holds(target, name) ? name : null;
  }

  private static boolean holds(Schema schema, String name) {
    Property property = schema.property(name);
    return property != null && !property.stub();
  }

  private Statement schemaNote(Entity entity, Schema target) {
    return note(entity.statements().getFirst(), target, "schema: " + entity.schema());
  }

  private Statement note(Statement statement, Schema target, String line) {
    for (String property : NOTE_PROPERTIES) {
      if (holds(target, property)) {
        return changed(statement, target, property, line);
      }
    }
    StringBuilder context = new StringBuilder("{\"notes\":[");
    JsonText.quote(context, line);
    return changed(statement, target, Statement.CONTEXT, context.append("]}").toString());
  }

  private static Statement changed(Statement s, Schema target, String property, String value) {
    boolean same = s.property().equals(property) && s.value().equals(value);
    Property known = target.property(property);
    String type = known == null ? null : known.type();
    return new Statement(
        same
            ? s.id()
            : StatementId.of(s.dataset(), s.entityId(), property, value, s.lang(), s.external()),
        s.entityId(),
        s.canonicalId(),
        target.name(),
        property,
        property.equals(Statement.EXISTENCE) ? Statement.EXISTENCE : type,
        value,
        s.dataset(),
        s.lang(),
        s.originalValue(),
        s.origin(),
        s.external(),
        s.firstSeen(),
        s.lastSeen(),
        s.provenance());
  }
}
