package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.DiffAnswer;
import dev.chokepoint.evidence.statement.Statement;
import java.util.Map;
import java.util.Objects;

/// A comparison of two versions, as JSON.
public final class DiffJson {

  private DiffJson() {}

  public static Map<String, Object> of(DiffAnswer diff) {
    return new Members()
        .put("source", diff.source())
        .put("from", diff.from())
        .put("to", diff.to())
        .put("added", diff.added())
        .put("removed", diff.removed())
        .put("changed", diff.changed())
        .put("differences", diff.differences().stream().map(DiffJson::difference).toList())
        .map();
  }

  private static Map<String, Object> difference(DiffAnswer.Difference difference) {
    Statement before = difference.before();
    Statement after = difference.after();
    Statement any = Objects.requireNonNull(after == null ? before : after);
    return new Members()
        .put("change", before == null ? "added" : after == null ? "removed" : "changed")
        .put("entity", any.entityId())
        .put("schema", any.schema())
        .put("property", any.property())
        .put("before", before == null ? null : before.value())
        .put("after", after == null ? null : after.value())
        .map();
  }
}
