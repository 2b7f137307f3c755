package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entity that the statements of a record are about.
///
/// @param statements takes them
/// @param id the entity's id
/// @param schema name of its schema
public record Subject(RecordStatements statements, String id, String schema) {

  /// That the entity exists.
  public Subject exists(List<Locator> places) {
    statements.add(statements.maker().existence(id, schema, provenance(Basis.STATED, places)));
    return this;
  }

  /// What the source says, in its own words.
  public void says(String property, String value, List<Locator> places) {
    says(property, value, null, places);
  }

  /// What the source says, where its words were `original`.
  public void says(String property, String value, @Nullable String original, List<Locator> places) {
    add(property, value, original, provenance(Basis.STATED, places));
  }

  /// What follows from what the source says.
  public void follows(
      String property, String value, @Nullable String original, List<Locator> places) {
    add(property, value, original, provenance(Basis.DERIVED, places));
  }

  private void add(
      String property, String value, @Nullable String original, Provenance provenance) {
    String changed = original == null || original.equals(value) ? null : original;
    statements.add(statements.maker().make(id, schema, property, value, changed, provenance));
  }

  private static Provenance provenance(Basis basis, List<Locator> places) {
    return new Provenance(null, basis, null, places);
  }
}
