package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Remarks once on each schema and each property that the model does not know. They are kept.
final class UnknownNames {

  private static final String REASON = "unknown to the model, kept";

  private final ReadIssue.Sink issues;
  private final Set<String> reported = new HashSet<>();

  UnknownNames(ReadIssue.Sink issues) {
    this.issues = issues;
  }

  /// @param schema null when the model does not know it
  void schema(@Nullable Schema schema, String name, String file, long line) {
    if (schema == null && reported.add(name)) {
      issues.accept(ReadIssue.note(Locator.row(file, line, "schema"), name, "schema " + REASON));
    }
  }

  /// Remarks on a property that a known schema lacks; of an unknown schema nothing is expected.
  void property(@Nullable Schema schema, String name, String file, long line) {
    if (schema != null
        && schema.property(name) == null
        && reported.add(schema.name() + ":" + name)) {
      issues.accept(
          ReadIssue.note(
              Locator.row(file, line, name), schema.name() + ":" + name, "property " + REASON));
    }
  }

  /// Remarks on a statement's schema and property.
  void remark(Model model, Statement statement, String file, long line) {
    Schema schema = model.schema(statement.schema());
    schema(schema, statement.schema(), file, line);
    if (statement.isProperty()) {
      property(schema, statement.property(), file, line);
    }
  }
}
