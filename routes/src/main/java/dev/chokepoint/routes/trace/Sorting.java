package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.routes.IdentityLink;
import dev.chokepoint.routes.PartGoods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts the tests to every shipment of the part and tells which fit.
final class Sorting {

  private final TracedPart part;
  private final Map<String, IdentityLink> stated;
  private final FirstTests tests;
  private final Predicate<ShipmentRecord> otherMaker;
  private final Map<RulingTest, Unread> unread = new EnumMap<>(RulingTest.class);
  private final Map<RulingTest, Set<String>> ruledOut = new EnumMap<>(RulingTest.class);
  private final List<FittingShipment> fitting = new ArrayList<>();

  /// @param stated ties to the part found that a source states, by shipment
  /// @param otherMaker whether the papers name a maker that is surely another
  Sorting(
      TracedPart part,
      Map<String, IdentityLink> stated,
      FirstTests tests,
      Predicate<ShipmentRecord> otherMaker) {
    this.part = part;
    this.stated = stated;
    this.tests = tests;
    this.otherMaker = otherMaker;
  }

  Sorting sort(Gathered gathered) {
    Map<String, PartGoods> goods = gathered.goods;
    unread.putAll(gathered.unread);
    List<ShipmentRecord> inOrder = new ArrayList<>(gathered.shipments.values());
    inOrder.sort(Comparator.comparing(ShipmentRecord::id));
    Map<String, String> movementOf = movements(inOrder);
    Map<String, List<ShipmentRecord>> movements =
        movementOf.isEmpty() ? new LinkedHashMap<>() : new TreeMap<>();
    for (ShipmentRecord shipment : inOrder) {
      PartGoods met = goods.get(shipment.id());
      RulingTest failed = met == null ? RulingTest.OTHER_PART : failed(shipment, met);
      if (failed != null) {
        ruledOut.computeIfAbsent(failed, test -> new HashSet<>()).add(shipment.id());
      } else {
        movements
            .computeIfAbsent(
                movementOf.getOrDefault(shipment.id(), shipment.id()), id -> new ArrayList<>(1))
            .add(shipment);
      }
    }
    movements.values().forEach(reports -> fitting.add(movement(reports, goods)));
    return this;
  }

  List<FittingShipment> fitting() {
    return fitting;
  }

  List<RuledOut> ruledOut() {
    List<RuledOut> all = new ArrayList<>();
    for (RulingTest test : RulingTest.values()) {
      Set<String> read = ruledOut.getOrDefault(test, Set.of());
      Unread other = unread.get(test);
      if (!read.isEmpty() || other != null) {
        all.add(new RuledOut(test, read, other));
      }
    }
    return all;
  }

  private @Nullable RulingTest failed(ShipmentRecord shipment, PartGoods met) {
    RulingTest outside = tests.outside(shipment.when());
    if (outside != null) {
      return outside;
    }
    if (shipment.cancelled()) {
      return RulingTest.CANCELLED;
    }
    if (shipment.quantity() != null && shipment.quantity().amount().signum() == 0) {
      return RulingTest.QUANTITY_ZERO;
    }
    RulingTest remote = stated.containsKey(shipment.id()) ? null : tests.remote(met.level());
    if (remote != null) {
      return remote;
    }
    if (otherMaker.test(shipment)) {
      return RulingTest.OTHER_MAKER;
    }
    return shipment.chain().size() < 2 ? RulingTest.NO_PARTIES : null;
  }

  /// The best report of a movement stands for all of them.
  private FittingShipment movement(List<ShipmentRecord> reports, Map<String, PartGoods> goods) {
    List<FittingShipment> all = new ArrayList<>();
    for (ShipmentRecord report : reports) {
      PartGoods met = goods.get(report.id());
      if (met != null) {
        all.add(fitting(report, met));
      }
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    all.sort(
        Comparator.comparing(FittingShipment::identity)
            .thenComparingInt(each -> -each.shipment().chain().size())
            .thenComparing(each -> each.shipment().id()));
    FittingShipment best = all.getFirst();
    List<String> others = new ArrayList<>();
    for (FittingShipment other : all.subList(1, all.size())) {
      others.add(other.shipment().id());
      ruledOut
          .computeIfAbsent(RulingTest.SAME_MOVEMENT, test -> new HashSet<>())
          .add(other.shipment().id());
    }
    return new FittingShipment(
        best.shipment(), best.level(), best.text(), best.identity(), others, best.sure());
  }

  private FittingShipment fitting(ShipmentRecord shipment, PartGoods met) {
    boolean sure = inside(shipment.when());
    IdentityLink derived = derived(shipment, met.level(), sure);
    IdentityLink said = stated.get(shipment.id());
    IdentityLink identity =
        said == null
            ? derived
            : said.compareTo(IdentityLink.SAME_LOT) <= 0 ? said : derived.weaker(said);
    return new FittingShipment(shipment, met.level(), met.text(), identity, List.of(), sure);
  }

  private IdentityLink derived(ShipmentRecord shipment, Level level, boolean sure) {
    return switch (level) {
      case SAME_FAMILY, SAME_DEVICE_OTHER_PACKAGE -> IdentityLink.SAME_FAMILY;
      case SAME_ORDERABLE, TEXT_ONLY ->
          part.lots().stream().anyMatch(shipment::names)
              ? IdentityLink.SAME_LOT
              : sure ? IdentityLink.SAME_PART_AND_DATE_WINDOW : IdentityLink.SAME_PART_NUMBER;
      case SAME_DEVICE_BASE -> IdentityLink.SAME_PART_NUMBER;
    };
  }

  /// Whether a shipment lies between production and recovery by every reading, with both ends
  /// known.
  private boolean inside(DateInterval when) {
    LocalDate first = when.from();
    LocalDate last = when.to();
    LocalDate found = part.window().to();
    if (first == null || last == null || found == null || part.readings().isEmpty()) {
      return false;
    }
    boolean madeBefore =
        part.readings().stream()
            .map(reading -> reading.made().from())
            .allMatch(made -> made != null && !last.isBefore(made));
    return madeBefore && !first.isAfter(found);
  }

  private static List<String> sameMovements(ShipmentRecord shipment) {
    List<String> others = new ArrayList<>();
    for (Statement statement : shipment.entity().statements()) {
      if (statement.property().equals("sameMovement")) {
        others.add(statement.value());
      }
    }
    return others;
  }

  /// The name of the movement of each shipment that is linked to others: its least id.
  private static Map<String, String> movements(List<ShipmentRecord> shipments) {
    Map<String, Set<String>> linked = new HashMap<>();
    for (ShipmentRecord shipment : shipments) {
      for (String other : sameMovements(shipment)) {
        linked.computeIfAbsent(shipment.id(), id -> new LinkedHashSet<>()).add(other);
        linked.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(shipment.id());
      }
    }
    Map<String, String> names = new HashMap<>();
    for (String id : new TreeSet<>(linked.keySet())) {
      if (!names.containsKey(id)) {
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
          String next = open.removeLast();
          if (names.putIfAbsent(next, id) == null) {
            open.addAll(linked.getOrDefault(next, Set.of()));
          }
        }
      }
    }
    return names;
  }
}
