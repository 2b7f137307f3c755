package dev.chokepoint.bench.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import java.util.ArrayList;
import java.util.List;

/// Edges of generated trade that met a part, group by group: of each other number, all of one
/// level.
final class MetEdges implements PartShipments {

  private record Group(Level level, String text) {}

  private final GeneratedTrade trade;
  private final DateInterval[] days;
  private final List<Group> groups = new ArrayList<>();
  private final int[] edges;
  private final int[] groupOf;
  private int size;

  /// @param days the interval of each day by its number
  /// @param most no more edges than so many are added
  MetEdges(GeneratedTrade trade, DateInterval[] days, int most) {
    this.trade = trade;
    this.days = days;
    this.edges = new int[most];
    this.groupOf = new int[most];
  }

  /// Begins a group.
  void group(Level level, String text) {
    groups.add(new Group(level, text));
  }

  /// Adds an edge to the group that was begun last.
  void add(int edge) {
    groupOf[size] = groups.size() - 1;
    edges[size++] = edge;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Level level(int place) {
    return groups.get(groupOf[place]).level();
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
    Group group = groups.get(groupOf[place]);
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
