package dev.chokepoint.bench.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.bench.trace.PlantedRoute.Evidence;
import dev.chokepoint.evidence.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedTradeTest {

  private static final TradeShape SHAPE = TradeShape.of(30_000, 1);

  private final GeneratedTrade trade = new GeneratedTrade(SHAPE);

  @Test
  void theTruthIsTheOneThatWasSetDownBeforeAnythingWasMeasured() throws IOException {
    try (InputStream truth =
        Objects.requireNonNull(GeneratedTradeTest.class.getResourceAsStream("truth-30000.tsv"))) {
      assertThat(TruthFile.of(trade))
          .isEqualTo(new String(truth.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void oneSeedGivesOneGraph() {
    GeneratedTrade again = new GeneratedTrade(SHAPE);
    GeneratedTrade other = new GeneratedTrade(TradeShape.of(30_000, 2));
    boolean differs = false;
    for (int edge = 0; edge < SHAPE.edges(); edge++) {
      assertThat(row(again, edge)).isEqualTo(row(trade, edge));
      differs |= !row(other, edge).equals(row(trade, edge));
    }
    assertThat(differs).isTrue();
  }

  private static List<Integer> row(GeneratedTrade trade, int edge) {
    TradeEdges edges = trade.edges;
    return List.of(
        edges.from(edge), edges.to(edge), edges.part(edge), edges.day(edge), edges.quantity(edge));
  }

  @Test
  void aTrueRouteGoesFromTheMakerInTimeInsideTheWindow() {
    for (PlantedRoute route : trade.truth) {
      assertThat(route.holders().getFirst()).isEqualTo(trade.makers[route.part()]);
      int day = route.made() + 30;
      for (int i = 0; i < route.edges().size(); i++) {
        int edge = route.edges().get(i);
        assertThat(trade.edges.from(edge)).isEqualTo(route.holders().get(i));
        assertThat(trade.edges.to(edge)).isEqualTo(route.holders().get(i + 1));
        if (!trade.edges.holding(edge)) {
          assertThat(trade.edges.part(edge)).isEqualTo(route.part());
          assertThat(trade.edges.day(edge)).isGreaterThan(day);
          day = trade.edges.day(edge);
        }
      }
      assertThat(day).isLessThan(route.recovered());
      assertThat(route.recovered()).isLessThan(GeneratedTrade.DAYS);
    }
  }

  @Test
  void noEdgeServesTwoRoutesAndEveryKindOfEvidenceOccurs() {
    List<Integer> all = new ArrayList<>();
    Set<Evidence> kinds = new HashSet<>();
    for (PlantedRoute route : trade.truth) {
      all.addAll(route.edges());
      all.addAll(route.decoys());
      kinds.add(route.evidence());
      assertThat(route.decoys()).hasSize(16);
      assertThat(route.decoys()).allMatch(trade.decoys::get);
      assertThat(route.edges()).noneMatch(trade.decoys::get);
    }
    assertThat(all).doesNotHaveDuplicates();
    assertThat(kinds).hasSize(3);
  }

  @Test
  void aFewPartiesAreVeryBusyAndMostAreNot() {
    TradeEdges.Lists byParty = trade.edges.byParty(trade.parties.size());
    int[] degrees = new int[trade.parties.size()];
    for (int party = 0; party < degrees.length; party++) {
      degrees[party] = byParty.end(party) - byParty.first(party);
    }
    java.util.Arrays.sort(degrees);
    int median = degrees[degrees.length / 2];
    assertThat(degrees[degrees.length - 1]).isGreaterThan(40 * Math.max(1, median));
    assertThat(java.util.Arrays.stream(degrees).sum()).isEqualTo(2 * SHAPE.edges());
  }

  @Test
  void entitiesAreThoseOfTheModelAndPointAtEachOther() {
    TradeSource source = new TradeSource(trade, new TradeIndex(trade), Model.bundled(), 0, true);
    PlantedRoute route = trade.truth.getFirst();
    String party = TradeEntities.id('p', route.holders().get(1));
    assertThat(source.referring(party, 10_000))
        .contains(TradeEntities.id('s', route.edges().getFirst()));
    assertThat(source.linked(List.of(party), Set.of("Shipment"), 10_000).get(party))
        .allSatisfy(shipment ->
            assertThat(
                    shipment.values("shipper").contains(party)
                        || shipment.values("consignee").contains(party))
                .isTrue());
    for (char letter : "cimdwgp".toCharArray()) {
      assertThat(source.entity(TradeEntities.id(letter, 0))).isPresent();
    }
  }

  @Test
  void missingEdgesAreAsManyAsAskedForAndDecoysCanBeLeftOut() {
    TradeIndex index = new TradeIndex(trade);
    TradeSource tenth = new TradeSource(trade, index, Model.bundled(), 10, true);
    TradeSource third = new TradeSource(trade, index, Model.bundled(), 30, false);
    int missing = 0;
    for (int edge = 0; edge < SHAPE.edges(); edge++) {
      missing += tenth.has(edge) ? 0 : 1;
      if (!tenth.has(edge)) {
        assertThat(third.has(edge)).isFalse();
      }
      if (trade.decoys.get(edge)) {
        assertThat(third.has(edge)).isFalse();
      }
    }
    assertThat(missing).isBetween(SHAPE.edges() * 9 / 100, SHAPE.edges() * 11 / 100);
  }
}
