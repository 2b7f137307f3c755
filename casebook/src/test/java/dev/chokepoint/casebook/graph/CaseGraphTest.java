package dev.chokepoint.casebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.casefile.SampleFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CaseGraphTest {

  private static final CaseGraph GRAPH =
      CaseGraph.of(SampleFile.MODEL, SampleFile.file("Ambrel \u0001 <Trade> & \"Co\""));

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void entitiesAreNodesAndLinksAndStepsAreEdges() {
    assertThat(GRAPH.nodes())
        .extracting(CaseGraph.Node::id)
        .containsExactly("s-company", "s-person", "s-same", "s-maker", "s-item");
    assertThat(GRAPH.edges())
        .extracting(edge -> edge.schema() + " " + edge.source() + " " + edge.target())
        .containsExactly(
            "Ownership s-person s-company",
            "Shipment s-company s-person",
            "RouteStep s-maker s-company",
            "RouteStep s-company s-item");
  }

  @Test
  void aMonthIsAnIntervalAndAnUnknownDateStaysUnknown() {
    CaseGraph.Edge sold = GRAPH.edges().get(2);
    assertThat(sold.start() + " " + sold.end()).isEqualTo("2022-10-01 2022-10-31");
    assertThat(GRAPH.edges().getLast().start()).isNull();
  }

  @Test
  void graphMlHasTheLabelsOfBothConventions() throws Exception {
    Document xml = parsed(GraphMl.of(GRAPH));
    Element node = (Element) xml.getElementsByTagName("node").item(0);
    assertThat(node.getAttribute("labels")).isEqualTo(":Company");
    assertThat(node.getElementsByTagName("data").item(0).getTextContent())
        .isEqualTo("Ambrel \uFFFD <Trade> & \"Co\"");
    Element edge = (Element) xml.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("label")).isEqualTo("Ownership");
  }

  @Test
  void gexfHasPositionsColoursAndDates() throws Exception {
    Document xml = parsed(Gexf.of(GRAPH));
    assertThat(xml.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
    assertThat(xml.getElementsByTagName("viz:position").getLength())
        .isEqualTo(GRAPH.nodes().size());
    assertThat(xml.getElementsByTagName("viz:color").getLength()).isEqualTo(GRAPH.nodes().size());
    Element shipped = (Element) xml.getElementsByTagName("edge").item(1);
    assertThat(shipped.getAttribute("start")).isEqualTo("2023-01-19");
  }

  @Test
  void theSameCaseAlwaysLooksTheSame() {
    assertThat(Gexf.of(GRAPH)).isEqualTo(Gexf.of(GRAPH));
  }
}
