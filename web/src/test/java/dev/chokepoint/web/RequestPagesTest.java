package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trace requests are entered and answered on pages, as on the command line, and stand in the log.
class RequestPagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  @TempDir static Path data;
  private static RunningServer server;
  private Browser analyst;

  @BeforeAll
  static void start() {
    Fixtures.load(data);
    server = RunningServer.over(data);
  }

  @BeforeEach
  void anAnalystOpensABrowser() {
    analyst = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private String asked(String to, String question) {
    analyst.open("/requests");
    Reply sent = analyst.send("/requests", "to", to, "question", question, "by", "analyst-1");
    assertThat(sent.status()).isEqualTo(303);
    return sent.header("location").replaceFirst(".*(/requests/request-\\d+)$", "$1");
  }

  @Test
  void aRequestWaitsUntilItsAnswerNamesTheNextHolder() {
    String request = asked("A distributor", "To whom was lot 2118 sold?");
    assertThat(analyst.open(request).text())
        .contains("A distributor", "To whom was lot 2118 sold?", "Waits for an answer")
        .contains("Nothing came of it yet.");

    Reply sent =
        analyst.send(
            request, "outcome", "answered", "sold_to", "Pearl River Parts", "by", "analyst-1");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(analyst.open(request).text())
        .contains("Answered", "Pearl River Parts", "/search?q=Pearl%20River%20Parts")
        .doesNotContain("Waits for an answer");
    assertThat(analyst.open("/requests").text())
        .contains("A distributor", "Answered", "Pearl River Parts");
    assertThat(analyst.open(request + "?lang=uk").text()).contains("Відповідь надано");

    analyst.open(request);
    assertThat(analyst.send(request, "outcome", "acknowledged", "by", "analyst-1").status())
        .isEqualTo(303);
    assertThat(analyst.open("/requests?form=csv").text())
        .as("a later answer that names nobody takes nothing back")
        .contains("acknowledged,Pearl River Parts");
  }

  @Test
  void aPageThatLacksARecordFillsTheForm() {
    assertThat(analyst.open("/requests?to=A%20maker&question=Who%20bought%20it%3F").text())
        .contains("value=\"A maker\"", ">Who bought it?</textarea>");
  }

  @Test
  void whatIsIncompleteIsRefusedAndNothingSaved() {
    analyst.open("/requests");
    long before = count();
    assertThat(analyst.send("/requests", "to", "A maker", "by", "analyst-1").status())
        .isEqualTo(400);
    assertThat(
            analyst
                .send(
                    "/requests",
                    "to",
                    "A maker",
                    "question",
                    "Who?",
                    "sent",
                    "yesterday",
                    "by",
                    "analyst-1")
                .status())
        .isEqualTo(400);
    assertThat(
            analyst
                .send(
                    "/requests",
                    "to",
                    "A maker",
                    "question",
                    "Who?",
                    "item",
                    "item-999",
                    "by",
                    "analyst-1")
                .status())
        .isEqualTo(404);
    assertThat(count()).isEqualTo(before);
    assertThat(analyst.open("/requests/request-999").status()).isEqualTo(404);
    assertThat(analyst.open("/requests/request-999?lang=uk").text())
        .contains("немає запиту request-999");
  }

  private long count() {
    return analyst.open("/requests?form=jsonl").text().lines().count();
  }

  @Test
  void hostileWordsAreTextAndAnotherSitesFormIsRefused() {
    String request = asked(HOSTILE, HOSTILE);
    assertThat(analyst.open(request).text()).doesNotContain(HOSTILE).contains("&lt;script&gt;");
    assertThat(analyst.open("/requests").text()).doesNotContain(HOSTILE);
    assertThat(analyst.open("/log").text()).doesNotContain(HOSTILE);
    assertThat(
            new Browser(server)
                .send("/requests", "to", "A maker", "question", "Who?", "by", "someone")
                .status())
        .isEqualTo(403);
  }

  @Test
  void theLogTellsEveryEntryNewestFirstAndChecksTheChain() {
    asked("A maker", "Who ordered it first?");
    String request = asked("A customs office", "Which declarations name this lot?");
    String subject = request.substring("/requests/".length());
    String log = analyst.open("/log").text();
    assertThat(log).contains(subject, "analyst-1", "Which declarations name this lot?");
    assertThat(log.indexOf("Which declarations name this lot?"))
        .isLessThan(log.indexOf("Who ordered it first?"));

    String about = analyst.open("/log?subject=" + subject).text();
    assertThat(about).contains("1 entry, newest first", "href=\"" + request + "\"");
    assertThat(analyst.open("/log?kind=no-such-kind").text()).contains("Nothing was entered.");
    assertThat(analyst.open("/log?check=now").text())
        .contains("nothing was changed, and nothing is missing or out of order");
    assertThat(analyst.open("/log?form=csv").text()).contains("A customs office");
  }
}
