package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import dev.chokepoint.routes.RouteSource;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All shipments that may be of the part, and how each met its number. Those that a first test
/// rules out are not read.
final class Gathered {

  private static final int MOST = 100_000;

  final Map<String, ShipmentRecord> shipments = new HashMap<>();
  final Map<String, PartGoods> goods = new HashMap<>();

  /// The shipments that were ruled out unread, by the test that did so.
  final Map<RulingTest, Unread> unread = new EnumMap<>(RulingTest.class);

  private final TracedPart part;
  private final Map<String, Optional<Level>> levels = new HashMap<>();
  private final PartReader numbers;

  private Gathered(TracedPart part, PartReader numbers) {
    this.part = part;
    this.numbers = numbers;
  }

  /// @param named ids of shipments that some source ties to the part; they are always read
  static Gathered of(
      RouteSource source,
      PartReader numbers,
      TracedPart part,
      Collection<String> named,
      FirstTests tests) {
    Gathered gathered = new Gathered(part, numbers);
    Set<String> ids = new LinkedHashSet<>(named);
    source
        .linked(part.parts(), Set.of("Shipment"), MOST)
        .values()
        .forEach(list -> list.forEach(shipment -> ids.add(shipment.id())));
    PartNumber number = part.number();
    if (number != null) {
      gathered.sift(source.met(number), tests, ids);
    }
    Map<String, Entity> entities = source.entities(ids);
    Set<String> parts = new LinkedHashSet<>();
    entities.values().forEach(shipment -> parts.addAll(shipment.values("part")));
    parts.removeAll(part.parts());
    Map<String, Entity> catalogue = source.entities(parts);
    for (Entity entity : entities.values()) {
      PartGoods met = gathered.goods.get(entity.id());
      gathered.shipments.put(
          entity.id(),
          met != null && met.days().known()
              ? ShipmentRecord.of(entity, met.days())
              : ShipmentRecord.of(entity));
      gathered.meet(entity, catalogue, named);
    }
    return gathered;
  }

  /// Puts the first tests to what the goods search met.
  ///
  /// @param ids of shipments that are read in any case; filled with those of the shipments that
  ///   must be read as well
  private void sift(PartShipments met, FirstTests tests, Set<String> ids) {
    BitSet named = new BitSet();
    for (String id : ids) {
      int place = met.place(id);
      if (place >= 0) {
        named.set(place);
        goods.put(id, met.goods(place));
      }
    }
    for (int place = 0; place < met.size(); place++) {
      if (!named.get(place)) {
        RulingTest failed = tests.failed(met.level(place), met.days(place));
        if (failed == null) {
          PartGoods each = met.goods(place);
          goods.put(each.shipment(), each);
          ids.add(each.shipment());
        } else {
          unread.computeIfAbsent(failed, test -> new Unread(met)).add(place);
        }
      }
    }
  }

  /// The shipment of that id, where it is known.
  Optional<ShipmentRecord> shipment(String id) {
    return Optional.ofNullable(shipments.get(id));
  }

  /// Ids of the producers that the papers name.
  Set<String> producers() {
    Set<String> producers = new HashSet<>();
    shipments.values().forEach(each -> each.party("producer").ifPresent(producers::add));
    return producers;
  }

  /// What the record itself says of its goods goes before what the text search met.
  private void meet(Entity shipment, Map<String, Entity> catalogue, Collection<String> named) {
    List<String> pointed = shipment.values("part");
    String written = shipment.first("partNumber").orElse("");
    if (pointed.stream().anyMatch(part.parts()::contains)) {
      put(shipment.id(), Level.SAME_ORDERABLE, written.isEmpty() ? number() : written);
      return;
    }
    for (String id : pointed) {
      Entity other = catalogue.get(id);
      if (other != null) {
        Optional<Level> level = other.first("mpn").flatMap(this::level);
        goods.remove(shipment.id());
        level.ifPresent(met -> put(shipment.id(), met, other.first("mpn").orElse("")));
        return;
      }
    }
    if (!written.isEmpty() && !goods.containsKey(shipment.id())) {
      level(written).ifPresent(met -> put(shipment.id(), met, written));
    }
    if (named.contains(shipment.id()) && !goods.containsKey(shipment.id())) {
      // A source ties it to the part though no number meets: no more than the family is taken.
      put(shipment.id(), Level.SAME_FAMILY, written.isEmpty() ? "goods" : written);
    }
  }

  private Optional<Level> level(String text) {
    PartNumber number = part.number();
    return number == null
        ? Optional.empty()
        : levels.computeIfAbsent(text, key -> number.meets(numbers.number(key)));
  }

  private void put(String shipment, Level level, String text) {
    goods.put(shipment, new PartGoods(shipment, level, text));
  }

  private String number() {
    PartNumber number = part.number();
    return number == null ? part.name() : number.written();
  }
}
