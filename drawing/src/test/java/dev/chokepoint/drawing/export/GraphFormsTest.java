package dev.chokepoint.drawing.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.drawing.layout.Lanes;
import dev.chokepoint.drawing.layout.Placement;
import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.TwinList;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.evidence.interval.DateInterval;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphFormsTest {

  private static final Network NETWORK =
      new Network(
          List.of(
              NetworkNode.of("a", "Company", Label.of("Ambrel \u0001 <Trade> & \"Co\""))
                  .with(Status.LISTED)
                  .withLinks(5),
              NetworkNode.of("b", "", Label.of("=HYPERLINK(\"x\")"))),
          List.of(
              NetworkEdge.of("e", "a", "b", "Ownership", "-owns")
                  .known(Certainty.DERIVED)
                  .borneOut("fits")
                  .in(new DateInterval(LocalDate.of(2023, 1, 19), null))));

  private static final Placement PLACEMENT = Lanes.byRole(new English()).place(NETWORK, Map.of());
  private static final TwinList LIST = TwinList.of(NETWORK, PLACEMENT.order());

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void graphMlHasTheLabelsOfBothConventions() throws Exception {
    Document xml = parsed(GraphMl.of(NETWORK));
    Element node = (Element) xml.getElementsByTagName("node").item(0);
    assertThat(node.getAttribute("labels")).isEqualTo(":Company");
    assertThat(node.getElementsByTagName("data").item(0).getTextContent())
        .isEqualTo("Ambrel \uFFFD <Trade> & \"Co\"");
    Element edge = (Element) xml.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("label")).isEqualTo("-owns");
  }

  @Test
  void gexfHasPositionsColoursAndDates() throws Exception {
    Document xml = parsed(Gexf.of(NETWORK, PLACEMENT));
    assertThat(xml.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
    assertThat(xml.getElementsByTagName("viz:position").getLength()).isEqualTo(2);
    assertThat(xml.getElementsByTagName("viz:color").getLength()).isEqualTo(2);
    Element edge = (Element) xml.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("start")).isEqualTo("2023-01-19");
    assertThat(edge.hasAttribute("end")).isFalse();
    assertThat(edge.getTextContent().strip()).isEmpty();
    assertThat(Gexf.of(NETWORK, PLACEMENT)).contains("for=\"certainty\" value=\"derived\"");
  }

  @Test
  void tablesFollowTheListAndRunNoFormula() {
    assertThat(NetworkCsv.nodes(LIST).lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("a,") && line.endsWith(",company,none,listed,,,1,4,1"))
        .anyMatch(line -> line.startsWith("b,\"'=HYPERLINK("));
    assertThat(NetworkCsv.edges(LIST).lines())
        .last()
        .isEqualTo("e,a,b,Ownership,'-owns,derived,fits,true,2023-01-19,,,1");
  }
}
