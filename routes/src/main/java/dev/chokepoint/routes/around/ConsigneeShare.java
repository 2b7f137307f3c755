package dev.chokepoint.routes.around;

import dev.chokepoint.routes.trace.FittingShipment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How much of the compatible goods a consignee received, in one unit. Amounts of different units
/// are never added.
///
/// @param consignee id; empty when the records name none
/// @param unit as the records write it; empty when they write none
/// @param amount exact
/// @param total what all consignees received in that unit
/// @param shipments ids of the shipments counted, each movement once
/// @param unstated ids of further shipments to it that state no quantity
public record ConsigneeShare(
    String consignee,
    String unit,
    BigDecimal amount,
    BigDecimal total,
    List<String> shipments,
    List<String> unstated) {

  private static final int PLACES = 1;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public ConsigneeShare {
    shipments = List.copyOf(shipments);
    unstated = List.copyOf(unstated);
  }

  /// Hundredths of the total, rounded to one place for showing; null when nothing was counted.
  public @Nullable BigDecimal percent() {
    return total.signum() == 0
        ? null
        : amount.multiply(HUNDRED).divide(total, PLACES, RoundingMode.HALF_EVEN);
  }

  /// The shares of all consignees: units in order, in each the largest share first. A consignee
  /// whose records state no quantity at all stands in the unit "" with amount 0.
  public static List<ConsigneeShare> of(List<FittingShipment> shipments) {
    Map<String, Map<String, List<FittingShipment>>> byUnit = new TreeMap<>();
    Map<String, List<String>> unstated = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (FittingShipment each : shipments) {
      if (each.reported().stream().anyMatch(counted::contains)
          || !counted.add(each.shipment().id())) {
        continue;
      }
      String consignee = each.shipment().party("consignee").orElse("");
      if (each.shipment().quantity() == null) {
        unstated.computeIfAbsent(consignee, id -> new ArrayList<>()).add(each.shipment().id());
      } else {
        byUnit
            .computeIfAbsent(each.shipment().quantity().unit(), unit -> new TreeMap<>())
            .computeIfAbsent(consignee, id -> new ArrayList<>())
            .add(each);
      }
    }
    List<ConsigneeShare> shares = new ArrayList<>();
    byUnit.forEach((unit, byConsignee) -> {
      BigDecimal total = sum(byConsignee.values().stream().flatMap(List::stream).toList());
      byConsignee.forEach((consignee, all) ->
          shares.add(
              new ConsigneeShare(
                  consignee,
                  unit,
                  sum(all),
                  total,
                  all.stream().map(one -> one.shipment().id()).sorted().toList(),
                  sorted(unstated.remove(consignee)))));
    });
    unstated.forEach((consignee, ids) ->
        shares.add(
            new ConsigneeShare(
                consignee, "", BigDecimal.ZERO, BigDecimal.ZERO, List.of(), sorted(ids))));
    shares.sort(
        Comparator.comparing(ConsigneeShare::unit)
            .thenComparing(Comparator.comparing(ConsigneeShare::amount).reversed())
            .thenComparing(ConsigneeShare::consignee));
    return shares;
  }

  private static List<String> sorted(@Nullable List<String> ids) {
    return ids == null ? List.of() : ids.stream().sorted().toList();
  }

  private static BigDecimal sum(List<FittingShipment> shipments) {
    BigDecimal sum = BigDecimal.ZERO;
    for (FittingShipment each : shipments) {
      if (each.shipment().quantity() != null) {
        sum = sum.add(each.shipment().quantity().amount());
      }
    }
    return sum;
  }
}
