package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lanes from left to right: by role in the order in which goods pass, or by time. A full lane takes
/// several columns. Inside, nodes stand where few lines cross.
public final class Lanes implements Layout {

  private static final int TALLEST = 20;
  private static final int MOST_PERIODS = 14;
  private static final double SIDE = 20;

  /// A lane: its place among the others, and its heading.
  private record Lane(String order, String heading) {}

  private final Function<Network, Function<NetworkNode, Lane>> lanes;

  private Lanes(Function<Network, Function<NetworkNode, Lane>> lanes) {
    this.lanes = lanes;
  }

  /// Maker, seller, exporter, consignee, owner, end user, weapon; what has no role stands behind
  /// them, by kind.
  public static Lanes byRole(Wording wording) {
    return new Lanes(network -> node -> byRole(node, wording));
  }

  private static Lane byRole(NetworkNode node, Wording wording) {
    if (node.role() != Role.NONE) {
      return new Lane("a" + node.role().ordinal(), wording.lane(node.role()));
    }
    String kind = wording.kind(node.kind());
    return new Lane(
        String.format(Locale.ROOT, "b%02d", node.kind().ordinal()),
        kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
  }

  /// Months, quarters or years, whichever gives few lanes; what has no date stands behind them.
  public static Lanes byTime(Wording wording) {
    return new Lanes(network -> {
      Period period = Period.of(network);
      return node -> {
        LocalDate day = day(node);
        return day == null ? new Lane("b", wording.undated()) : period.lane(day);
      };
    });
  }

  private static @Nullable LocalDate day(NetworkNode node) {
    return node.when().from() == null ? node.when().to() : node.when().from();
  }

  private enum Period {
    MONTH,
    QUARTER,
    YEAR;

    static Period of(Network network) {
      List<LocalDate> days = new ArrayList<>();
      for (NetworkNode node : network.nodes()) {
        LocalDate day = day(node);
        if (day != null) {
          days.add(day);
        }
      }
      for (Period period : List.of(MONTH, QUARTER)) {
        if (days.stream().map(period::lane).distinct().count() <= MOST_PERIODS) {
          return period;
        }
      }
      return YEAR;
    }

    Lane lane(LocalDate day) {
      String name =
          switch (this) {
            case MONTH -> day.toString().substring(0, day.toString().lastIndexOf('-'));
            case QUARTER -> day.getYear() + " Q" + ((day.getMonthValue() + 2) / 3);
            case YEAR -> "" + day.getYear();
          };
      return new Lane("a" + String.format(Locale.ROOT, "%06d", day.getYear()) + name, name);
    }
  }

  @Override
  public Placement place(Network network, Map<String, Point> pins) {
    Function<NetworkNode, Lane> laneOf = lanes.apply(network);
    SortedMap<String, List<NetworkNode>> members = new TreeMap<>();
    Map<String, String> headings = new HashMap<>();
    for (NetworkNode node : network.nodes()) {
      Lane lane = laneOf.apply(node);
      members.computeIfAbsent(lane.order(), none -> new ArrayList<>()).add(node);
      headings.put(lane.order(), lane.heading());
    }
    Map<String, Integer> layers = new HashMap<>();
    Map<String, List<Integer>> columns = new TreeMap<>();
    int next = 0;
    for (Map.Entry<String, List<NetworkNode>> lane : members.entrySet()) {
      lane.getValue().sort(Comparator.comparing(NetworkNode::id));
      lane.getValue().sort(Comparator.comparingInt(Lanes::gravity));
      int needed = (lane.getValue().size() + TALLEST - 1) / TALLEST;
      int each = (lane.getValue().size() + needed - 1) / needed;
      for (int i = 0; i < lane.getValue().size(); i++) {
        layers.put(lane.getValue().get(i).id(), next + i / each);
      }
      columns.put(lane.getKey(), List.of(next, next + needed - 1));
      next += needed;
    }
    LayeredPlacing.Placed placed = LayeredPlacing.of(network, layers, true, pins);
    List<Band> bands = new ArrayList<>();
    double top = placed.boxes().values().stream().mapToDouble(Box::y).min().orElse(0);
    double bottom = placed.boxes().values().stream().mapToDouble(Box::bottom).max().orElse(0);
    columns.forEach(
        (order, span) -> {
          double left = LayeredPlacing.column(span.getFirst()) - Card.WIDTH / 2 - SIDE;
          double right = LayeredPlacing.column(span.getLast()) + Card.WIDTH / 2 + SIDE;
          bands.add(
              new Band(
                  headings.getOrDefault(order, ""),
                  new Box(
                      left,
                      top - Band.HEADING,
                      right - left,
                      bottom - top + Band.HEADING + Card.GAP)));
        });
    return Placement.of(network, placed.boxes(), placed.routes(), bands);
  }

  private static int gravity(NetworkNode node) {
    return node.status() == null ? Integer.MAX_VALUE : node.status().ordinal();
  }
}
