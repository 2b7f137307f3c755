package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import dev.chokepoint.routes.goods.GoodsHit;
import dev.chokepoint.routes.goods.GoodsHits;
import dev.chokepoint.routes.goods.GoodsIndex;
import java.util.HashMap;
import java.util.Map;

/// What one index of goods met, read from it place by place; for one thread.
final class MetGoods implements PartShipments {

  private final GoodsIndex index;
  private final GoodsHits hits;
  private final Map<Integer, Integer> places = new HashMap<>();

  MetGoods(GoodsIndex index, GoodsHits hits) {
    this.index = index;
    this.hits = hits;
  }

  @Override
  public int size() {
    return hits.size();
  }

  @Override
  public Level level(int place) {
    return hits.level(place);
  }

  @Override
  public DateInterval days(int place) {
    return index.days(hits.shipment(place));
  }

  @Override
  public String shipment(int place) {
    return index.id(hits.shipment(place));
  }

  @Override
  public PartGoods goods(int place) {
    GoodsHit hit = hits.hit(place);
    return new PartGoods(shipment(place), hit.level(), hit.written(), days(place));
  }

  @Override
  public int place(String shipment) {
    Integer number = index.shipment(shipment).orElse(null);
    if (number == null) {
      return -1;
    }
    if (places.isEmpty()) {
      for (int place = 0; place < hits.size(); place++) {
        places.put(hits.shipment(place), place);
      }
    }
    return places.getOrDefault(number, -1);
  }
}
