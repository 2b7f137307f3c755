package dev.chokepoint.routes;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The shipments whose goods met a part, each once at its best level, by their places from 0. A
/// common part stands in tens of thousands, most of which the level or the day rules out: a source
/// with an index tells these two of a place without making anything of the shipment.
public interface PartShipments {

  /// How many there are.
  int size();

  /// How far the numbers agree.
  Level level(int place);

  /// Exactly the days of [ShipmentDays], where they are known without reading the shipment; unknown
  /// ends where they are not, or nobody states them.
  DateInterval days(int place);

  /// Id of the shipment.
  String shipment(int place);

  /// All that is known of the shipment.
  PartGoods goods(int place);

  /// The place of a shipment; -1 when it is not among them.
  int place(String shipment);

  /// Those of a list; of one that is there twice, the best level.
  static PartShipments of(List<PartGoods> all) {
    Map<String, Integer> places = new HashMap<>();
    List<PartGoods> best = new ArrayList<>(all.size());
    for (PartGoods each : all) {
      Integer known = places.putIfAbsent(each.shipment(), best.size());
      if (known == null) {
        best.add(each);
      } else if (each.level().compareTo(best.get(known).level()) < 0) {
        best.set(known, each);
      }
    }
    return new PartShipments() {
      @Override
      public int size() {
        return best.size();
      }

      @Override
      public Level level(int place) {
        return best.get(place).level();
      }

      @Override
      public DateInterval days(int place) {
        return best.get(place).days();
      }

      @Override
      public String shipment(int place) {
        return best.get(place).shipment();
      }

      @Override
      public PartGoods goods(int place) {
        return best.get(place);
      }

      @Override
      public int place(String shipment) {
        return places.getOrDefault(shipment, -1);
      }
    };
  }
}
