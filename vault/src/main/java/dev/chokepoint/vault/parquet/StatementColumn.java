package dev.chokepoint.vault.parquet;

import dev.chokepoint.evidence.codec.ProvenanceJson;
import dev.chokepoint.evidence.statement.Statement;
import org.jspecify.annotations.Nullable;

/// The text columns of a statements file, in file order. `external`, the one boolean, stands after
/// them. All text is UTF-8.
enum StatementColumn {
  ENTITY_ID("entity_id", true, true),
  CANONICAL_ID("canonical_id", true, true),
  SCHEMA("schema", true, true),
  PROP("prop", true, true),
  PROP_TYPE("prop_type", false, true),
  VALUE("value", true, false),
  DATASET("dataset", true, true),
  LANG("lang", false, true),
  ORIGINAL_VALUE("original_value", false, false),
  ORIGIN("origin", false, true),
  FIRST_SEEN("first_seen", false, true),
  LAST_SEEN("last_seen", false, true),
  ID("id", true, false),
  PROVENANCE("provenance", true, false);

  static final String EXTERNAL = "external";

  private final String title;
  private final boolean required;
  private final boolean repetitive;

  StatementColumn(String title, boolean required, boolean repetitive) {
    this.title = title;
    this.required = required;
    this.repetitive = repetitive;
  }

  /// The column's name in the file.
  String title() {
    return title;
  }

  /// Whether every row has a value.
  boolean required() {
    return required;
  }

  /// Whether few distinct values are expected, so that a dictionary pays.
  boolean repetitive() {
    return repetitive;
  }

  /// Its value in a row; null only where it is not required.
  @Nullable String of(Statement statement) {
    return switch (this) {
      case ENTITY_ID -> statement.entityId();
      case CANONICAL_ID -> statement.canonicalId();
      case SCHEMA -> statement.schema();
      case PROP -> statement.property();
      case PROP_TYPE -> statement.propertyType();
      case VALUE -> statement.value();
      case DATASET -> statement.dataset();
      case LANG -> statement.lang();
      case ORIGINAL_VALUE -> statement.originalValue();
      case ORIGIN -> statement.origin();
      case FIRST_SEEN -> statement.firstSeen();
      case LAST_SEEN -> statement.lastSeen();
      case ID -> statement.id();
      case PROVENANCE -> ProvenanceJson.toText(statement.provenance());
    };
  }
}
