package dev.chokepoint.desk;

import dev.chokepoint.parts.number.Level;
import dev.chokepoint.routes.goods.GoodsHit;
import dev.chokepoint.routes.goods.GoodsHits;
import dev.chokepoint.routes.goods.GoodsIndex;
import dev.chokepoint.routes.goods.GoodsProperty;
import dev.chokepoint.routes.goods.GoodsQuestion;
import dev.chokepoint.routes.goods.GoodsSearch;
import dev.chokepoint.routes.goods.Manner;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// "Which shipments name this part?", over all sources.
public final class FindGoods {

  private final Desk desk;

  public FindGoods(Desk desk) {
    this.desk = desk;
  }

  /// A shipment whose goods meet the part.
  ///
  /// @param source name of the source whose text met it
  /// @param shipment id of the shipment
  /// @param written the number as it stands there
  public record Found(
      String source,
      String shipment,
      Level level,
      Manner manner,
      String written,
      GoodsProperty property) {

    private static final Comparator<Found> BEST =
        Comparator.comparing(Found::level)
            .thenComparing(Found::manner)
            .thenComparing(Found::shipment);
  }

  /// Every shipment, each once at its best level; the best first, then in the order of ids.
  ///
  /// @throws StoreTrouble if a source was imported by a program that kept no such index, or its
  ///   file is damaged
  public List<Found> shipments(GoodsQuestion question) {
    Map<String, Found> best = new HashMap<>();
    indexes()
        .forEach((source, index) -> {
          GoodsHits hits = new GoodsSearch(index).find(question);
          for (int place = 0; place < hits.size(); place++) {
            Found found = found(source, index, hits.hit(place));
            best.merge(
                found.shipment(),
                found,
                (one, other) -> Found.BEST.compare(one, other) <= 0 ? one : other);
          }
        });
    return best.values().stream().sorted(Found.BEST).toList();
  }

  private static Found found(String source, GoodsIndex index, GoodsHit hit) {
    return new Found(
        source, index.id(hit.shipment()), hit.level(), hit.manner(), hit.written(), hit.property());
  }

  /// Ids of shipments under a heading or code of the Harmonized System, in their order.
  ///
  /// @param digits 2, 4 or 6 digits
  public List<String> underHs(String digits) {
    TreeSet<String> ids = new TreeSet<>();
    indexes()
        .values()
        .forEach(index -> index.underHs(digits, shipment -> ids.add(index.id(shipment))));
    return List.copyOf(ids);
  }

  private Map<String, GoodsIndex> indexes() {
    return desk.asking(() -> new LinkedHashMap<>(desk.snapshot().indexes(desk.goods())));
  }
}
