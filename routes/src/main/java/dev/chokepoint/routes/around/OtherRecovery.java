package dev.chokepoint.routes.around;

import dev.chokepoint.routes.trace.FittingShipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Another recovered part whose compatible shipments name the same consignee.
///
/// @param consignee id
/// @param part id of the other part
/// @param shipments ids of its shipments to that consignee
public record OtherRecovery(String consignee, String part, List<String> shipments) {

  public OtherRecovery {
    shipments = List.copyOf(shipments);
  }

  /// The other parts that share a consignee with the one traced, by consignee and part.
  ///
  /// @param traced compatible shipments of the part traced
  /// @param others the same of other parts, by their ids
  public static List<OtherRecovery> of(
      List<FittingShipment> traced, Map<String, List<FittingShipment>> others) {
    Set<String> consignees = new TreeSet<>();
    traced.forEach(each -> each.shipment().party("consignee").ifPresent(consignees::add));
    List<OtherRecovery> found = new ArrayList<>();
    for (String consignee : consignees) {
      new TreeMap<>(others)
          .forEach((part, shipments) -> {
            List<String> ids =
                shipments.stream()
                    .filter(each ->
                        each.shipment().party("consignee").filter(consignee::equals).isPresent())
                    .map(each -> each.shipment().id())
                    .sorted()
                    .toList();
            if (!ids.isEmpty()) {
              found.add(new OtherRecovery(consignee, part, ids));
            }
          });
    }
    return found;
  }
}
