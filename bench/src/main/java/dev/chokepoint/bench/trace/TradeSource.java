package dev.chokepoint.bench.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.LinkGraph;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Generated trade as a trace asks for it: all edges, or without some of them. Entities are made
/// when asked for, so that what is measured is the engine over ten million edges and not one store.
final class TradeSource implements RouteSource {

  private final GeneratedTrade trade;
  private final TradeIndex index;
  private final TradeEntities entities;
  private final int missing;
  private final boolean decoys;
  private final DateInterval[] days = new DateInterval[GeneratedTrade.DAYS];

  /// @param missing how many edges of a hundred are missing; which ones is the same for every
  ///   source of one graph, and those missing at ten are missing at thirty
  /// @param decoys whether the decoys are there
  TradeSource(GeneratedTrade trade, TradeIndex index, Model model, int missing, boolean decoys) {
    this.trade = trade;
    this.index = index;
    this.entities = new TradeEntities(trade, model);
    this.missing = missing;
    this.decoys = decoys;
    Arrays.setAll(days, day -> DateInterval.of(GeneratedTrade.FIRST.plusDays(day)));
  }

  /// Whether an edge is there.
  boolean has(int edge) {
    return (decoys || !trade.decoys.get(edge)) && (missing == 0 || percent(edge) >= missing);
  }

  /// A number from 0 to 99 that looks drawn, by the finishing steps of SplitMix64.
  private int percent(int edge) {
    long mixed = (edge + trade.shape.seed()) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), 100);
  }

  @Override
  public Optional<Entity> entity(String id) {
    char letter = id.charAt(0);
    if ((letter == 's' || letter == 'o') && !has(number(id))) {
      return Optional.empty();
    }
    return entities.entity(id);
  }

  private static int number(String id) {
    return Integer.parseInt(id, 1, id.length(), 10);
  }

  @Override
  public List<String> referring(String id, int most) {
    int number = number(id);
    return switch (id.charAt(0)) {
      case 'p' -> edges(number, most).stream().map(entities::edgeId).toList();
      case 'c' ->
          List.of(TradeEntities.id('m', number), TradeEntities.id('l', number)).stream()
              .filter(each -> entities.entity(each).isPresent())
              .toList();
      case 'm' -> List.of(TradeEntities.id('d', number));
      case 'i' -> List.of(TradeEntities.id('c', number));
      case 'w' -> List.of(TradeEntities.id('i', number));
      default -> List.of();
    };
  }

  private List<Integer> edges(int party, int most) {
    List<Integer> edges = new ArrayList<>();
    TradeEdges.Lists lists = index.byParty();
    for (int at = lists.first(party); at < lists.end(party) && edges.size() < most; at++) {
      if (has(lists.edge(at))) {
        edges.add(lists.edge(at));
      }
    }
    return edges;
  }

  @Override
  public Optional<LinkGraph> links() {
    return missing == 0 && decoys ? Optional.of(index) : Optional.empty();
  }

  @Override
  public List<String> naming(String one, String other) {
    if (one.charAt(0) != 'p' || other.charAt(0) != 'p') {
      return RouteSource.super.naming(one, other);
    }
    TradeEdges.Lists lists = index.byParty();
    int left = number(one);
    int right = number(other);
    boolean fewer = lists.end(left) - lists.first(left) < lists.end(right) - lists.first(right);
    int scanned = fewer ? left : right;
    List<String> naming = new ArrayList<>();
    for (int at = lists.first(scanned); at < lists.end(scanned); at++) {
      if (index.other(at) == (fewer ? right : left) && has(lists.edge(at))) {
        naming.add(entities.edgeId(lists.edge(at)));
      }
    }
    return naming;
  }

  @Override
  public List<PartGoods> shipments(PartNumber part) {
    PartShipments met = met(part);
    return IntStream.range(0, met.size()).mapToObj(met::goods).toList();
  }

  @Override
  public PartShipments met(PartNumber part) {
    TradeEdges.Lists lists = index.byPart();
    List<Integer> device = index.ofDevice(part.base());
    int most = device.stream().mapToInt(other -> lists.end(other) - lists.first(other)).sum();
    MetEdges met = new MetEdges(trade, days, most);
    for (int other : device) {
      Level level = part.meets(index.number(other)).orElse(null);
      if (level != null) {
        met.group(level, trade.catalogue.number(other));
        for (int at = lists.first(other); at < lists.end(other); at++) {
          if (has(lists.edge(at))) {
            met.add(lists.edge(at));
          }
        }
      }
    }
    return met;
  }

  @Override
  public Map<String, List<Entity>> stakesIn(Collection<String> companies, int most) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    TradeEdges.Lists lists = index.stakes();
    for (String id : companies) {
      if (id.charAt(0) == 'p') {
        int party = number(id);
        List<Entity> stakes = new ArrayList<>();
        for (int at = lists.first(party); at < lists.end(party) && stakes.size() < most; at++) {
          if (has(lists.edge(at))) {
            stakes.add(entities.holding(lists.edge(at)));
          }
        }
        found.put(id, stakes);
      }
    }
    return found;
  }

  @Override
  public Map<String, List<Entity>> linked(Collection<String> ids, Set<String> schemata, int most) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    for (String id : ids) {
      List<Entity> linked = new ArrayList<>();
      if (id.charAt(0) == 'p') {
        edges(id, schemata, most, linked);
      } else {
        for (String other : referring(id, most)) {
          entity(other).filter(each -> schemata.contains(each.schema())).ifPresent(linked::add);
        }
      }
      found.put(id, linked);
    }
    return found;
  }

  private void edges(String id, Set<String> schemata, int most, List<Entity> linked) {
    boolean shipments = schemata.contains("Shipment");
    boolean holdings = schemata.contains("Ownership");
    int party = number(id);
    TradeEdges.Lists lists = shipments ? index.byParty() : index.holdings();
    for (int at = lists.first(party); at < lists.end(party) && linked.size() < most; at++) {
      int edge = lists.edge(at);
      if (has(edge) && (trade.edges.holding(edge) ? holdings : shipments)) {
        entities.entity(entities.edgeId(edge)).ifPresent(linked::add);
      }
    }
  }
}
