package dev.chokepoint.drawing.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepsTest {

  /// a-b-d, a-c-d, d-e; f alone.
  private static final Network DIAMOND =
      new Network(
          List.of(
              node("a", "Company"),
              node("b", "Company").with(Status.LISTED),
              node("c", "Address").withLinks(900),
              node("d", "Company"),
              node("e", "Company"),
              node("f", "Company")),
          List.of(
              edge("ab", "a", "b").in(DateInterval.of(LocalDate.of(2021, 5, 1))),
              edge("ca", "c", "a"),
              edge("bd", "b", "d"),
              edge("cd", "c", "d"),
              edge("de", "d", "e"),
              edge("de2", "d", "e")));

  private static NetworkNode node(String id, String schema) {
    return NetworkNode.of(id, schema, Label.of(id));
  }

  private static NetworkEdge edge(String id, String from, String to) {
    return NetworkEdge.of(id, from, to, "Ownership", "owns");
  }

  @Test
  void allShortestWaysAreFound() {
    Steps.Ways ways = Steps.between(DIAMOND, "a", "e", Set.of(), 10);
    assertThat(ways.hops()).isEqualTo(3);
    assertThat(ways.ways())
        .containsExactly(List.of("a", "b", "d", "e"), List.of("a", "c", "d", "e"));
    assertThat(ways.edges()).containsExactlyInAnyOrder("ab", "ca", "bd", "cd", "de", "de2");
    assertThat(ways.more()).isFalse();
    assertThat(Steps.between(DIAMOND, "a", "e", Set.of(), 1).more()).isTrue();
  }

  @Test
  void waysThroughHubsCanBeAvoided() {
    Set<String> hubs = Steps.hubs(DIAMOND, Set.of(NodeKind.ADDRESS), 100);
    assertThat(hubs).containsExactly("c");
    Steps.Ways ways = Steps.between(DIAMOND, "a", "e", hubs, 10);
    assertThat(ways.ways()).containsExactly(List.of("a", "b", "d", "e"));
    assertThat(Steps.between(DIAMOND, "a", "c", hubs, 10).hops()).isEqualTo(1);
  }

  @Test
  void noWayIsSaidToBeNone() {
    assertThat(Steps.between(DIAMOND, "a", "f", Set.of(), 10).hops()).isEqualTo(-1);
  }

  @Test
  void aNetworkIsNarrowedByLinksListsAndDays() {
    assertThat(ids(new Narrowing(2, false, DateInterval.UNKNOWN, Set.of("f"), Set.of("c"))))
        .containsExactly("a", "b", "d", "e", "f");
    assertThat(ids(new Narrowing(0, true, DateInterval.UNKNOWN, Set.of(), Set.of())))
        .containsExactly("a", "b", "c", "d", "e");
    DateInterval later = new DateInterval(LocalDate.of(2022, 1, 1), null);
    Network narrowed = new Narrowing(0, false, later, Set.of(), Set.of()).of(DIAMOND);
    assertThat(narrowed.edges()).extracting(NetworkEdge::id).doesNotContain("ab").contains("ca");
    assertThat(Narrowing.NONE.of(DIAMOND)).isEqualTo(DIAMOND);
  }

  private static Set<String> ids(Narrowing narrowing) {
    return narrowing.of(DIAMOND).byId().keySet();
  }

  @Test
  void aLinkThatEndsAtNoNodeIsRefused() {
    assertThatThrownBy(
            () -> new Network(List.of(node("a", "Company")), List.of(edge("x", "a", "b"))))
        .hasMessage("the link x ends at no node");
    assertThatThrownBy(
            () -> new Network(List.of(node("a", "Company"), node("a", "Person")), List.of()))
        .hasMessage("two share the id a");
  }

  @Test
  void theFirstLetterSaysWhichWayALabelIsRead() {
    assertThat(Label.of("2 شركة").rightToLeft()).isTrue();
    assertThat(Label.of("Acme شركة").rightToLeft()).isFalse();
    assertThat(Label.of("").rightToLeft()).isFalse();
  }
}
