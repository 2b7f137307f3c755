package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.words.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
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

/// Lanes from left to right: by role in the order in which goods pass, or by time. A full lane
/// takes several columns. Inside, nodes stand where few lines cross.
public final class Lanes implements Layout {

  private static final int TALLEST = 20;
  private static final int MOST_PERIODS = 14;
  private static final double SIDE = 20;

  /// A lane with its heading; lanes stand in the order of roles, kinds and days.
  private record Lane(
      Role role, @Nullable NodeKind kind, @Nullable LocalDate start, String heading) {

    static final Comparator<Lane> ORDER =
        Comparator.comparing(Lane::role)
            .thenComparing(Lane::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Lane::start, Comparator.nullsLast(Comparator.naturalOrder()));
  }

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
      return new Lane(node.role(), null, null, wording.lane(node.role()));
    }
    String kind = wording.kind(node.kind());
    return new Lane(
        Role.NONE,
        node.kind(),
        null,
        kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
  }

  /// Months, quarters or years, whichever gives few lanes; what has no date stands behind them.
  public static Lanes byTime(Wording wording) {
    return new Lanes(network -> {
      Period period = Period.of(network);
      return node -> {
        LocalDate day = day(node);
        return day == null ? new Lane(Role.NONE, null, null, wording.undated()) : period.lane(day);
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
      return switch (this) {
        case MONTH -> lane(day.withDayOfMonth(1), YearMonth.from(day).toString());
        case QUARTER -> {
          int quarter = (day.getMonthValue() + 2) / 3;
          LocalDate start = LocalDate.of(day.getYear(), 3 * quarter - 2, 1);
          yield lane(start, day.getYear() + " Q" + quarter);
        }
        case YEAR -> lane(LocalDate.of(day.getYear(), 1, 1), "" + day.getYear());
      };
    }

    private static Lane lane(LocalDate start, String heading) {
      return new Lane(Role.NONE, null, start, heading);
    }
  }

  @Override
  public Placement place(Network network, Map<String, Point> pins) {
    Function<NetworkNode, Lane> laneOf = lanes.apply(network);
    SortedMap<Lane, List<NetworkNode>> members = new TreeMap<>(Lane.ORDER);
    for (NetworkNode node : network.nodes()) {
      members.computeIfAbsent(laneOf.apply(node), none -> new ArrayList<>()).add(node);
    }
    Map<String, Integer> layers = new HashMap<>();
    SortedMap<Lane, List<Integer>> columns = new TreeMap<>(Lane.ORDER);
    int next = 0;
    for (Map.Entry<Lane, List<NetworkNode>> lane : members.entrySet()) {
      lane.getValue().sort(NetworkNode.BY_STATUS.thenComparing(NetworkNode::id));
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
    columns.forEach((lane, span) -> {
      double left = LayeredPlacing.column(span.getFirst()) - Card.WIDTH / 2 - SIDE;
      double right = LayeredPlacing.column(span.getLast()) + Card.WIDTH / 2 + SIDE;
      bands.add(
          new Band(
              lane.heading(),
              new Box(
                  left, top - Band.HEADING, right - left, bottom - top + Band.HEADING + Card.GAP)));
    });
    return Placement.of(network, placed.boxes(), placed.routes(), bands);
  }
}
