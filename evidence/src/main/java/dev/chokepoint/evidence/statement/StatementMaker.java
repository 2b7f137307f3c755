package dev.chokepoint.evidence.statement;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import org.jspecify.annotations.Nullable;

/// Makes the statements of one dataset as of one day: fills in id, type, dataset and the seen
/// dates.
public final class StatementMaker {

  private final Model model;
  private final String dataset;
  private final @Nullable String seen;

  /// @param dataset name of the dataset that speaks
  /// @param seen when its files were seen, ISO 8601; null when the source itself dates each
  ///   statement
  public StatementMaker(Model model, String dataset, @Nullable String seen) {
    this.model = model;
    this.dataset = dataset;
    this.seen = seen;
  }

  public Model model() {
    return model;
  }

  public String dataset() {
    return dataset;
  }

  /// When the dataset's files were seen, null when the source itself dates each statement.
  public @Nullable String seen() {
    return seen;
  }

  /// That the entity exists.
  public Statement existence(String entityId, String schema, Provenance provenance) {
    return make(entityId, schema, Statement.EXISTENCE, entityId, null, provenance);
  }

  /// That the entity's property has the value.
  public Statement make(
      String entityId, String schema, String property, String value, Provenance provenance) {
    return make(entityId, schema, property, value, null, provenance);
  }

  /// The same, where the value was cleaned from `originalValue`.
  public Statement make(
      String entityId,
      String schema,
      String property,
      String value,
      @Nullable String originalValue,
      Provenance provenance) {
    String id = StatementId.of(dataset, entityId, property, value, null, false);
    return new Statement(
        id,
        entityId,
        entityId,
        schema,
        property,
        typeOf(model, schema, property),
        value,
        dataset,
        null,
        originalValue,
        null,
        false,
        seen,
        seen,
        provenance);
  }

  /// Name of the property's type, or null when the model does not know the property.
  public static @Nullable String typeOf(Model model, String schemaName, String property) {
    if (property.equals(Statement.EXISTENCE)) {
      return Statement.EXISTENCE;
    }
    Schema schema = model.schema(schemaName);
    Property known = schema == null ? null : schema.property(property);
    return known == null ? null : known.type();
  }
}
