package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entity that the statements of a row are about.
///
/// @param statements takes them
/// @param id the entity's id
/// @param schema name of its schema
record Subject(RowStatements statements, String id, String schema) {

  /// That the entity exists.
  Subject exists(List<Locator> places) {
    statements.add(statements.maker().existence(id, schema, provenance(Basis.STATED, places)));
    return this;
  }

  /// What OFAC says, in its own words.
  void says(String property, String value, List<Locator> places) {
    says(property, value, null, places);
  }

  /// What OFAC says, where its words were `original`.
  void says(String property, String value, @Nullable String original, List<Locator> places) {
    add(property, value, original, provenance(Basis.STATED, places));
  }

  /// What follows from what OFAC says.
  void follows(String property, String value, @Nullable String original, List<Locator> places) {
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
