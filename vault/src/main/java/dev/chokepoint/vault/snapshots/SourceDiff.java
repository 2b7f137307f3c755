package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.parquet.StatementParquetReader;
import dev.chokepoint.vault.snapshots.grouping.EntityOrder;
import dev.chokepoint.vault.snapshots.segment.OpenSegment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Compares two versions of a source statement by statement. Both are read once, side by side;
/// memory is that of one entity.
final class SourceDiff {

  private final Consumer<StatementChange> consumer;
  private long added;
  private long removed;
  private long changed;

  private SourceDiff(Consumer<StatementChange> consumer) {
    this.consumer = consumer;
  }

  static DiffCounts between(OpenSegment from, OpenSegment to, Consumer<StatementChange> consumer) {
    SourceDiff diff = new SourceDiff(consumer);
    try (StatementParquetReader before = from.statements();
        StatementParquetReader after = to.statements()) {
      diff.compare(new Entities(before), new Entities(after));
    } catch (IOException e) {
      throw VaultException.io("read two versions", e);
    }
    return new DiffCounts(diff.added, diff.removed, diff.changed);
  }

  private void compare(Entities before, Entities after) throws IOException {
    String left = before.id();
    String right = after.id();
    while (left != null || right != null) {
      int order = left == null ? 1 : right == null ? -1 : EntityOrder.compare(left, right);
      entity(order <= 0 ? before.take() : List.of(), order >= 0 ? after.take() : List.of());
      left = before.id();
      right = after.id();
    }
  }

  private void entity(List<Statement> before, List<Statement> after) {
    Map<String, List<Statement>> gone = byPropertyWithout(before, after);
    Map<String, List<Statement>> come = byPropertyWithout(after, before);
    gone.forEach((property, old) -> property(old, come.getOrDefault(property, List.of())));
    come.forEach((property, fresh) -> {
      if (!gone.containsKey(property)) {
        property(List.of(), fresh);
      }
    });
  }

  private void property(List<Statement> gone, List<Statement> come) {
    int pairs = Math.min(gone.size(), come.size());
    for (int i = 0; i < pairs; i++) {
      consumer.accept(new StatementChange.Changed(gone.get(i), come.get(i)));
    }
    for (Statement statement : gone.subList(pairs, gone.size())) {
      consumer.accept(new StatementChange.Removed(statement));
    }
    for (Statement statement : come.subList(pairs, come.size())) {
      consumer.accept(new StatementChange.Added(statement));
    }
    changed += pairs;
    removed += gone.size() - pairs;
    added += come.size() - pairs;
  }

  private static Map<String, List<Statement>> byPropertyWithout(
      List<Statement> statements, List<Statement> others) {
    Map<String, Statement> rest = new LinkedHashMap<>();
    statements.forEach(statement -> rest.put(statement.id(), statement));
    others.forEach(statement -> rest.remove(statement.id()));
    Map<String, List<Statement>> byProperty = new LinkedHashMap<>();
    for (Statement statement : rest.values()) {
      byProperty.computeIfAbsent(statement.property(), p -> new ArrayList<>()).add(statement);
    }
    return byProperty;
  }

  /// Statements in file order, taken entity by entity.
  private static final class Entities {

    private final StatementParquetReader reader;
    private @Nullable Statement next;

    Entities(StatementParquetReader reader) throws IOException {
      this.reader = reader;
      this.next = reader.next();
    }

    /// Id of the next entity, null at the end.
    @Nullable String id() {
      Statement statement = next;
      return statement == null ? null : statement.entityId();
    }

    List<Statement> take() throws IOException {
      String id = id();
      List<Statement> statements = new ArrayList<>();
      Statement statement = next;
      while (statement != null && statement.entityId().equals(id)) {
        statements.add(statement);
        statement = reader.next();
      }
      next = statement;
      return statements;
    }
  }
}
