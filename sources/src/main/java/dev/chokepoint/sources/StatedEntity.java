package dev.chokepoint.sources;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entity that the statements of a record are about; made by [RecordStatements#entity].
///
/// @param id the entity's id
/// @param schema name of its schema
public record StatedEntity(RecordStatements statements, String id, String schema) {

  /// What the source says, in its own words.
  public void says(String property, String value, Locator place) {
    says(property, value, null, place);
  }

  /// What the source says, where its words were `original`.
  public void says(String property, String value, @Nullable String original, Locator place) {
    add(property, value, original, Basis.STATED, place);
  }

  /// What follows from what the source says.
  public void follows(String property, String value, @Nullable String original, Locator place) {
    add(property, value, original, Basis.DERIVED, place);
  }

  /// Cells that no property takes, by column, as they stand; nothing when there are none.
  public void keeps(Map<String, String> cells, Locator place) {
    if (!cells.isEmpty()) {
      says(Statement.CONTEXT, JsonCells.object(cells), place);
    }
  }

  private void add(
      String property, String value, @Nullable String original, Basis basis, Locator place) {
    String changed = original == null || original.equals(value) ? null : original;
    statements.add(
        statements
            .maker()
            .make(id, schema, property, value, changed, statements.provenance(basis, place)));
  }
}
