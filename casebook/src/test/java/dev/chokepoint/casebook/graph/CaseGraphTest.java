package dev.chokepoint.casebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.casefile.SampleFile;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import org.junit.jupiter.api.Test;

class CaseGraphTest {

  private static final Network GRAPH =
      CaseGraph.of(SampleFile.MODEL, SampleFile.file("Ambrel \u0001 <Trade> & \"Co\""));

  @Test
  void entitiesAreNodesAndLinksAndStepsAreEdges() {
    assertThat(GRAPH.nodes())
        .extracting(NetworkNode::id)
        .containsExactlyInAnyOrder("s-company", "s-person", "s-same", "s-maker", "s-item");
    assertThat(GRAPH.edges())
        .extracting(edge -> edge.schema() + " " + edge.from() + " " + edge.to())
        .containsExactlyInAnyOrder(
            "Ownership s-person s-company",
            "Shipment s-company s-person",
            "RouteStep s-maker s-company",
            "RouteStep s-company s-item");
  }

  @Test
  void aMonthIsAnIntervalAndAnUnknownDateStaysUnknown() {
    NetworkEdge sold = edge("s-maker", "s-company");
    assertThat(sold.when().text()).isEqualTo("2022-10-01 to 2022-10-31");
    assertThat(edge("s-company", "s-item").when().known()).isFalse();
  }

  private static NetworkEdge edge(String from, String to) {
    return GRAPH.edges().stream()
        .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void stepsThatOnlyFitAreNoStatements() {
    assertThat(GRAPH.edges())
        .filteredOn(edge -> edge.schema().equals(CaseGraph.STEP))
        .allSatisfy(edge -> assertThat(edge.strength()).isNotNull());
  }
}
