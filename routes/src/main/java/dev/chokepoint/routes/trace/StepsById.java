package dev.chokepoint.routes.trace;

import dev.chokepoint.routes.Step;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Every step of a trace by its id. A common part has ten thousand, and who asks for them all is
/// rare: they are put in order when the first is asked for. Unmodifiable; for any number of
/// threads.
final class StepsById extends AbstractList<Step> {

  static final Comparator<Step> ORDER = Comparator.comparing(Step::id);

  private final int size;
  private Step @Nullable [] unordered;
  private Step[] ordered = {};

  /// @param steps in any order, each id once; handed over
  StepsById(Step[] steps) {
    this.size = steps.length;
    this.unordered = steps;
  }

  @Override
  public Step get(int place) {
    return ordered()[place];
  }

  private synchronized Step[] ordered() {
    Step[] steps = unordered;
    if (steps != null) {
      Arrays.sort(steps, ORDER);
      ordered = steps;
      unordered = null;
    }
    return ordered;
  }

  @Override
  public int size() {
    return size;
  }
}
