package dev.chokepoint.desk.runs;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// How far a run is, for those who watch it. The last rows are kept; who watches from the start
/// sees them all unless two hundred end between two looks.
public final class RunProgress {

  private static final int KEPT = 200;

  private final Deque<RunRow> last = new ArrayDeque<>();
  private long rows;
  private boolean ended;

  /// What is new.
  ///
  /// @param rows screened so far
  /// @param ended whether no more will come
  /// @param fresh rows that were not seen, in the order in which they ended
  public record Seen(long rows, boolean ended, List<RunRow> fresh) {
    public Seen {
      fresh = List.copyOf(fresh);
    }
  }

  synchronized void add(RunRow row) {
    rows++;
    last.addLast(row);
    if (last.size() > KEPT) {
      last.removeFirst();
    }
    notifyAll();
  }

  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /// How many rows were screened so far.
  public synchronized long rows() {
    return rows;
  }

  /// Waits for rows beyond those that were seen.
  ///
  /// @param seen how many were seen
  /// @param longest to wait; what is known then is given
  public synchronized Seen after(long seen, Duration longest) throws InterruptedException {
    long until = System.nanoTime() + longest.toNanos();
    for (long left = longest.toMillis();
        rows <= seen && !ended && left > 0;
        left = (until - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    List<RunRow> all = new ArrayList<>(last);
    int fresh = Math.toIntExact(Math.min(all.size(), Math.max(0, rows - seen)));
    return new Seen(rows, ended, all.subList(all.size() - fresh, all.size()));
  }
}
