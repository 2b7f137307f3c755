package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be done with a node and with a graph: always the same acts, and for what cannot be done
/// now the reason in words.
class GraphActsTest {

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
    assertThat(reply.status()).as(query).isEqualTo(200);
    return reply.text();
  }

  /// The row of a node in the list.
  private static String row(String html, String id) {
    int from = html.indexOf("<li data-id=\"" + id + "\"");
    int to = html.indexOf("<li data-id=", from + 1);
    return html.substring(from, to < 0 ? html.length() : to);
  }

  private static List<String> acts(String html) {
    return Pattern.compile("data-act=\"([^\"]+)\"")
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void everyNodeHasTheSameActs() {
    String html = page("of=hb-anna");
    List<String> all = List.of("expand", "hide", "pin", "path", "around", "pin-to-case", "open");
    assertThat(acts(row(html, "hb-anna"))).isEqualTo(all);
    assertThat(acts(row(html, "hb-boris"))).isEqualTo(all);
    assertThat(row(html, "hb-boris"))
        .contains("/cases/pins?what=entity&amp;id=hb-boris", "/graph?of=hb-boris\"");
  }

  @Test
  void whatCannotBeDoneSaysWhyAndStaysWhereItIs() {
    String html = page("of=hb-anna&from=hb-boris");
    assertThat(row(html, "hb-anna")).contains("data-why=\"The graph is drawn around it.\"");
    assertThat(row(html, "hb-boris"))
        .contains("data-why=\"The path begins here; choose where to.\"");
    assertThat(html)
        .contains("data-why=\"Nothing is hidden.\"", "data-why=\"Nothing is pinned.\"")
        .doesNotContain("No path is shown.");
    assertThat(page("of=hb-anna")).contains("data-why=\"No path is shown.\"");
  }

  @Test
  void whatWasHiddenOrPinnedIsTakenBackByOneAct() {
    String html = page("of=hb-anna&hide=hb-boris&pin=hb-firm@900,-40");
    assertThat(html)
        .contains("href=\"/graph?of=hb-anna&amp;pin=hb-firm%40900%2C-40\" data-act=\"show\"")
        .contains("data-act=\"unpin\"")
        .doesNotContain("Nothing is hidden.", "Nothing is pinned.");
  }

  @Test
  void aReaderOfUkrainianIsToldWhyInUkrainian() {
    assertThat(page("of=hb-anna&lang=uk")).contains("Граф намальовано навколо нього.");
  }
}
