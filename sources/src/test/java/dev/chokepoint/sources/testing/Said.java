package dev.chokepoint.sources.testing;

import dev.chokepoint.evidence.statement.Statement;
import java.util.Set;
import java.util.TreeSet;

/// What a run said, to compare two forms of one list by: everything of a statement but its place,
/// without the context, of which one form may have more.
public final class Said {

  private Said() {}

  public static Set<String> by(ReaderRun run) {
    Set<String> said = new TreeSet<>();
    for (Statement each : run.statements()) {
      if (!each.property().equals(Statement.CONTEXT)) {
        said.add(
            String.join(
                " | ",
                each.entityId(),
                each.schema(),
                each.property(),
                each.value(),
                each.provenance().basis().toString()));
      }
    }
    return said;
  }
}
