package dev.chokepoint.desk.trace;

import dev.chokepoint.routes.around.ConsigneeShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// How many of the movements that fit went to one consignee. Movements that name no consignee may
/// have gone to any of them, so a share is a range.
///
/// @param consignee id
/// @param name what to call it
/// @param movements that name it, each counted once
/// @param unnamed movements that name no consignee
/// @param total all movements that fit, at least one
public record ConsigneeRange(String consignee, String name, int movements, int unnamed, int total) {

  /// The ranges of all consignees that are named, the largest first.
  ///
  /// @param name what to call a consignee by its id
  static List<ConsigneeRange> of(List<ConsigneeShare> shares, UnaryOperator<String> name) {
    Map<String, Integer> movements = new TreeMap<>();
    for (ConsigneeShare share : shares) {
      movements.merge(
          share.consignee(), share.shipments().size() + share.unstated().size(), Integer::sum);
    }
    int total = movements.values().stream().mapToInt(Integer::intValue).sum();
    int unnamed = movements.getOrDefault("", 0);
    List<ConsigneeRange> ranges = new ArrayList<>();
    movements.forEach((id, count) -> {
      if (!id.isEmpty()) {
        ranges.add(new ConsigneeRange(id, name.apply(id), count, unnamed, total));
      }
    });
    ranges.sort(
        Comparator.comparingInt((ConsigneeRange range) -> -range.movements())
            .thenComparing(ConsigneeRange::consignee));
    return ranges;
  }

  /// Hundredths of all movements where none of the unnamed went to it.
  public double least() {
    return 100.0 * movements / total;
  }

  /// Hundredths of all movements where all of the unnamed went to it.
  public double most() {
    return 100.0 * (movements + unnamed) / total;
  }
}
