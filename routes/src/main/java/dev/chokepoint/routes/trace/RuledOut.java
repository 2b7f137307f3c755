package dev.chokepoint.routes.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shipments that one test ruled out. Of a common part these are tens of thousands, most of them
/// never read: they are counted, and named only when somebody asks for their ids.
public final class RuledOut {

  private final RulingTest test;
  private final List<String> read;
  private final @Nullable Unread unread;
  private @Nullable List<String> shipments;

  /// @param read ids of those that were read, each once
  /// @param unread those that were ruled out unread, none of which was read; null for none
  RuledOut(RulingTest test, Collection<String> read, @Nullable Unread unread) {
    this.test = test;
    this.read = List.copyOf(read);
    this.unread = unread;
  }

  /// Which.
  public RulingTest test() {
    return test;
  }

  /// How many; at least one.
  public int count() {
    return read.size() + (unread == null ? 0 : unread.size());
  }

  /// Their ids, in order. Asked for the first time while the source can still be asked.
  public synchronized List<String> shipments() {
    List<String> known = shipments;
    if (known == null) {
      List<String> all = new ArrayList<>(count());
      all.addAll(read);
      if (unread != null) {
        unread.addTo(all);
      }
      all.sort(null);
      known = List.copyOf(all);
      shipments = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuledOut ruled
        && test == ruled.test
        && count() == ruled.count()
        && shipments().equals(ruled.shipments());
  }

  @Override
  public int hashCode() {
    return 31 * test.hashCode() + count();
  }

  @Override
  public String toString() {
    return test + " " + count();
  }
}
