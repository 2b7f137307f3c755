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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the tests to every shipment of the part and tells which fit.
final class Sorting {

  private final Map<String, IdentityLink> stated;
  private final FirstTests tests;
  private final Predicate<ShipmentRecord> otherMaker;
  private final Map<RulingTest, Unread> unread = new EnumMap<>(RulingTest.class);
  private final Map<RulingTest, Set<String>> ruledOut = new EnumMap<>(RulingTest.class);
  private final List<FittingShipment> fitting = new ArrayList<>();
  private final @Nullable LocalDate until;
  private final @Nullable LocalDate lastMade;
  private final List<Pattern> lots;

  /// @param stated ties to the part found that a source states, by shipment
  /// @param otherMaker whether the papers name a maker that is surely another
  Sorting(
      TracedPart part,
      Map<String, IdentityLink> stated,
      FirstTests tests,
      Predicate<ShipmentRecord> otherMaker) {
    this.stated = stated;
    this.tests = tests;
    this.otherMaker = otherMaker;
    this.until = part.window().to();
    this.lastMade = lastMade(part);
    this.lots = part.lots().stream().map(ShipmentRecord::word).toList();
  }

  Sorting sort(Gathered gathered) {
    unread.putAll(gathered.unread);
    Map<String, String> movementOf = movements(gathered.lines);
    Map<String, List<FittingShipment>> movements = new TreeMap<>();
    for (Gathered.Line line : gathered.lines) {
      ShipmentRecord shipment = line.shipment();
      PartGoods met = line.met();
      RulingTest failed = met == null ? RulingTest.OTHER_PART : failed(shipment, met);
      if (met == null || failed != null) {
        ruleOut(failed == null ? RulingTest.OTHER_PART : failed, shipment.id());
      } else if (movementOf.isEmpty()) {
        fitting.add(fitting(shipment, met));
      } else {
        movements
            .computeIfAbsent(
                movementOf.getOrDefault(shipment.id(), shipment.id()), id -> new ArrayList<>(1))
            .add(fitting(shipment, met));
      }
    }
    movements.values().forEach(reports -> fitting.add(movement(reports)));
    return this;
  }

  private void ruleOut(RulingTest test, String shipment) {
    ruledOut.computeIfAbsent(test, each -> new HashSet<>()).add(shipment);
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
  private FittingShipment movement(List<FittingShipment> all) {
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
      ruleOut(RulingTest.SAME_MOVEMENT, other.shipment().id());
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
          lots.stream().anyMatch(shipment::names)
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
    LocalDate found = until;
    LocalDate made = lastMade;
    return first != null
        && last != null
        && found != null
        && made != null
        && !last.isBefore(made)
        && !first.isAfter(found);
  }

  /// The latest first day of all readings of the date code; null where there is none, or one does
  /// not tell its first day.
  private static @Nullable LocalDate lastMade(TracedPart part) {
    LocalDate latest = null;
    for (ProductionReading reading : part.readings()) {
      LocalDate made = reading.made().from();
      if (made == null) {
        return null;
      }
      latest = latest == null || made.isAfter(latest) ? made : latest;
    }
    return latest;
  }

  private static List<String> sameMovements(ShipmentRecord shipment) {
    if (shipment.papers().value("sameMovement") == null) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    for (Statement statement : shipment.entity().statements()) {
      if (statement.property().equals("sameMovement")) {
        others.add(statement.value());
      }
    }
    return others;
  }

  /// The name of the movement of each shipment that is linked to others: its least id.
  private static Map<String, String> movements(List<Gathered.Line> lines) {
    Map<String, Set<String>> linked = new HashMap<>();
    for (Gathered.Line line : lines) {
      String shipment = line.shipment().id();
      for (String other : sameMovements(line.shipment())) {
        linked.computeIfAbsent(shipment, id -> new LinkedHashSet<>()).add(other);
        linked.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(shipment);
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
