package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/// The graph: its address says all that it shows, and the same address gives files.
class GraphTest {

  private static final String[] BROWSER = {"Accept", "text/html"};

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    Fixtures.load(data);
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String query) {
    Reply reply = server.get("/graph?" + query, BROWSER);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.text();
  }

  @Test
  void neighboursAreDrawnWithTheirEvidence() {
    String html = page("of=hb-anna");
    assertThat(html)
        .contains("<h1>Around ", "hb-firm", "hb-hold", "hb-boris")
        .contains("class=\"node kind-person status-listed")
        .contains("Ownership 60 %")
        .contains("/evidence?entity=hb-own-1&amp;prop=asset")
        .contains("aria-label=\"Morozova Marine LLC, company, Listed,")
        .doesNotContain("hb-san-1")
        .doesNotContain(" style=");
    assertThat(page("of=hb-anna")).isEqualTo(html);
  }

  @Test
  void whatIsDrawnStandsInTheListInTheSameOrder() {
    String html = page("of=hb-anna&depth=2");
    String list = html.substring(html.indexOf("class=\"twins\""), html.indexOf("class=\"canvas\""));
    String picture = html.substring(html.indexOf("class=\"nodes\""));
    assertThat(ids(list)).isNotEmpty().isEqualTo(ids(picture));
  }

  private static List<String> ids(String html) {
    return Pattern.compile("data-id=\"([^\"]+)\"")
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void relationsAreOfferedWithTheirCounts() {
    String html = page("of=donor-1&depth=0&sel=donor-1");
    assertThat(html)
        .contains("1 drawn of 1")
        .contains(": 12, of which listed: 0")
        .contains("expand=donor-1%7EpaymentPayer");
    assertThat(page("of=donor-1&depth=0&expand=donor-1~paymentPayer"))
        .contains("Blaue Liste", "2 drawn of 2");
  }

  @Test
  void nodesArePutAwayPinnedAndShownAgain() {
    String html = page("of=hb-anna&hide=hb-boris&pin=hb-firm@900,-40");
    assertThat(html)
        .doesNotContain("data-id=\"hb-boris\"")
        .contains("Show hb-boris again")
        .contains("translate(800 -71)")
        .contains("Unpin the pinned node");
  }

  @Test
  void theShortestWayStandsOut() {
    assertThat(page("of=hb-anna&depth=2&from=hb-boris&to=hb-firm"))
        .contains("1 shortest way of 2 links", "faded", "highlighted");
    assertThat(page("of=hb-anna&of=party-1&from=hb-anna&to=party-1"))
        .contains("No way between the two lies in what is loaded.");
  }

  @Test
  void theSameIsGivenAsFiles() throws Exception {
    String query = "?of=hb-anna&depth=2";
    Reply svg = server.get("/graph.svg" + query);
    assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(svg.text()).contains("Drawn on 2026-11-23", "harbour").doesNotContain("href");
    for (String form : new String[] {"svg", "graphml", "gexf"}) {
      parsed(server.get("/graph." + form + query).text());
    }
    assertThat(server.get("/graph.nodes.csv" + query).text()).startsWith("\uFEFFid,label,");
    assertThat(server.get("/graph.links.csv" + query).text()).contains("Ownership 60 %,stated");
    assertThat(server.get("/graph.ftm.json" + query).text().lines())
        .anyMatch(line -> line.contains("\"hb-own-1\""))
        .anyMatch(line -> line.contains("\"hb-anna\""));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void linksAndRelationsAreSaidInUkrainian() {
    assertThat(page("of=hb-anna&sel=hb-anna&lang=uk"))
        .contains("→ Власність 60 %", "Активи й частки: 1, з них у списках: 1", "Родина: brother")
        .doesNotContain("Ownership", "Assets and shares");
  }

  @Test
  void aGraphOfNothingSaysHowOneIsOpened() {
    assertThat(page("")).contains("A graph is opened from an answer");
    assertThat(server.get("/graph?of=nobody", BROWSER).status()).isEqualTo(404);
    assertThat(server.get("/graph?of=hb-anna&layout=x", BROWSER).status()).isEqualTo(400);
    assertThat(page("of=hb-anna&lang=uk"))
        .contains("Навколо", "За ролями".toLowerCase(Locale.ROOT));
  }
}
