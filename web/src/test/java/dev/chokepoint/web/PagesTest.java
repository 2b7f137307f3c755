package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.TraceCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page over a running server, with the sample case, and with names that mean harm.
class PagesTest {

  private static final String[] BROWSER = {"Accept", "text/html,*/*;q=0.8"};
  private static final String LEAD = "geran2-gur-2090";
  private static final String HOSTILE = "<script>alert(1)</script>";
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=evil",
          "/search?q=evil&peek=evil-1&topic=sanction",
          "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "/entities/evil-1",
          "/entities/evil-1/ownership",
          "/entities/evil-1/ownership?rule=ofac&on=2024-01-01",
          "/statements?entity=evil-1",
          "/statements?entity=evil-1&prop=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "/evidence?entity=evil-1&prop=name",
          "/evidence?entity=evil-1&prop=name&part=drawer",
          "/trace",
          "/trace?part=" + LEAD,
          "/trace?part=%3Cscript%3Ealert(1)%3C%2Fscript%3E&dc=2238",
          "/decode",
          "/decode?marking=%3Cscript%3Ealert(1)%3C%2Fscript%3E&maker=%22%20onmouseover%3D%22alert(1)",
          "/path",
          "/path?from=evil&to=evil-2",
          "/path?from=evil-2&to=evil-1",
          "/sources",
          "/sources/hostile",
          "/sources/geran-2",
          "/api",
          "/help",
          "/help/shortcuts",
          "/settings");

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    RunningServer.load(data, hostile(), "hostile");
    Fixtures.load(data);
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      new TraceCase(desk).importOnce(SampleCase.geran2());
    }
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// A company whose every text tries to run, to break out of an attribute, or to be a formula.
  private static Path hostile() {
    String lines =
        """
        {"id":"evil-1","schema":"Company","properties":{"name":["Evil <script>alert(1)</script> Ltd","=HYPERLINK(\\"http://x\\")","أمبريل تريد"],"alias":["\\" onmouseover=\\"alert(1)"],"notes":["</table></main><script>alert(1)</script>"],"website":["javascript:alert(1)"],"topics":["sanction"],"country":["ae"]}}
        {"id":"evil-2","schema":"Person","properties":{"name":["Evil '); alert(1); ('"]}}
        {"id":"evil-own","schema":"Ownership","properties":{"owner":["evil-2"],"asset":["evil-1"],"percentage":["62<script>alert(1)</script>"],"startDate":["2020-01-01"]}}
        {"id":"evil-san","schema":"Sanction","properties":{"entity":["evil-1"],"authority":["<script>alert(1)</script>"],"listingDate":["2023-04-12"]}}
        """;
    try {
      return Files.writeString(data.resolve("hostile.entities.ftm.json"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reply page(String path) {
    return server.get(path, BROWSER);
  }

  @Test
  void noNameRunsOnAnyPageInAnyLanguage() {
    for (String path : PAGES) {
      for (String language : List.of("en", "uk")) {
        Reply reply = page(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(reply.status()).as(path).isIn(200, 404);
        assertThat(reply.text())
            .as(path)
            .doesNotContain(HOSTILE, "<script>", "href=\"javascript:")
            .doesNotContainPattern("<[^<>]*\" onmouseover=");
      }
    }
  }

  @Test
  void aThingIsToldWithItsStatusItsValuesAndWhatTheyRestOn() {
    Reply reply = page("/entities/evil-1");
    assertThat(reply.header("Vary")).contains("Accept");
    assertThat(reply.text())
        .contains("chip listed", "On 1 list:", "since 2023-04-12", "dir=\"rtl\"")
        .contains("id=\"listings\"", "id=\"owners\"", "id=\"history\"", "id=\"sources\"")
        .contains("/evidence?entity=evil-1&amp;prop=name", "/statements?entity=evil-1");
    assertThat(server.get("/entities/evil-1").header("Content-Type"))
        .as("a program gets JSON")
        .startsWith("application/json");
    assertThat(page("/entities/hb-hold").text())
        .as("nothing found is grey and says so")
        .contains("chip none", "This is not a clearance");
    assertThat(page("/entities/none").status()).isEqualTo(404);
  }

  @Test
  void anOldIdLeadsOn() {
    Reply merged = page("/entities/bb-77");
    assertThat(merged.status()).isEqualTo(308);
    assertThat(merged.header("Location")).isEqualTo("/entities/hb-anna");
  }

  @Test
  void aValueReachesItsFileAndLineInOneStep() {
    String evidence = "/evidence?entity=evil-1&prop=country&value=ae";
    assertThat(page(evidence).text())
        .contains("hostile.entities.ftm.json line 1", "SHA-256", "One source alone says so.");
    Reply drawer = page(evidence + "&part=drawer");
    assertThat(drawer.text()).doesNotContain("<html", "<main").contains("class=\"evidence\"");
    assertThat(page("/evidence?entity=evil-1&prop=magic").status()).isEqualTo(404);
    assertThat(page("/evidence?entity=evil-1").status()).isEqualTo(400);
  }

  @Test
  void everyCellOfAStatementNarrowsTheRows() {
    String all = page("/statements?entity=evil-1").text();
    String narrowed = page("/statements?entity=evil-1&prop=country").text();
    assertThat(all).contains("/statements?entity=evil-1&amp;prop=country");
    assertThat(narrowed.split("<tr ", -1)).hasSize(2);
    assertThat(narrowed).contains("hostile.entities.ftm.json line 1");
    assertThat(page("/statements?entity=evil-1&prop=country&value=ru").text())
        .contains("Take a condition away");
  }

  @Test
  void rowsLeaveAsFilesInWhichNothingRuns() {
    String path = "/statements?entity=evil-1&prop=name&form=";
    Reply csv = page(path + "csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition")).contains("statements.csv");
    assertThat(csv.text())
        .startsWith("\uFEFFid,prop,value")
        .contains("'=HYPERLINK")
        .doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
    assertThat(csv.text().lines()).hasSize(4);
    assertThat(page(path + "jsonl").text().lines()).hasSize(3);
    assertThat(page(path + "xlsx").text()).startsWith("PK");
    assertThat(page(path + "pdf").status()).isEqualTo(400);
    assertThat(page("/search?q=evil&form=csv").text()).contains("evil-1", "evil-2");
    assertThat(page("/sources?form=jsonl&select=hostile").text().lines()).hasSize(1);
  }

  @Test
  void aSearchIsNarrowedAndPeekedAtByItsAddress() {
    String found = page("/search?q=evil").text();
    assertThat(found)
        .contains("things found in", "topic=sanction", "peek=evil-1", "/entities/evil-2")
        .doesNotContain("class=\"peek\"");
    String peeked = page("/search?q=evil&peek=evil-1").text();
    assertThat(peeked).contains("class=\"peek\"", "On 1 list:");
    assertThat(page("/search?q=evil&country=ru").text())
        .as("what emptied it can be taken away")
        .contains("Nothing found under these conditions", "href=\"/search?q=evil\"");
    assertThat(page("/search?q=zzzzzzzzqqqq").text()).contains("That clears nobody");
    assertThat(page("/search?offset=x").status()).isEqualTo(422);
  }

  @Test
  void aPartyCanBeScreenedAgainWithWhatIsStatedOfItAndTakenAlong() {
    assertThat(page("/entities/geran2-onelek").text())
        .contains("/screen?name=OOO%20Onelek&amp;schema=Company&amp;country=ru")
        .contains("/graph.ftm.json?of=geran2-onelek");
    assertThat(server.get("/graph.ftm.json?of=geran2-onelek").text())
        .contains("\"id\":\"geran2-onelek\"");
  }

  @Test
  void noMonthIsSaidToHaveTheMostShipmentsWhereTwoHave() {
    assertThat(page("/entities/geran2-onelek").text())
        .contains("2 dated shipments from 2022-08 to 2022-11; no one time has the most.");
  }

  @Test
  void ownersAreWorkedOutByRuleAndDay() {
    String worked = page("/entities/ofac-47293/ownership").text();
    assertThat(worked)
        .contains("OFAC 50 Percent Rule", "EU ownership test", "no designation", "<table")
        .contains("/evidence?entity=");
    assertThat(page("/entities/ofac-47293/ownership?rule=eu&on=2020-01-01").text())
        .contains("on 2020-01-01")
        .doesNotContain("<h2>OFAC");
    assertThat(page("/entities/geran2-onelek/ownership").text())
        .as("a listing that names no measure is told all the same")
        .contains("Office of Foreign Assets Control: listed")
        .doesNotContain("No listing of the party itself");
    assertThat(page("/entities/ofac-47293/ownership?rule=magic").status()).isEqualTo(400);
    assertThat(page("/entities/ofac-47293/ownership?on=soon").status()).isEqualTo(400);
  }

  @Test
  void aTraceIsReadFromHomeWithoutInstruction() {
    assertThat(page("/").text()).contains("/trace?part=" + LEAD);
    String trace = page("/trace?part=" + LEAD).text();
    assertThat(trace)
        .contains("STMicroelectronics", "OOO Onelek", "step assumed weakest", "weakest step")
        .contains(
            "What would strengthen it", "To: STMicroelectronics", "Were they listed on the day?");
  }

  @Test
  void theStepsOfATraceSayTheSameInEveryLanguageWhenTakenAway() {
    String asked = "/trace?part=" + LEAD;
    for (String form : List.of("csv", "jsonl")) {
      assertThat(page(asked + "&lang=uk&form=" + form).text())
          .isEqualTo(page(asked + "&form=" + form).text())
          .doesNotContainPattern("\\p{IsCyrillic}");
    }
  }

  @Test
  void everyMarkOfATraceOpensStatementsWithTheirPlace() {
    Set<String> marks = links(page("/trace?part=" + LEAD).text(), "/evidence");
    assertThat(marks).hasSizeGreaterThan(1);
    for (String mark : marks) {
      assertThat(page(mark).text()).as(mark).contains("geran2/", " line ", "SHA-256");
    }
  }

  @Test
  void whatCannotBeTracedSaysWhyAndKeepsWhatWasTyped() {
    Reply reply = page("/trace?part=STM32F765VIT6&dc=2238&found=2024-03-11");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).contains("class=\"notice problem\"", "value=\"STM32F765VIT6\"");
    assertThat(page("/trace?part=NX407-VGT6&found=2024-03-11").text())
        .contains("No record that was read leads from the maker", "value=\"NX407-VGT6\"");
    assertThat(page("/trace?part=NX407-VGT6&found=2024-03-11").text())
        .contains("<h1><span data-asked>", "<tbody data-asked=\"true\">")
        .doesNotContain("/entities/asked");
    assertThat(page("/trace?part=x&found=yesterday").status()).isEqualTo(400);
    assertThat(page("/trace?part=x&widen=magic").status()).isEqualTo(400);
  }

  @Test
  void aDateCodeIsReadInEveryWayItMayBe() {
    assertThat(page("/trace?part=" + LEAD + "&dc=2238").text())
        .contains("What the date code 2238 may mean", "not when it was sold");
  }

  @Test
  void aPathIsFoundByNamesThatAreChosenFrom() {
    assertThat(page("/path?from=evil&to=evil-1").text())
        .contains("Which “evil” is meant?", "/path?to=evil-1&amp;from=evil-2");
    assertThat(page("/path?from=evil-2&to=evil-1").text())
        .contains("1 shortest path of 1 step", "step stated", "/entities/evil-own");
    assertThat(page("/path?from=evil-1&to=donor-1").text()).contains("That shows nothing");
    assertThat(page("/path?from=evil-1&to=evil-1").status()).isEqualTo(400);
    assertThat(page("/path?from=a&to=b&max=13").status()).isEqualTo(422);
  }

  @Test
  void sourcesSayHowOldTheyAreAndWhatChanged() throws IOException {
    assertThat(page("/sources").text()).contains("/sources/hostile", "no limit is known");
    assertThat(page("/sources/hostile").text())
        .contains("hostile.entities.ftm.json", "Records by kind", "/search?source=hostile");
    assertThat(page("/sources/none").status()).isEqualTo(404);
    assertThat(page("/sources/hostile/diff").status()).isEqualTo(404);
    Path own = Files.createTempDirectory(data, "versions");
    Path list = own.resolve("list.entities.ftm.json");
    Files.writeString(
        list, "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n");
    RunningServer.load(own, list, "list");
    Files.writeString(
        list, "{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"B\"]}}\n");
    RunningServer.load(own, list, "list");
    try (RunningServer other = RunningServer.over(own)) {
      assertThat(other.get("/sources/list/diff", BROWSER).text())
          .contains("1 party added", "1 removed", "/entities/b");
    }
  }

  @Test
  void noLinkLeadsNowhere() {
    Set<String> links = new LinkedHashSet<>();
    for (String path :
        List.of("/", "/entities/evil-1", "/trace?part=" + LEAD, "/sources/geran-2", "/help")) {
      links.addAll(links(page(path).text(), "/"));
    }
    assertThat(links).hasSizeGreaterThan(60);
    links.addAll(
        links(
            page(links(page("/entities/evil-1").text(), "/evidence").iterator().next()).text(),
            "/"));
    links.add("/sources/geran2_trade_third_party");
    for (String link : links.stream().filter(PagesTest::isQuick).toList()) {
      assertThat(page(link).status()).as(link).isIn(200, 302, 308);
    }
  }

  /// Traces and paths have tests of their own, and evidence stands behind every value alike.
  private static boolean isQuick(String link) {
    return !link.startsWith("/trace?")
        && !link.startsWith("/path?")
        && !link.startsWith("/evidence");
  }

  private static Set<String> links(String html, String beginning) {
    Set<String> links = new LinkedHashSet<>();
    Matcher matcher = LINK.matcher(html);
    while (matcher.find()) {
      String link = matcher.group(1).replace("&amp;", "&");
      if (link.startsWith(beginning)) {
        links.add(link);
      }
    }
    return links;
  }
}
