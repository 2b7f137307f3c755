package dev.chokepoint.desk.runs;

import dev.chokepoint.screening.policy.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some rows of a run, worst first.
///
/// @param rows those of the window
/// @param total how many there are that were asked for
public record RunWindow(List<Judged> rows, long total) {

  /// Which rows are asked for.
  ///
  /// @param verdict null for every one
  /// @param changedOnly whether only those that are judged otherwise than in the earlier run
  /// @param from rows to pass over first
  /// @param most rows to give at the most
  public record Asked(@Nullable Verdict verdict, boolean changedOnly, long from, int most) {}

  /// A row.
  ///
  /// @param before its verdict in the earlier run; null where there was none
  public record Judged(RunRow row, @Nullable Verdict before) {}

  public RunWindow {
    rows = List.copyOf(rows);
  }
}
