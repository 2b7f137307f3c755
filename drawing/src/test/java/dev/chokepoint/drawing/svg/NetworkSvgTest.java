package dev.chokepoint.drawing.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.drawing.layout.Lanes;
import dev.chokepoint.drawing.layout.Placement;
import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.Made;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.drawing.words.Ukrainian;
import dev.chokepoint.evidence.testing.Seed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkSvgTest {

  private static final String HOSTILE = "\"><script>alert(1)</script>\u0001&lt;";

  private static final Network NETWORK =
      new Network(
          List.of(
              NetworkNode.of("a", "Company", new Label("شركة النور", "ar", "Sharikat al-Nur"))
                  .as(Role.SELLER)
                  .with(Status.LISTED)
                  .withLinks(12)
                  .at("/entities/a"),
              NetworkNode.of("b", "Person", Label.of(HOSTILE)).as(Role.CONSIGNEE)),
          List.of(
              NetworkEdge.of("e", "a", "b", "Shipment", "ships to")
                  .known(Certainty.WEAK)
                  .behind("[7]", "/statements/e")));

  private static final Placement PLACEMENT = Lanes.byRole(new English()).place(NETWORK, Map.of());

  private static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }

  private static Element only(Document svg, String name, String style) {
    NodeList all = svg.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      if (List.of(each.getAttribute("class").split(" ", -1)).contains(style)) {
        return each;
      }
    }
    throw new AssertionError("no " + name + " of class " + style);
  }

  @Test
  void nodesAndLinksLeadToTheirEvidenceAndSayWhatTheyAre() {
    Document svg = parsed(NetworkSvg.of(NETWORK, PLACEMENT, Look.of(new English(), "Around Nur")));
    Element node = only(svg, "a", "node");
    assertThat(node.getAttribute("href")).isEqualTo("/entities/a");
    assertThat(node.getAttribute("class")).isEqualTo("node kind-company status-listed");
    assertThat(node.getAttribute("aria-label"))
        .isEqualTo("شركة النور (Sharikat al-Nur), company, Listed, 12 links");
    Element edge = only(svg, "a", "edge");
    assertThat(edge.getAttribute("href")).isEqualTo("/statements/e");
    assertThat(edge.getAttribute("class")).isEqualTo("edge certainty-weak");
    assertThat(edge.getAttribute("aria-label")).endsWith(": ships to [7], fits, not proven");
    assertThat(only(svg, "path", "line").getAttribute("stroke-dasharray")).isEqualTo("2 4");
    assertThat(only(svg, "text", "hidden-links").getTextContent()).isEqualTo("+11");
    assertThat(only(svg, "svg", "network").getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Around Nur");
  }

  @Test
  void namesFromRightToLeftSaySo() {
    Document svg = parsed(NetworkSvg.of(NETWORK, PLACEMENT, Look.of(new English(), "x")));
    Element label = only(svg, "text", "label");
    NodeList labels = svg.getElementsByTagName("text");
    assertThat(labels.getLength()).isPositive();
    assertThat(label.getAttribute("direction")).isEqualTo("rtl");
    assertThat(label.getAttribute("xml:lang")).isEqualTo("ar");
    assertThat(only(svg, "text", "latin").getTextContent()).isEqualTo("Sharikat al-Nur");
  }

  @Test
  void hostileNamesStayText() {
    String svg = NetworkSvg.of(NETWORK, PLACEMENT, Look.of(new English(), HOSTILE));
    assertThat(svg).doesNotContain("<script").doesNotContain(" style=").doesNotContain("<style");
    assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("\"><script>alert(1)</script>\uFFFD&lt;");
  }

  @Test
  void aPictureThatLeavesItsPageLinksNowhereAndSaysWhatItRestsOn() {
    Look look =
        Look.of(new Ukrainian(), "Around Nur")
            .framed(
                new Look.Frame(
                    "2 drawn of 2", LocalDate.of(2026, 11, 26), List.of("OFAC SDN, 2026-11-20")));
    String svg = NetworkSvg.of(NETWORK, PLACEMENT, look);
    assertThat(svg)
        .doesNotContain("href")
        .doesNotContain("data-id")
        .contains("2 drawn of 2. Створено 2026-11-26.", "OFAC SDN, 2026-11-20", "У списку (1)");
    assertThat(parsed(svg).getDocumentElement().getAttribute("role")).isEqualTo("img");
  }

  @Test
  void aWayStandsOutAndTheRestFades() {
    Look look =
        new Look(Palette.DARK, new English(), "x", Set.of("b"), Set.of("a"), Set.of("b"), null);
    Document svg = parsed(NetworkSvg.of(NETWORK, PLACEMENT, look));
    assertThat(only(svg, "g", "node").getAttribute("class"))
        .isEqualTo("node kind-person selected pinned faded");
    assertThat(only(svg, "a", "node").getAttribute("opacity")).isEmpty();
    assertThat(only(svg, "a", "edge").getAttribute("opacity")).isEqualTo("0.35");
  }

  @Test
  void everyNetworkIsWellFormedAndTheSameTwice() {
    Seed.forAll(
        10,
        gen -> {
          Network network = Made.network(gen, gen.between(0, 120), gen.between(0, 80));
          Placement placement = Lanes.byTime(new English()).place(network, Map.of());
          String svg = NetworkSvg.of(network, placement, Look.of(new English(), "x"));
          assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
          Placement again = Lanes.byTime(new English()).place(network, Map.of());
          assertThat(NetworkSvg.of(network, again, Look.of(new English(), "x"))).isEqualTo(svg);
        });
  }

  @Test
  void numbersHaveOneDigitAfterThePoint() {
    assertThat(Pen.number(-0.04)).isEqualTo("0");
    assertThat(Pen.number(-0.26)).isEqualTo("-0.3");
    assertThat(Pen.number(12.34)).isEqualTo("12.3");
    assertThat(Pen.number(-7)).isEqualTo("-7");
  }
}
