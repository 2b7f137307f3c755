package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a screened party says who is behind it, who is near it on a list and who shares its
/// addresses; programs are answered the same.
class NearAPartyPagesTest {

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    Path list =
        Files.writeString(
            data.resolve("near.ftm.json"),
            """
            {"id":"made-1","schema":"Company","properties":{"name":["Amber Quay Trading"],"address":["Office 1204, Al Quds Street 7, Dubai"]}}
            {"id":"made-2","schema":"Company","properties":{"name":["Amber Quay Shipping"],"address":["Office 1204, Al Quds Street 7, Dubai"]}}
            {"id":"made-3","schema":"Company","properties":{"name":["Baltic Holding <b>"],"topics":["sanction"]}}
            {"id":"stake","schema":"Ownership","properties":{"owner":["made-3"],"asset":["made-1"],"percentage":["62"]}}
            """);
    RunningServer.load(data, list, "made");
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String rest) {
    return server.get("/screen?name=Amber%20Quay%20Trading" + rest).text();
  }

  @Test
  void eachShareLeadsToItsStatement() {
    assertThat(page(""))
        .contains("Who is behind Amber Quay Trading", "62 (read as 62 %)")
        .contains("/evidence?entity=stake&amp;statement=");
  }

  @Test
  void aStripLeadsToTheNearestListedParty() {
    assertThat(page(""))
        .contains("1 other listed party is linked to it by up to 3 steps")
        .contains("class=\"strip\"", "← Ownership, 62 %", "href=\"/entities/made-3\"")
        .contains("Baltic Holding &lt;b&gt;");
  }

  @Test
  void whoSharesAnAddressIsCountedAndOneStepAway() {
    String html = page("");
    assertThat(html).contains("1 other party", "href=\"/entities/made-2\"");
    String rows =
        "/search?q=address%3A%22Office%201204%2C%20Al%20Quds%20Street%207%2C%20Dubai%22&schema=LegalEntity";
    assertThat(html).contains(rows.replace("&", "&amp;"));
    assertThat(server.get(rows).text()).contains("Amber Quay Trading", "Amber Quay Shipping");
  }

  @Test
  void anotherMatchIsChosenByItsAddress() {
    assertThat(page("")).contains("about=made-2#around");
    assertThat(page("&about=made-2"))
        .contains("Listed parties near Amber Quay Shipping", "No listed party is linked to it")
        .contains("about=made-1#around")
        .doesNotContain("about=made-2#around");
  }

  @Test
  void whatIsTrueOfAllIsSaidOnce() {
    String html = page("");
    assertThat(html.split("A match is a lead", -1)).hasSize(2);
    assertThat(html.split("What would settle it", -1)).hasSize(2);
  }

  @Test
  void itIsWholeInUkrainian() {
    assertThat(page("&lang=uk"))
        .contains("Особи зі списків поруч із", "1 інша особа")
        .contains("<dt>правило 50 відсотків OFAC</dt>", "62 (прочитано як 62 %)")
        .contains("<p class=\"meta\">Компанія");
    String listed = server.get("/screen?name=Baltic%20Holding%20b&lang=uk").text();
    assertThat(listed.substring(listed.indexOf("<article"), listed.indexOf("</article>")))
        .contains("</span> · Під санкціями</p>");
  }

  @Test
  void programsAreAnsweredTheSame() {
    Reply near = server.get("/api/v1/parties/made-1/nearest-listed");
    assertThat(near.textAt("paths.0.0.to")).isEqualTo("made-3");
    assertThat(near.textAt("paths.0.0.links.0.says")).isEqualTo("Ownership, 62 %");
    Reply shared = server.get("/api/v1/parties/made-1/shared");
    assertThat(shared.textAt("shared.0.parties.0.id")).isEqualTo("made-2");
    assertThat(shared.numberAt("shared.0.others")).isEqualTo(1);
    for (String what : List.of("shared", "nearest-listed")) {
      assertThat(server.get("/api/v1/parties/nobody/" + what).status()).isEqualTo(404);
    }
  }

  @Test
  void aSearchIsNarrowedByTheDaySinceWhenThingsAreKnown() {
    String found = server.get("/search?q=Amber&date=2026-11").text();
    assertThat(found)
        .contains("Known since: 2026-11", "name=\"date\"")
        .contains("href=\"/search?q=Amber\" aria-label=");
    assertThat(server.get("/search?q=Amber").text())
        .contains("href=\"/search?q=Amber&amp;date=2026-11\"");
    assertThat(server.get("/search?q=Amber&date=2027-01-01").text())
        .contains("Take Known since: 2027-01-01 away (2 found)");
    assertThat(server.get("/search?q=Amber&date=").text()).contains("Amber Quay Trading");
    assertThat(server.get("/search?q=Amber&date=lately").status()).isEqualTo(400);
  }
}
