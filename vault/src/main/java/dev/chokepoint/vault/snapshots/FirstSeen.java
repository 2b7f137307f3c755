package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.parquet.FirstSeenDates;
import dev.chokepoint.vault.snapshots.grouping.EntityOrder;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import dev.chokepoint.vault.snapshots.segment.EntityRevision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Carries first-seen days over from the version before: a statement that stood there was first
/// seen then, not today. Only days that our own clock gave are replaced; what the source dates
/// itself stays. Both versions are read once, side by side.
final class FirstSeen implements EntityRevision {

  private final FirstSeenDates before;
  private final String seen;
  private final Map<String, String> dates = new HashMap<>();
  private FirstSeenDates.Row row;

  /// @param before the version before
  /// @param seen first-seen date of statements that our clock dated
  FirstSeen(FirstSeenDates before, String seen) throws IOException {
    this.before = before;
    this.seen = seen;
    this.row = before.next();
  }

  @Override
  public EntityStatements revise(EntityStatements entity) throws IOException {
    load(entity.entityId());
    if (dates.isEmpty()) {
      return entity;
    }
    List<Statement> revised = new ArrayList<>();
    for (Statement statement : entity.statements()) {
      String earlier = dates.get(statement.id());
      boolean ours = seen.equals(statement.firstSeen());
      revised.add(
          ours && earlier != null ? statement.seen(earlier, statement.lastSeen()) : statement);
    }
    return new EntityStatements(entity.entityId(), revised);
  }

  private void load(String entityId) throws IOException {
    dates.clear();
    while (!row.isEnd() && EntityOrder.compare(row.entityId(), entityId) <= 0) {
      String date = row.firstSeen();
      if (date != null && row.entityId().equals(entityId)) {
        dates.put(row.id(), date);
      }
      row = before.next();
    }
  }
}
