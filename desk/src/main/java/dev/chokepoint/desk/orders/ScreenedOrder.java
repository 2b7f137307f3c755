package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.policy.Policy;
import dev.chokepoint.screening.policy.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an order file and what screening it gave.
///
/// @param row line on which it begins, or its number in the sheet; counted from 1
/// @param cells as they were read
/// @param order null when the row was put aside
/// @param checked null when the row was put aside
/// @param faults why it was put aside; empty when it was not
/// @param change what is different from an earlier snapshot; null when none was asked for
public record ScreenedOrder(
    long row,
    List<String> cells,
    @Nullable Order order,
    OrderCheck.@Nullable Checked checked,
    List<Sentence> faults,
    @Nullable Change change) {

  public ScreenedOrder {
    cells = List.copyOf(cells);
    faults = List.copyOf(faults);
  }

  /// What a newer snapshot changed.
  ///
  /// @param before the verdict by the older one
  /// @param appeared findings that the older snapshot did not give
  /// @param gone findings that only the older snapshot gives
  public record Change(Verdict before, List<Policy.Weighed> appeared, List<Policy.Weighed> gone) {

    public Change {
      appeared = List.copyOf(appeared);
      gone = List.copyOf(gone);
    }
  }

  /// What is to be done.
  public Verdict verdict() {
    return checked == null ? Verdict.COULD_NOT_READ : checked.decision().verdict();
  }

  /// The findings, strongest first.
  public List<Policy.Weighed> findings() {
    return checked == null ? List.of() : checked.decision().findings();
  }
}
