package dev.chokepoint.bench.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Edges of generated trade that met a part, group by group: of each other number, all of one
/// level.
final class MetEdges implements PartShipments {

  private record Group(Level level, String text, int first) {}

  private final GeneratedTrade trade;
  private final DateInterval[] days;
  private final List<Group> groups = new ArrayList<>();
  private int[] edges = new int[0];
  private int size;

  /// @param days the interval of each day by its number
  MetEdges(GeneratedTrade trade, DateInterval[] days) {
    this.trade = trade;
    this.days = days;
  }

  /// Begins a group of at most so many edges.
  void group(Level level, String text, int most) {
    groups.add(new Group(level, text, size));
    edges = Arrays.copyOf(edges, size + most);
  }

  void add(int edge) {
    edges[size++] = edge;
  }

  private Group groupOf(int place) {
    int at = groups.size() - 1;
    while (groups.get(at).first() > place) {
      at--;
    }
    return groups.get(at);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Level level(int place) {
    return groupOf(place).level();
  }

  @Override
  public DateInterval days(int place) {
    return days[trade.edges.day(edges[place])];
  }

  @Override
  public String shipment(int place) {
    return TradeEntities.id('s', edges[place]);
  }

  @Override
  public PartGoods goods(int place) {
    Group group = groupOf(place);
    return new PartGoods(shipment(place), group.level(), group.text(), days(place));
  }

  @Override
  public int place(String shipment) {
    int edge =
        shipment.charAt(0) == 's' ? Integer.parseInt(shipment, 1, shipment.length(), 10) : -1;
    for (int place = 0; place < size; place++) {
      if (edges[place] == edge) {
        return place;
      }
    }
    return -1;
  }
}
