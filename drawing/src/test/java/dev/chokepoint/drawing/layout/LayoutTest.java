package dev.chokepoint.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.Made;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.testing.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final Map<String, Layout> ALL =
      new TreeMap<>(
          Map.of(
              "lanes",
              Lanes.byRole(new English()),
              "layered",
              new Layered(),
              "radial",
              new Radial("n0"),
              "time",
              Lanes.byTime(new English())));

  @Test
  void nothingCoversAnythingElse() {
    Seed.forAll(
        25,
        gen -> {
          Network network = Made.network(gen, gen.between(0, 251), gen.between(0, 300));
          ALL.forEach(
              (name, layout) -> nothingCovers(name, network, layout.place(network, Map.of())));
        });
  }

  private static void nothingCovers(String name, Network network, Placement placement) {
    List<Box> boxes = new ArrayList<>(placement.nodes().values());
    boxes.addAll(placement.labels().values());
    assertThat(placement.nodes().keySet()).isEqualTo(network.byId().keySet());
    assertThat(placement.routes()).hasSameSizeAs(network.edges());
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (boxes.get(i).overlaps(boxes.get(j))) {
          throw new AssertionError(name + ": " + boxes.get(i) + " covers " + boxes.get(j));
        }
      }
    }
    for (Box box : placement.nodes().values()) {
      assertThat(box.with(placement.bounds())).isEqualTo(placement.bounds());
    }
  }

  @Test
  void theOrderInWhichANetworkIsGivenMeansNothing() {
    Seed.forAll(
        8,
        gen -> {
          Network network = Made.network(gen, 60, 40);
          List<NetworkNode> nodes = new ArrayList<>(network.nodes());
          List<NetworkEdge> edges = new ArrayList<>(network.edges());
          Collections.reverse(nodes);
          Collections.rotate(edges, 7);
          Network other = new Network(nodes, edges);
          ALL.forEach((name, layout) ->
              assertThat(layout.place(other, Map.of()))
                  .as(name)
                  .isEqualTo(layout.place(network, Map.of())));
        });
  }

  @Test
  void pinnedNodesStandWhereTheyWerePutAndOthersMakeWay() {
    Seed.forAll(
        10,
        gen -> {
          Network network = Made.network(gen, 80, 40);
          ALL.forEach((name, layout) -> {
            Point there = layout.place(network, Map.of()).node("n7").centre();
            Map<String, Point> pins = Map.of("n3", there, "n5", new Point(-900, 4000.4));
            Placement placement = layout.place(network, pins);
            assertThat(placement.node("n3").centre()).as(name).isEqualTo(there);
            assertThat(placement.node("n5").centre()).isEqualTo(new Point(-900, 4000));
            nothingCovers(name, network, placement);
          });
        });
  }

  @Test
  void lanesFollowTheGoods() {
    Network network =
        new Network(
            List.of(
                node("w", Role.WEAPON),
                node("m", Role.MAKER),
                node("c", Role.CONSIGNEE),
                node("x", Role.NONE)),
            List.of(edge("mc", "m", "c"), edge("cw", "c", "w"), edge("mw", "m", "w")));
    Placement placement = Lanes.byRole(new English()).place(network, Map.of());
    assertThat(placement.bands())
        .extracting(Band::heading)
        .containsExactly("Maker", "Consignee", "Weapon", "Company");
    assertThat(placement.node("m").right()).isLessThan(placement.node("c").x());
    assertThat(placement.node("c").right()).isLessThan(placement.node("w").x());
    assertThat(placement.route("mw").points())
        .as("the long way goes around the consignee")
        .noneMatch(
            point -> placement.node("c").overlaps(new Box(point.x() - 1, point.y() - 1, 2, 2)));
  }

  @Test
  void ownersStandAboveWhatTheyOwnAndCirclesAreOpened() {
    Network network =
        new Network(
            List.of(node("a", Role.NONE), node("b", Role.NONE), node("c", Role.NONE)),
            List.of(
                edge("ab", "a", "b"),
                edge("bc", "b", "c"),
                edge("cb", "c", "b"),
                edge("ac", "a", "c"),
                edge("cc", "c", "c")));
    Placement placement = new Layered().place(network, Map.of());
    assertThat(placement.node("a").bottom()).isLessThan(placement.node("b").y());
    assertThat(placement.node("b").bottom()).isLessThan(placement.node("c").y());
  }

  @Test
  void timeRunsToTheRight() {
    Network network =
        new Network(
            List.of(
                node("a", Role.NONE).in(DateInterval.of(LocalDate.of(2023, 4, 1))),
                node("b", Role.NONE).in(DateInterval.of(LocalDate.of(2022, 12, 31))),
                node("c", Role.NONE)),
            List.of());
    Placement placement = Lanes.byTime(new English()).place(network, Map.of());
    assertThat(placement.bands())
        .extracting(Band::heading)
        .containsExactly("2022-12", "2023-04", "No date");
    assertThat(placement.node("b").right()).isLessThan(placement.node("a").x());
  }

  @Test
  void theMiddleIsInTheMiddleAndNearerIsFurtherIn() {
    Network network = Made.star(30);
    Placement placement = new Radial("seller").place(network, Map.of());
    assertThat(placement.node("seller").centre()).isEqualTo(new Point(0, 0));
  }

  @Test
  void severalLinksBetweenTheSameTwoFanOut() {
    Network network =
        new Network(
            List.of(node("a", Role.MAKER), node("b", Role.SELLER)),
            List.of(edge("1", "a", "b"), edge("2", "b", "a"), edge("3", "a", "b")));
    ALL.forEach((name, layout) ->
        assertThat(
                layout.place(network, Map.of()).routes().values().stream()
                    .map(route -> route.at(0.5))
                    .distinct())
            .as(name)
            .hasSize(3));
  }

  @Test
  void textIsBrokenBetweenWordsAndNeverInsideACharacter() {
    assertThat(TextWidth.lines("Ambrel Trade FZE", 13, 500, 2)).containsExactly("Ambrel Trade FZE");
    assertThat(TextWidth.lines("Norvex Semiconductors Distribution Holdings", 13, 150, 2))
        .containsExactly("Norvex", "Semiconductors Dist…");
    assertThat(TextWidth.lines("e\u0301".repeat(60), 13, 100, 1).getFirst()).matches("(e\u0301)+…");
    assertThat(TextWidth.lines("  ", 13, 100, 2)).isEmpty();
  }

  private static NetworkNode node(String id, Role role) {
    return NetworkNode.of(id, "Company", Label.of(id)).as(role);
  }

  private static NetworkEdge edge(String id, String from, String to) {
    return NetworkEdge.of(id, from, to, "Ownership", "owns");
  }
}
