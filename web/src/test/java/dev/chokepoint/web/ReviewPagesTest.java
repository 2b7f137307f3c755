package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ScreenName;
import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.orders.KnownDecisions;
import dev.chokepoint.desk.orders.OrderRequest;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.desk.records.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person decides about matches, without scripts.
class ReviewPagesTest {

  static final String HOSTILE = "<script>alert(1)</script> Amber \"Quay\" Trading";

  @TempDir Path data;
  private RunningServer server;
  private Browser anna;

  /// A list with a name that means harm, and orders of three buyers that are like it.
  @BeforeEach
  void queue() throws IOException {
    Path list =
        Files.writeString(
            data.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Company","properties":{"name":["<script>alert(1)</script> Amber \\"Quay\\" Trading","Amber Quay Trading"],"country":["ae"],"topics":["sanction"]}}
            """);
    RunningServer.load(data, list, "made");
    Path orders =
        Files.writeString(
            data.resolve("orders.csv"),
            """
            Buyer,Buyer country,Description,HS code
            Amber Quay Trading,AE,chairs,9401.30
            Amber Quay Trading LLC,TR,chairs,9401.30
            Amber Quay Trading Co.,KZ,chairs,9401.30
            """);
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      KeepHits hits = new KeepHits(desk);
      ScreenOrders.Sink sink =
          new ScreenOrders.Sink() {
            @Override
            public void header(List<String> columns) {
              // Only matches are wanted here.
            }

            @Override
            public void order(ScreenedOrder order) {
              hits.note(order, "orders.csv");
            }
          };
      new ScreenOrders(
              desk, KnownDecisions.NONE, new ScreenName.Asker("screen", "anna", Question.Log.NONE))
          .answer(
              new OrderRequest(orders, null, null, null, LocalDate.parse("2026-11-23")),
              sink,
              issue -> {},
              rows -> {});
      assertThat(hits.keep("anna")).isEqualTo(3);
    }
    server = RunningServer.over(data);
    anna = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String[] decision(String hit, String says, String... more) {
    String[] fields = {
      "hit", hit, "says", says, "reason", "country", "by", "Anna Öz", "back", "/review"
    };
    String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return all;
  }

  @Test
  void theTwoSidesStandBesideEachOtherWithTheReason() {
    String html = anna.open("/review?item=hit-2").text();
    assertThat(html)
        .contains("3 matches wait", "Amber Quay Trading LLC", "orders.csv, row 3")
        .contains("What would settle it:", "class=\"waterfall\"", "data-key=\"y\"")
        .contains("differs", "What it relies on")
        .contains("&lt;script")
        .doesNotContain("<script>alert");
    assertThat(server.get("/review?lang=uk").text()).contains("Розгляд", "Причина");
  }

  @Test
  void whyAMatchWaitsIsSaidInTheReadersLanguage() {
    assertThat(anna.open("/review?item=hit-2&lang=uk").text())
        .contains("Оцінка збігу сторони (покупець Amber Quay Trading LLC)")
        .doesNotContain("scores", "<span lang=\"en\">");
    anna.send("/review", decision("hit-2", "different"));
    anna.open("/review");
    assertThat(
            anna.send("/review", "hit", "hit-2", "says", "same", "reason", "name", "by", "Bert")
                .text())
        .contains("decision-1 (різні, країна, хто вирішив: Anna Öz) чинне щодо made-1")
        .doesNotContain("nothing was entered");
  }

  @Test
  void homeSaysHowManyWaitAndDoesNotForgetWhatWasDecidedSince() {
    assertThat(anna.open("/").text()).contains("<a href=\"/review\">3 matches wait for a person");
    anna.open("/review");
    anna.send("/review", decision("hit-1", "different"));
    assertThat(anna.open("/").text()).contains("2 matches wait for a person");
    anna.open("/review");
    anna.send("/review/undo", "decision", "decision-1", "by", "Anna");
    assertThat(anna.open("/").text()).contains("3 matches wait for a person");
  }

  @Test
  void aDecisionIsSavedShownAndTakenBack() {
    anna.open("/review?item=hit-2");
    Reply saved = anna.follow("/review", decision("hit-2", "different", "expires", "2027-11-23"));
    assertThat(saved.text())
        .contains("Saved 2026-11-23 12:00 UTC · decision-1", "2 matches wait", "data-key=\"z\"")
        .as("the name is typed once")
        .contains("value=\"Anna Öz\"");
    Reply undone =
        anna.follow("/review/undo", "decision", "decision-1", "by", "Anna Öz", "back", "/review");
    assertThat(undone.text()).contains("Taken back: decision-1", "3 matches wait");
    assertThat(server.get("/review/log").text().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .contains("\"subject\":\"decision-1\"", "Anna Öz");
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
    }
  }

  @Test
  void aGroupIsDecidedAtOnceAndTakenBackAtOnce() {
    assertThat(anna.open("/review").text()).contains("of this kind together");
    String[] fields = decision("hit-2", "different", "hit", "hit-3");
    assertThat(anna.follow("/review", fields).text())
        .contains("decision-1, decision-2", "1 match waits");
    assertThat(
            anna.follow(
                    "/review/undo",
                    "decision",
                    "decision-1",
                    "decision",
                    "decision-2",
                    "by",
                    "Anna",
                    "back",
                    "/review")
                .text())
        .contains("3 matches wait");
  }

  @Test
  void whoComesSecondSeesBothDecisionsAndChooses() {
    Browser bert = new Browser(server);
    anna.open("/review?item=hit-2");
    bert.open("/review?item=hit-2");
    anna.send("/review", decision("hit-2", "different"));
    Reply conflict =
        bert.send("/review", "hit", "hit-2", "says", "same", "reason", "name", "by", "Bert");
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.text())
        .contains(
            "Somebody else decided first", "Anna Öz", "Bert", "decision-1", "Different", "Same");
    Reply replaced =
        bert.follow(
            "/review",
            "hit",
            "hit-2",
            "says",
            "same",
            "reason",
            "name",
            "by",
            "Bert",
            "instead_of",
            "decision-1");
    assertThat(replaced.text()).contains("decision-2");
  }

  @Test
  void nothingIsWrittenWithoutTheTokenOfAPage() {
    assertThat(server.form("/review", decision("hit-2", "same")).status()).isEqualTo(403);
    assertThat(server.form("/review/undo", "decision", "decision-1").status()).isEqualTo(403);
    anna.open("/review");
    assertThat(anna.send("/review", "hit", "hit-2", "says", "same", "reason", "name").status())
        .as("nobody signed")
        .isEqualTo(400);
    assertThat(anna.send("/review", "hit", "hit-2", "by", "Anna", "reason", "name").status())
        .isEqualTo(400);
  }

  @Test
  void aFormNeverLeadsToAnotherSite() {
    anna.open("/review");
    for (String elsewhere : List.of("https://x.example", "//x.example", "/\\x.example", "/a b")) {
      Reply sent = anna.send("/review", decision("hit-9", "same", "back", elsewhere));
      assertThat(sent.status()).isEqualTo(404);
      assertThat(dev.chokepoint.web.page.Backlink.local(elsewhere)).isEmpty();
    }
    assertThat(dev.chokepoint.web.page.Backlink.local("/review?item=hit-1")).isPresent();
  }

  @Test
  void theQueueIsSearchedAndNarrowedByItsAddress() {
    assertThat(anna.open("/review?q=llc").text()).contains("1 shown", "Amber Quay Trading LLC");
    assertThat(anna.open("/review?q=nobody").text()).contains("but none fits", "Show all");
    assertThat(anna.open("/review?verdict=stop&file=orders.csv").text()).contains("verdict=stop");
  }
}
