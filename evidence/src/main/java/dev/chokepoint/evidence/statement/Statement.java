package dev.chokepoint.evidence.statement;

import org.jspecify.annotations.Nullable;

/// One claim: a dataset says that an entity's property has a value.
///
/// The columns are those of a FollowTheMoney statement; nothing is shown to a user that cannot be
/// walked back to one of these. `firstSeen` and `lastSeen` are the second clock, what had been
/// learned when; when a thing was true is said by interval entities.
///
/// @param id by the rule of [StatementId], or as the source gives it
/// @param entityId the source's own id, never rewritten
/// @param canonicalId id of the cluster the entity belongs to; the entity's own id where none is
///   known
/// @param schema name of the entity's schema as the source says it, known to the model or not
/// @param property name of the property without its schema; [#EXISTENCE] and [#CONTEXT] are not
///   properties of the model
/// @param propertyType name of the property's type, null when the model does not know the property
/// @param value never empty
/// @param dataset name of the dataset that says so
/// @param lang language of the value, ISO 639-3; null when unknown
/// @param originalValue the value before it was cleaned, null when it was not changed
/// @param origin how the value came about, as the source puts it
/// @param external a candidate not yet linked into the graph (FollowTheMoney's `external`)
/// @param firstSeen when the dataset first said so: ISO 8601 of any precision, as given
/// @param lastSeen when the dataset last said so
public record Statement(
    String id,
    String entityId,
    String canonicalId,
    String schema,
    String property,
    @Nullable String propertyType,
    String value,
    String dataset,
    @Nullable String lang,
    @Nullable String originalValue,
    @Nullable String origin,
    boolean external,
    @Nullable String firstSeen,
    @Nullable String lastSeen,
    Provenance provenance) {

  /// FollowTheMoney's pseudo-property that records that an entity exists.
  public static final String EXISTENCE = "id";

  /// Pseudo-property that keeps the members of a JSON entity that are not properties (datasets,
  /// referents, caption ...), as one JSON object, so that the entity can be written again whole.
  public static final String CONTEXT = "chokepoint:context";

  public Statement {
    requireText("id", id);
    requireText("entity_id", entityId);
    requireText("canonical_id", canonicalId);
    requireText("schema", schema);
    requireText("prop", property);
    requireText("value", value);
    requireText("dataset", dataset);
  }

  private static void requireText(String name, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a " + name);
    }
  }

  /// Whether this says something about the entity, rather than that or how it was recorded.
  public boolean isProperty() {
    return !property.equals(EXISTENCE) && !property.equals(CONTEXT);
  }

  /// The same statement as the dataset said it from `first` to `last`.
  public Statement seen(@Nullable String first, @Nullable String last) {
    return new Statement(
        id,
        entityId,
        canonicalId,
        schema,
        property,
        propertyType,
        value,
        dataset,
        lang,
        originalValue,
        origin,
        external,
        first,
        last,
        provenance);
  }

  /// The same statement of an entity that is in a cluster, and of a value that may name one. The id
  /// of the statement stays, and what the source wrote stands in [#originalValue].
  ///
  /// @param canonical id by which the statement's entity is called
  /// @param called id by which the entity that the value names is called; else the value itself
  public Statement called(String canonical, String called) {
    if (canonical.equals(canonicalId) && called.equals(value)) {
      return this;
    }
    return new Statement(
        id,
        entityId,
        canonical,
        schema,
        property,
        propertyType,
        called,
        dataset,
        lang,
        originalValue == null && !called.equals(value) ? value : originalValue,
        origin,
        external,
        firstSeen,
        lastSeen,
        provenance);
  }

  /// The same statement with another provenance.
  public Statement with(Provenance other) {
    return new Statement(
        id,
        entityId,
        canonicalId,
        schema,
        property,
        propertyType,
        value,
        dataset,
        lang,
        originalValue,
        origin,
        external,
        firstSeen,
        lastSeen,
        other);
  }
}
