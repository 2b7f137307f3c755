package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A party and files of orders are screened on pages, without scripts.
class ScreenPagesTest {

  private static final String ORDERS =
      """
      Buyer,Buyer country,Description,HS code,Order date
      Amber Quay Trading,AE,"=HYPERLINK(""http://x"")",9401.30,2026-10-01
      <script>alert(2)</script>,DE,chairs,9401.30,2026-10-02
      Nordwerk Nobody,FR,chairs,9401.30,31/02/2026
      """;

  @TempDir static Path data;
  private static RunningServer server;
  private Browser olena;

  @BeforeAll
  static void start() throws IOException {
    Path list =
        Files.writeString(
            data.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Company","properties":{"name":["Amber Quay Trading","<img src=x onerror=alert(1)>"],"country":["ae"],"topics":["sanction"]}}
            """);
    RunningServer.load(data, list, "made");
    server = RunningServer.over(data);
  }

  @BeforeEach
  void olenaOpensABrowser() {
    olena = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theFirstLineOfAnAnswerIsTheVerdict() {
    String html = olena.open("/screen?name=Amber%20Quay%20Trading&country=AE").text();
    assertThat(html)
        .contains("is written as a listed party is", "1 list read on 2026-11-23")
        .contains("balanced (0.70)", "What would settle it", "class=\"waterfall\"")
        .contains("Who is behind Amber Quay Trading", "Nothing was decided", "&lt;img")
        .doesNotContain("<img src=x");
    assertThat(olena.open("/screen?name=Amber+Key+Traders&threshold=exploratory").text())
        .contains("exploratory (0.50)");
  }

  @Test
  void noMatchIsGreyAndNamesTheLists() {
    assertThat(olena.open("/screen?name=Nordwerk%20Nobody").text())
        .contains("No match for “Nordwerk Nobody” from 0.70 on in 1 list", "not a clearance")
        .contains("sentence none", ">made</a>")
        .doesNotContain("sentence cleared");
    assertThat(server.get("/screen?name=Nobody&lang=uk").text()).contains("збігів від 0.70 немає");
  }

  @Test
  void theMatchesAreATableThatCanBeTakenAway() {
    Reply csv = server.get("/screen?name=Amber%20Quay%20Trading&form=csv");
    assertThat(csv.text())
        .startsWith("\uFEFFid,caption,score")
        .contains("made-1,Amber Quay Trading,1.00");
    assertThat(server.get("/screen?name=Amber%20Quay&form=magic").status()).isEqualTo(400);
  }

  @Test
  void theMatchesSayTheSameInEveryLanguageWhenTakenAway() {
    String asked = "/screen?name=Amber%20Quay%20Trading";
    for (String form : List.of("csv", "jsonl")) {
      assertThat(server.get(asked + "&lang=uk&form=" + form).text())
          .isEqualTo(server.get(asked + "&form=" + form).text())
          .doesNotContainPattern("\\p{IsCyrillic}");
    }
    assertThat(server.get(asked + "&lang=uk").text()).containsPattern("\\p{IsCyrillic}");
  }

  @Test
  void whatCannotBeAskedIsRefusedInWords() {
    assertThat(olena.open("/screen?name=a&threshold=0.1").status()).isEqualTo(400);
    assertThat(olena.open("/screen?name=a&schema=Magic").status()).isEqualTo(400);
    assertThat(olena.open("/screen?name=a&country=Utopia").status()).isEqualTo(400);
    assertThat(
            olena
                .open(
                    "/screen?name=<script>alert(1)</script>"
                        .replace("<", "%3C")
                        .replace(">", "%3E"))
                .text())
        .doesNotContain("<script>alert");
  }

  @Test
  void aPartyIsDecidedWhereItWasScreened() {
    olena.open("/screen?name=Amber%20Quay");
    Reply saved =
        olena.follow(
            "/review",
            "party",
            "Amber Quay",
            "entity",
            "made-1",
            "says",
            "unsure",
            "reason",
            "name",
            "by",
            "Olena",
            "back",
            "/screen?name=Amber%20Quay");
    assertThat(saved.text()).contains("decision-", "Not enough to tell");
    assertThat(olena.send("/review", "says", "same", "reason", "name", "by", "Olena").status())
        .isEqualTo(400);
  }

  private String handIn(String table) {
    olena.open("/screen");
    Reply sent = olena.send("/screen/files", "pasted", table, "by", "Olena");
    assertThat(sent.status()).isEqualTo(303);
    return sent.header("Location").replaceFirst(".*(/screen/runs/[0-9a-f]{16}).*", "$1");
  }

  private String screened(String run) {
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    Reply page = olena.open(run);
    while (page.text().contains("are being screened") && System.nanoTime() < until) {
      assertThat(page.header("Refresh")).as("looks again without scripts").isEqualTo("2");
      Thread.onSpinWait();
      page = olena.open(run);
    }
    return page.text();
  }

  private static String[] meaning(String then) {
    return new String[] {
      "c0",
      "buyer.name",
      "c1",
      "buyer.country",
      "c2",
      "description",
      "c3",
      "hs",
      "c4",
      "order_date",
      "dates",
      "iso",
      "decimals",
      "point",
      "then",
      then
    };
  }

  @Test
  void aFileIsMappedTestedScreenedAndTakenAway() {
    String run = handIn(ORDERS);
    assertThat(olena.open(run + "/map").text())
        .contains("the heading has the words", "buyer: name", "&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(olena.follow(run + "/map", meaning("test")).text())
        .contains("1 cell cannot be read", "“31/02/2026”", "3 rows tested");
    olena.send(run + "/map", meaning("run"));
    String html = screened(run);
    assertThat(html)
        .contains("3 rows: 0 stop, 1 check, 1 no finding, 1 could not be read")
        .contains("Policy: cautious", "&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(html.indexOf(">2</a>")).as("worst first").isLessThan(html.indexOf(">3</a>"));
    assertThat(olena.open(run + "?verdict=check").text()).contains("1 row, worst first");
    assertThat(olena.open(run + "/rows/2").text()).contains("The row as it was read", "Check");
    assertThat(server.get(run + "?form=csv").text())
        .startsWith("\uFEFF")
        .contains("'=HYPERLINK")
        .hasLineCount(4);
    assertThat(server.get(run + "?form=jsonl&verdict=check").text()).hasLineCount(1);

    assertThat(olena.follow(run + "/review", "select", "2", "by", "Olena").text())
        .contains("1 new matches are in the queue");
    assertThat(olena.open("/review?q=pasted").text()).contains("pasted.csv, row 2");

    String again =
        olena
            .send(run + "/again", "by", "Olena")
            .header("Location")
            .replaceFirst(".*(/screen/runs/\\w+)", "$1");
    assertThat(screened(again))
        .contains("No row is judged otherwise than before.", "Nothing changed");
    assertThat(olena.open("/screen").text()).contains(run, "pasted.csv");
  }

  @Test
  void aRunNamesTheListsThatItWasScreenedAgainst() {
    String run = handIn(ORDERS);
    olena.send(run + "/map", meaning("run"));
    assertThat(screened(run))
        .contains("Screened against 1 list read on 2026-11-23 (snapshot 1)")
        .contains("<a href=\"/sources/made\">made</a>");
  }

  @Test
  void aRunSaysAllInTheReadersLanguage() {
    String run = handIn(ORDERS);
    assertThat(olena.open(run + "/map?lang=uk").text())
        .contains("заголовок містить слова «buyer» і «country»", "покупець: назва")
        .doesNotContain("the heading has", "buyer: name");
    assertThat(olena.follow(run + "/map", meaning("test")).text())
        .contains("для order_date очікується дата, наприклад 2023, 2023-10 або 2023-10-06")
        .doesNotContain("is expected for");
    olena.send(run + "/map", meaning("run"));
    olena.open(run + "?lang=en");
    screened(run);
    assertThat(olena.open(run + "?lang=uk").text())
        .contains("Оцінка збігу сторони (покупець Amber Quay Trading) із записом «Amber Quay")
        .contains("є в списку, захід якого тут невідомий")
        .contains("Порівняно зі списками: 1 список, прочитано 2026-11-23 (знімок 1)")
        .doesNotContain("scores", "on a list", "is expected for")
        .doesNotContain("lang=\"en\">The");
    assertThat(olena.open(run + "/rows/2").text())
        .contains("Оцінка збігу сторони", "Висновок — це привід придивитися")
        .doesNotContain("scores", "A verdict is a reason to look", "<span lang=\"en\">The ");
    assertThat(olena.open(run + "/rows/4").text())
        .contains("Order date \"31/02/2026\": для order_date очікується")
        .doesNotContain("is expected for");
    assertThat(server.get(run + "?form=csv&lang=uk").text())
        .as("a table says the same in every language")
        .contains("The buyer Amber Quay Trading scores");
  }

  @Test
  void aRefusalIsSaidInTheReadersLanguageAndToProgramsInEnglish() {
    assertThat(olena.open("/screen/runs/0123456789abcdef?lang=uk").text())
        .contains("Перевірки з такою назвою немає.")
        .doesNotContain("There is no run");
    assertThat(
            server
                .get("/screen/runs/0123456789abcdef?lang=uk", "Accept", "application/json")
                .text())
        .contains("There is no run of that name.");
  }

  @Test
  void whoWatchesARunIsToldItsRowsAndWhenItEnds() {
    String run = handIn(ORDERS);
    olena.send(run + "/map", meaning("run"));
    Reply told =
        server.raw(
            HttpRequest.newBuilder(URI.create(server.url(run + "/live")))
                .header("Accept", "text/event-stream"));
    assertThat(told.header("Content-Type")).startsWith("text/event-stream");
    assertThat(told.text().strip()).endsWith("data: no more rows come");
    assertThat(olena.open(run + "?live=yes").header("Refresh")).as("ended").isEmpty();
    assertThat(screened(run)).contains("3 rows");
  }

  @Test
  void aMappingThatFitsIsOfferedFirst() {
    String first = handIn(ORDERS);
    olena.send(first + "/map", meaning("run"));
    screened(first);
    String next = handIn(ORDERS.replace("chairs", "tables"));
    String html = olena.open(next + "/map").text();
    assertThat(html).contains("were given a meaning that fits this file", "Screen all rows by it");
    String saved = html.replaceAll("(?s).*name=\"saved\" value=\"([0-9a-f]{16})\".*", "$1");
    assertThat(olena.send(next + "/map", "saved", saved).status()).isEqualTo(303);
    assertThat(screened(next)).contains("3 rows: 0 stop, 1 check");
    assertThat(olena.open(next + "/map").text()).doesNotContain("Screen all rows by it");
  }

  @Test
  void aVerdictThatLeavesNothingIsNamedWithWhatThereIsWithoutIt() {
    String run = handIn(ORDERS);
    olena.send(run + "/map", meaning("run"));
    screened(run);
    assertThat(olena.open(run + "?verdict=stop").text())
        .contains("Take Verdict: Stop away (3 rows)", "href=\"" + run + "\"");
    assertThat(olena.open(run + "?verdict=magic").status()).isEqualTo(400);
    assertThat(olena.open(run + "?from=9999").text()).contains("3 rows, worst first");
  }

  @Test
  void nothingIsTakenWithoutATokenOrAName() {
    assertThat(server.form("/screen/files", "pasted", ORDERS, "by", "x").status()).isEqualTo(403);
    olena.open("/screen");
    assertThat(olena.send("/screen/files", "pasted", " ", "by", "Olena").status()).isEqualTo(400);
    for (String id : List.of("..%2F..%2Frecords", "0123456789abcdef", "x")) {
      assertThat(server.get("/screen/runs/" + id).status()).isIn(400, 404);
    }
  }

  /// Twenty thousand times as large as it comes.
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(nothing);
      }
    }
    return bytes.toByteArray();
  }

  private Reply upload(String name, byte[] content) throws IOException {
    olena.open("/screen");
    return olena.upload("/screen/files", "file", name, content, "by", "Olena");
  }

  @Test
  void anArchiveThatSwellsIsNotUnpacked() throws IOException {
    Reply sent = upload("../../orders.xlsx", bomb());
    assertThat(sent.status()).isEqualTo(303);
    String map = sent.header("Location").replaceFirst("^https?://[^/]+", "");
    Reply page = olena.open(map);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("could not be read");
  }

  @Test
  void aFileIsTakenAsItComes() throws IOException {
    Reply sent = upload("orders \"of\" <b>.csv", ORDERS.getBytes(StandardCharsets.UTF_8));
    assertThat(sent.status()).isEqualTo(303);
    assertThat(olena.open(sent.header("Location").replaceFirst("^https?://[^/]+", "")).text())
        .doesNotContain("<b>");
  }
}
