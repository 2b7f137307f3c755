package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.snapshots.grouping.EntityOrder;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import java.util.Collection;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks the entities of several segments in the order of ids and names each id once.
final class MergedEntities {

  private final PriorityQueue<Cursor> queue =
      new PriorityQueue<>(
          (a, b) -> EntityOrder.compare(a.current.entityId(), b.current.entityId()));

  private static final class Cursor {
    final Iterator<EntityStatements> rest;
    EntityStatements current;

    Cursor(EntityStatements first, Iterator<EntityStatements> rest) {
      this.current = first;
      this.rest = rest;
    }
  }

  /// @param sorted each in the order of ids
  MergedEntities(Collection<Iterator<EntityStatements>> sorted) {
    for (Iterator<EntityStatements> entities : sorted) {
      if (entities.hasNext()) {
        queue.add(new Cursor(entities.next(), entities));
      }
    }
  }

  /// Hands over each id once.
  void forEachId(Consumer<String> consumer) {
    @Nullable String last = null;
    for (Cursor cursor = queue.poll(); cursor != null; cursor = queue.poll()) {
      String id = cursor.current.entityId();
      if (!id.equals(last)) {
        consumer.accept(id);
        last = id;
      }
      if (cursor.rest.hasNext()) {
        cursor.current = cursor.rest.next();
        queue.add(cursor);
      }
    }
  }
}
