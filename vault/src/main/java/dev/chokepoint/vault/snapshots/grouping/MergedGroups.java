package dev.chokepoint.vault.snapshots.grouping;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Several ordered runs read as one. Where an id stands in several, the earlier run comes first, so
/// that statements keep the order in which they arrived.
final class MergedGroups implements GroupCursor {

  private final List<GroupCursor> all;
  private final PriorityQueue<Run> queue = new PriorityQueue<>();
  private @Nullable Run current;
  private boolean started;

  private record Run(int number, GroupCursor cursor) implements Comparable<Run> {
    @Override
    public int compareTo(Run other) {
      int byId = Arrays.compareUnsigned(cursor.entityId(), other.cursor.entityId());
      return byId != 0 ? byId : Integer.compare(number, other.number);
    }
  }

  /// @param runs in the order in which their statements arrived
  MergedGroups(List<GroupCursor> runs) {
    this.all = List.copyOf(runs);
  }

  @Override
  public boolean next() throws IOException {
    if (!started) {
      started = true;
      for (int i = 0; i < all.size(); i++) {
        enqueue(new Run(i, all.get(i)));
      }
    } else if (current != null) {
      enqueue(current);
    }
    current = queue.poll();
    return current != null;
  }

  private void enqueue(Run run) throws IOException {
    if (run.cursor().next()) {
      queue.add(run);
    }
  }

  private GroupCursor cursor() {
    if (current == null) {
      throw new IllegalStateException("not at a group");
    }
    return current.cursor();
  }

  @Override
  public byte[] entityId() {
    return cursor().entityId();
  }

  @Override
  public byte[] bytes() {
    return cursor().bytes();
  }

  @Override
  public int from() {
    return cursor().from();
  }

  @Override
  public int length() {
    return cursor().length();
  }

  @Override
  public void close() throws IOException {
    for (GroupCursor cursor : all) {
      cursor.close();
    }
  }
}
