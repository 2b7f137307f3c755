package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import dev.chokepoint.routes.RouteSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A source that knows no shipments but some: what others there are of a part is neither read nor
/// tested.
final class AmongShipments implements RouteSource {

  private final RouteSource source;
  private final Set<String> shipments;

  /// Many components bear one number.
  private final Map<PartNumber, PartShipments> met = new HashMap<>();

  /// @param shipments ids of those
  AmongShipments(RouteSource source, Set<String> shipments) {
    this.source = source;
    this.shipments = Set.copyOf(shipments);
  }

  @Override
  public Optional<Entity> entity(String id) {
    return source.entity(id);
  }

  @Override
  public List<String> referring(String id, int most) {
    return source.referring(id, most);
  }

  @Override
  public List<PartGoods> shipments(PartNumber part) {
    PartShipments some = met(part);
    return IntStream.range(0, some.size()).mapToObj(some::goods).toList();
  }

  @Override
  public PartShipments met(PartNumber part) {
    return met.computeIfAbsent(
        part,
        number -> {
          PartShipments all = source.met(number);
          return PartShipments.of(
              shipments.stream()
                  .mapToInt(all::place)
                  .filter(place -> place >= 0)
                  .mapToObj(all::goods)
                  .toList());
        });
  }

  @Override
  public Map<String, List<Entity>> linked(Collection<String> ids, Set<String> schemata, int most) {
    Map<String, List<Entity>> linked = new LinkedHashMap<>(source.linked(ids, schemata, most));
    if (schemata.contains("Shipment")) {
      linked.replaceAll((id, entities) ->
          entities.stream()
              .filter(each -> !each.schema().equals("Shipment") || shipments.contains(each.id()))
              .toList());
    }
    return linked;
  }

  @Override
  public Map<String, Entity> entities(Collection<String> ids) {
    return source.entities(ids);
  }
}
