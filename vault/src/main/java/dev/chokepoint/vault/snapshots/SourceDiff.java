package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.snapshots.grouping.EntityOrder;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import dev.chokepoint.vault.snapshots.segment.OpenSegment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

  /// The same entity by entity, each with all that either version states of it.
  static void entities(OpenSegment from, OpenSegment to, Consumer<EntityChange> consumer) {
    walk(
        new Entities(from.entities(null)),
        new Entities(to.entities(null)),
        (before, after) -> {
          if (!ids(before).equals(ids(after))) {
            Statement any = before.isEmpty() ? after.getFirst() : before.getFirst();
            consumer.accept(new EntityChange(any.entityId(), before, after));
          }
        });
  }

  private static Set<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).collect(Collectors.toSet());
  }

  static DiffCounts between(OpenSegment from, OpenSegment to, Consumer<StatementChange> consumer) {
    SourceDiff diff = new SourceDiff(consumer);
    walk(new Entities(from.entities(null)), new Entities(to.entities(null)), diff::entity);
    return new DiffCounts(diff.added, diff.removed, diff.changed);
  }

  private static void walk(
      Entities before, Entities after, BiConsumer<List<Statement>, List<Statement>> pair) {
    while (before.hasMore() || after.hasMore()) {
      int order = before.compareTo(after);
      pair.accept(order <= 0 ? before.take() : List.of(), order >= 0 ? after.take() : List.of());
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

  /// The entities of one version, of which the next can be looked at.
  private static final class Entities implements Comparable<Entities> {

    private final Iterator<EntityStatements> rest;
    private @Nullable EntityStatements next;

    Entities(Iterator<EntityStatements> rest) {
      this.rest = rest;
      advance();
    }

    boolean hasMore() {
      return next != null;
    }

    /// Which one's next entity comes first; the end comes after everything.
    @Override
    public int compareTo(Entities other) {
      if (next == null || other.next == null) {
        return Boolean.compare(next == null, other.next == null);
      }
      return EntityOrder.compare(next.entityId(), other.next.entityId());
    }

    List<Statement> take() {
      List<Statement> statements = next == null ? List.of() : next.statements();
      advance();
      return statements;
    }

    private void advance() {
      next = rest.hasNext() ? rest.next() : null;
    }
  }
}
