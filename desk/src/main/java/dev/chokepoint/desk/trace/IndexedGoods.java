package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import dev.chokepoint.routes.goods.GoodsHit;
import dev.chokepoint.routes.goods.GoodsHits;
import dev.chokepoint.routes.goods.GoodsIndex;
import dev.chokepoint.routes.goods.GoodsQuestion;
import dev.chokepoint.routes.goods.GoodsSearch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds shipments in the index of goods of every source.
public final class IndexedGoods implements StoredGoods {

  private final List<GoodsIndex> indexes;

  public IndexedGoods(Collection<GoodsIndex> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  @Override
  public List<PartGoods> shipments(PartNumber part) {
    Map<String, PartGoods> best = new HashMap<>();
    GoodsQuestion question = GoodsQuestion.of(List.of(part));
    for (GoodsIndex index : indexes) {
      GoodsHits hits = new GoodsSearch(index).find(question);
      for (int place = 0; place < hits.size(); place++) {
        GoodsHit hit = hits.hit(place);
        String id = index.id(hit.shipment());
        best.merge(
            id,
            new PartGoods(id, hit.level(), hit.written(), days(index, hit.shipment(), id)),
            (one, other) -> one.level().compareTo(other.level()) <= 0 ? one : other);
      }
    }
    return List.copyOf(best.values());
  }

  /// Of one index without making anything; where several indexes have shipments, by a list.
  @Override
  public PartShipments met(PartNumber part) {
    List<GoodsIndex> filled = indexes.stream().filter(index -> index.shipments() > 0).toList();
    return filled.size() == 1
        ? new MetGoods(
            filled.getFirst(),
            new GoodsSearch(filled.getFirst()).find(GoodsQuestion.of(List.of(part))))
        : PartShipments.of(shipments(part));
  }

  /// The days of a shipment that no other source speaks about; unknown where one does, since it may
  /// state others.
  private DateInterval days(GoodsIndex index, int shipment, String id) {
    for (GoodsIndex other : indexes) {
      if (other != index && other.shipment(id).isPresent()) {
        return DateInterval.UNKNOWN;
      }
    }
    return index.days(shipment);
  }

  @Override
  public List<String> shipmentsUnderHs(String digits, int most) {
    TreeSet<String> ids = new TreeSet<>();
    for (GoodsIndex index : indexes) {
      List<String> own = new ArrayList<>();
      index.underHs(
          digits,
          shipment -> {
            // In one index numbers rise with ids, so that the first ones are the first by id too.
            if (own.size() < most) {
              own.add(index.id(shipment));
            }
          });
      ids.addAll(own);
    }
    return ids.stream().limit(most).toList();
  }
}
