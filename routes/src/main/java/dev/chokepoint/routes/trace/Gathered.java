package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All shipments that may be of the part, and how each met its number. Those that a first test
/// rules out are not read.
final class Gathered {

  private static final int MOST = 100_000;

  /// A shipment that was read.
  ///
  /// @param met how it met the number; null when it is of another part
  record Line(ShipmentRecord shipment, @Nullable PartGoods met) {}

  /// Those that were read, in order of their ids.
  final List<Line> lines = new ArrayList<>();

  /// The shipments that were ruled out unread, by the test that did so.
  final Map<RulingTest, Unread> unread = new EnumMap<>(RulingTest.class);

  private final TracedPart part;
  private final Map<String, Optional<Level>> levels = new HashMap<>();
  private final PartReader numbers;

  /// Those of the shipments that some source ties to the part.
  private final Map<String, ShipmentRecord> named = new HashMap<>();

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
    Map<String, PartGoods> met = new HashMap<>();
    PartNumber number = part.number();
    if (number != null) {
      gathered.sift(source.met(number), tests, ids, met);
    }
    List<ShipmentRecord> read = new ArrayList<>(ids.size());
    Set<String> parts = new LinkedHashSet<>();
    for (Entity entity : source.entities(ids).values()) {
      PartGoods goods = met.get(entity.id());
      ShipmentRecord shipment =
          goods != null && goods.days().known()
              ? ShipmentRecord.of(entity, goods.days())
              : ShipmentRecord.of(entity);
      read.add(shipment);
      parts.addAll(parts(shipment));
    }
    part.parts().forEach(parts::remove);
    Map<String, Entity> catalogue = source.entities(parts);
    read.sort(Comparator.comparing(ShipmentRecord::id));
    String before = "";
    for (ShipmentRecord shipment : read) {
      if (shipment.id().equals(before)) {
        continue; // two of the ids asked for name one shipment
      }
      before = shipment.id();
      boolean tied = named.contains(shipment.id());
      if (tied) {
        gathered.named.put(shipment.id(), shipment);
      }
      gathered.lines.add(
          new Line(shipment, gathered.meet(shipment, met.get(shipment.id()), catalogue, tied)));
    }
    return gathered;
  }

  /// Ids of the catalogue parts that a record points at.
  private static List<String> parts(ShipmentRecord shipment) {
    return shipment.papers().value("part") == null ? List.of() : shipment.entity().values("part");
  }

  /// Puts the first tests to what the goods search met.
  ///
  /// @param ids of shipments that are read in any case; filled with those of the shipments that
  ///   must be read as well
  /// @param goods filled with how those met
  private void sift(
      PartShipments met, FirstTests tests, Set<String> ids, Map<String, PartGoods> goods) {
    BitSet known = new BitSet();
    for (String id : ids) {
      int place = met.place(id);
      if (place >= 0) {
        known.set(place);
        goods.put(id, met.goods(place));
      }
    }
    for (int place = 0; place < met.size(); place++) {
      if (!known.get(place)) {
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

  /// The shipments that some source ties to the part, by id, where they are known.
  Map<String, ShipmentRecord> named() {
    return named;
  }

  /// Ids of the producers that the papers name.
  Set<String> producers() {
    Set<String> producers = new HashSet<>();
    for (Line line : lines) {
      String producer = line.shipment().papers().value("producer");
      if (producer != null) {
        producers.add(producer);
      }
    }
    return producers;
  }

  /// What the record itself says of its goods goes before what the text search met.
  private @Nullable PartGoods meet(
      ShipmentRecord shipment,
      @Nullable PartGoods met,
      Map<String, Entity> catalogue,
      boolean tied) {
    List<String> pointed = parts(shipment);
    String partNumber = shipment.papers().value("partNumber");
    String written = partNumber == null ? "" : partNumber;
    for (String id : pointed) {
      if (part.parts().contains(id)) {
        return goods(shipment, Level.SAME_ORDERABLE, written.isEmpty() ? number() : written);
      }
    }
    for (String id : pointed) {
      Entity other = catalogue.get(id);
      if (other != null) {
        return other
            .first("mpn")
            .flatMap(mpn -> level(mpn).map(level -> goods(shipment, level, mpn)))
            .orElse(null);
      }
    }
    if (met != null) {
      return met;
    }
    Optional<Level> level = written.isEmpty() ? Optional.empty() : level(written);
    if (level.isPresent()) {
      return goods(shipment, level.get(), written);
    }
    // A source ties it to the part though no number meets: no more than the family is taken.
    return tied ? goods(shipment, Level.SAME_FAMILY, written.isEmpty() ? "goods" : written) : null;
  }

  private Optional<Level> level(String text) {
    PartNumber number = part.number();
    return number == null
        ? Optional.empty()
        : levels.computeIfAbsent(text, key -> number.meets(numbers.number(key)));
  }

  private static PartGoods goods(ShipmentRecord shipment, Level level, String text) {
    return new PartGoods(shipment.id(), level, text);
  }

  private String number() {
    PartNumber number = part.number();
    return number == null ? part.name() : number.written();
  }
}
