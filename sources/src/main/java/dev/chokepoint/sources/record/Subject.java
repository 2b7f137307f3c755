package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.JsonCells;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entity that the statements of a record are about.
///
/// @param statements takes them
/// @param id the entity's id
/// @param schema name of its schema
public record Subject(RecordStatements statements, String id, String schema) {

  /// That the entity exists.
  public Subject exists(Locator place) {
    return exists(List.of(place));
  }

  /// That the entity exists.
  public Subject exists(List<Locator> places) {
    statements.add(
        statements.maker().existence(id, schema, statements.provenance(Basis.STATED, places)));
    return this;
  }

  /// What the source says, in its own words.
  public void says(String property, String value, Locator place) {
    says(property, value, null, List.of(place));
  }

  /// What the source says, in its own words.
  public void says(String property, String value, List<Locator> places) {
    says(property, value, null, places);
  }

  /// What the source says, where its words were `original`.
  public void says(String property, String value, @Nullable String original, Locator place) {
    says(property, value, original, List.of(place));
  }

  /// What the source says, where its words were `original`.
  public void says(String property, String value, @Nullable String original, List<Locator> places) {
    add(property, value, original, Basis.STATED, places);
  }

  /// What follows from what the source says.
  public void follows(String property, String value, @Nullable String original, Locator place) {
    follows(property, value, original, List.of(place));
  }

  /// What follows from what the source says.
  public void follows(
      String property, String value, @Nullable String original, List<Locator> places) {
    add(property, value, original, Basis.DERIVED, places);
  }

  /// Cells that no property takes, by column, as they stand; nothing when there are none.
  public void keeps(Map<String, String> cells, Locator place) {
    if (!cells.isEmpty()) {
      says(Statement.CONTEXT, JsonCells.object(cells), place);
    }
  }

  private void add(
      String property, String value, @Nullable String original, Basis basis, List<Locator> places) {
    String changed = original == null || original.equals(value) ? null : original;
    statements.add(
        statements
            .maker()
            .make(id, schema, property, value, changed, statements.provenance(basis, places)));
  }
}
