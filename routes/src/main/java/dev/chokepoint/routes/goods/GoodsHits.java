package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.number.Level;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Every shipment in which a part was found, each at its best level; the best level first, at one
/// level the surest manner, then in the order of shipments. Hits are made when asked for, since a
/// common part stands in very many shipments.
public final class GoodsHits {

  /// What a group of shipments has in common: the run that stands in all of them.
  record Group(Level level, Manner manner, RunRecord run, int from, int to) {}

  private final List<Group> groups;
  private final int[] shipments;

  GoodsHits(List<Group> groups, int[] shipments) {
    this.groups = List.copyOf(groups);
    this.shipments = shipments;
  }

  /// Number of shipments.
  public int size() {
    return shipments.length;
  }

  /// The number of the shipment that stands at a place.
  public int shipment(int place) {
    return shipments[place];
  }

  /// How far the number of the shipment that stands at a place agrees.
  public Level level(int place) {
    return group(place).level();
  }

  /// The hit that stands at a place.
  public GoodsHit hit(int place) {
    Group group = group(place);
    return new GoodsHit(
        shipments[place],
        group.level(),
        group.manner(),
        group.run().text(),
        group.run().property());
  }

  private Group group(int place) {
    int low = 0;
    int high = groups.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (groups.get(middle).from() <= place) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return groups.get(low);
  }

  /// All hits, in order.
  public List<GoodsHit> all() {
    return java.util.stream.IntStream.range(0, size()).mapToObj(this::hit).toList();
  }

  /// How many shipments met at each level.
  public Map<Level, Integer> byLevel() {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    for (Group group : groups) {
      counts.merge(group.level(), group.to() - group.from(), Integer::sum);
    }
    return counts;
  }

  @Override
  public String toString() {
    return byLevel() + " " + Arrays.toString(Arrays.copyOf(shipments, Math.min(10, size())));
  }
}
