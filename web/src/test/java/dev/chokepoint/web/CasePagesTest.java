package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case is opened, written, filled from other pages, and sent out, without scripts.
class CasePagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  @TempDir static Path data;
  private static RunningServer server;
  private Browser anna;

  @BeforeAll
  static void start() throws IOException {
    Path list =
        Files.writeString(
            data.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Person","properties":{"name":["<script>alert(1)</script>","Jane Quay"],"birthDate":["1970-02-03"],"topics":["sanction"]}}
            {"id":"quay-1","schema":"Company","properties":{"name":["Quay Ltd"]}}
            {"id":"harbour-1","schema":"Company","properties":{"name":["Harbour Ltd"]}}
            {"id":"own-1","schema":"Ownership","properties":{"owner":["quay-1"],"asset":["harbour-1"],"percentage":["60"]}}
            """);
    RunningServer.load(data, list, "made");
    server = RunningServer.over(data);
  }

  @BeforeEach
  void annaOpensABrowser() {
    anna = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private String opened(String title) {
    anna.open("/cases");
    Reply sent = anna.send("/cases", "title", title, "tlp", "amber", "by", "Anna");
    assertThat(sent.status()).isEqualTo(303);
    return sent.header("Location").replaceFirst(".*(/cases/case-\\d+)$", "$1");
  }

  @Test
  void anEntityIsPinnedFromItsPageToANewCaseOrOneThatIsThere() {
    assertThat(anna.open("/entities/made-1").text())
        .contains("href=\"/cases/pins?what=entity&amp;id=made-1\" data-key=\"c\"");
    String asks = anna.open("/cases/pins?what=entity&id=made-1").text();
    assertThat(asks).contains("&lt;script&gt;", "name=\"id\" value=\"made-1\"");
    Reply sent =
        anna.send(
            "/cases/pins",
            "what",
            "entity",
            "id",
            "made-1",
            "case",
            "new",
            "title",
            "Pinned from a page",
            "by",
            "Anna");
    assertThat(sent.header("Location")).contains("/cases/case-").contains("?pinned=");
    assertThat(anna.open("/cases/pins?what=entity&id=made-1").text())
        .contains("Pinned from a page</option>");
  }

  @Test
  void aNoteCitesWhatIsPinnedByItsNumber() {
    String at = opened("Cited");
    anna.open(at);
    Reply pinned = anna.send(at + "/pins", "what", "entity", "id", "made-1", "by", "Anna");
    String number = pinned.header("Location").replaceFirst(".*pinned=(\\d+).*", "$1");
    assertThat(anna.open(at).text()).contains("[[" + number + "]]");
    anna.send(
        at + "/pins",
        "what",
        "note",
        "section",
        "finding",
        "text",
        "As [[" + number + "]] says, but not [[4711]].",
        "by",
        "Anna");
    assertThat(anna.open(at).text())
        .contains("As <a href=\"#pin-" + number + "\"><cite>", "not [[4711]].");
    assertThat(anna.open(at + "/report.html").text()).contains("<cite>").doesNotContain("As [[");
  }

  @Test
  void anAddressSaysWhatIsPinnedButNeitherWhoSignsNorInWhichCase() {
    assertThat(
            anna.open("/cases/pins?what=entity&id=made-1&by=Somebody&case=case-9&title=T&back=/x")
                .text())
        .contains("name=\"id\" value=\"made-1\"")
        .doesNotContain("value=\"Somebody\"", "value=\"case-9\"", "name=\"back\"");
  }

  @Test
  void whatCannotBePinnedIsSaidBeforeAnythingIsTyped() {
    assertThat(anna.open("/cases/pins?what=entity&id=nobody").status()).isEqualTo(404);
    assertThat(anna.open("/cases/pins?what=wish").status()).isEqualTo(400);
    assertThat(anna.open("/cases/pins").text()).contains("Say what is to be pinned");
  }

  @Test
  void aCaseHasItsOutlineNarrativePinsAndQuestions() {
    String at = opened("Quay " + HOSTILE);
    anna.open(at);
    anna.send(
        at + "/pins",
        "what",
        "note",
        "section",
        "question",
        "text",
        "Who paid? " + HOSTILE,
        "by",
        "Anna");
    anna.send(at + "/pins", "what", "entity", "id", "made-1", "remark", HOSTILE, "by", "Anna");
    String html = anna.open(at).text();
    assertThat(html)
        .contains("TLP:AMBER", "Who paid?", "Open questions", "/entities/made-1", "1970-02-03")
        .contains("No summary yet.", "&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(anna.open("/cases").text()).contains(at).doesNotContain("<script>alert");
    assertThat(server.get(at + "?lang=uk").text()).contains("Відкриті питання");
  }

  @Test
  void thePathsBetweenTwoPartiesArePinnedWithTheRecordsThatStateThem() {
    String path = "/path?from=quay-1&to=harbour-1";
    String pin = "/cases/pins?what=path&from=quay-1&to=harbour-1&max=6&avoid-hubs=false";
    assertThat(anna.open(path).text())
        .contains("href=\"" + pin.replace("&", "&amp;") + "\" data-key=\"c\"");
    assertThat(anna.open(pin).text()).contains("Paths between Quay Ltd and Harbour Ltd");
    String at =
        anna.send(
                "/cases/pins",
                "case",
                "new",
                "title",
                "Paths",
                "by",
                "Anna",
                "what",
                "path",
                "from",
                "quay-1",
                "to",
                "harbour-1",
                "max",
                "6",
                "avoid-hubs",
                "false")
            .header("Location")
            .replaceFirst(".*(/cases/case-\\d+).*", "$1");
    assertThat(anna.open(at).text()).contains("Quay Ltd – Harbour Ltd", "Quay Ltd → Harbour Ltd");
    assertThat(anna.open(at + "/report.html").text())
        .contains("Ownership, 60 %", "Stated by own-1.", "documented")
        .as("nothing more than the records state")
        .contains("says nothing of what passed between them");
  }

  @Test
  void partiesWithoutAPathHaveNothingToPin() {
    assertThat(anna.open("/path?from=quay-1&to=made-1").text()).doesNotContain("/cases/pins");
    String at = opened("No path");
    anna.open(at);
    assertThat(
            anna.send(at + "/pins", "what", "path", "from", "quay-1", "to", "made-1", "by", "Anna")
                .status())
        .isEqualTo(404);
  }

  @Test
  void aFileOfARecoveryIsPinnedAndFromThereToAnotherCase() throws IOException {
    anna.open("/recoveries");
    String item =
        anna.send("/recoveries", "weapon", "Drone", "by", "Maria")
            .header("Location")
            .replaceFirst(".*(/recoveries/item-\\d+)$", "$1");
    anna.open(item);
    anna.upload(
        item + "/photos",
        "photo",
        "board.jpg",
        RecoveryPagesTest.photo("2026:10:07 09:30:00"),
        "by",
        "Maria");
    String html = anna.open(item).text();
    assertThat(html).as("what was entered first").contains("/cases/pins?what=entry&amp;id=");
    String digest = html.replaceAll("(?s).*what=file&amp;sha256=([0-9a-f]{64}).*", "$1");
    assertThat(anna.open("/cases/pins?what=file&sha256=" + digest).text()).contains("board.jpg");
    String at = opened("Files");
    anna.open(at);
    anna.send(at + "/pins", "what", "file", "sha256", digest, "by", "Anna");
    assertThat(anna.open(at).text()).contains("board.jpg", "what=file&amp;sha256=" + digest);
    assertThat(server.get(at + "/bundle.zip").text()).contains("board.jpg");
    assertThat(anna.open("/cases/pins?what=file&sha256=" + "0".repeat(64)).status()).isEqualTo(404);
  }

  @Test
  void whatIsPinnedFromAMatchRemarksOnItAndLeadsBackToIt() {
    assertThat(anna.open("/cases/pins?what=entity&id=made-1&match=hit-7").text())
        .contains("name=\"remark\" value=\"hit-7\"");
    assertThat(anna.open("/cases/pins?what=entity&id=made-1&match=Words+of+another").text())
        .contains("name=\"remark\" value=\"\"");
    String at = opened("From a match");
    anna.open(at);
    assertThat(
            anna.follow(at + "/pins", "what", "entity", "id", "made-1", "match", "hit-7", "by", "A")
                .text())
        .contains("href=\"/review?item=hit-7\"");
  }

  @Test
  void theReportIsShownBeforeItLeavesAndPartsCanBeLeftOut() {
    String at = opened("Report");
    anna.open(at);
    anna.send(
        at + "/pins", "what", "note", "section", "summary", "text", "In short.", "by", "Anna");
    anna.send(at + "/pins", "what", "entity", "id", "made-1", "by", "Anna");
    assertThat(anna.open(at + "/report").text())
        .contains("the whole report", "<iframe", at + "/report.html")
        .contains("TLP:AMBER, so there is no version for the public")
        .doesNotContain("version=public");
    Reply whole = anna.open(at + "/report.html");
    assertThat(whole.text()).contains("In short.", "1970-02-03").doesNotContain("<script>alert");
    assertThat(whole.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(anna.open(at + "/report.html?off=summary").text()).doesNotContain("In short.");
    anna.open(at);
    anna.send(at + "/mark", "tlp", "clear", "by", "Anna");
    assertThat(anna.open(at + "/report").text()).contains("version=public");
    assertThat(anna.open(at + "/report.html?version=public").text())
        .as("a birth date is nobody's business")
        .doesNotContain("1970-02-03");
  }

  @Test
  void aMarkIsChangedByFormAndAVersionForThePublicRefusedUnlessItMayBe() {
    String at = opened("Marked");
    for (String file : List.of("/report", "/report.html", "/bundle.zip")) {
      String open = at + file + "?version=public";
      Reply page = anna.open(open);
      assertThat(page.status()).as(file).isEqualTo(400);
      assertThat(page.text()).contains("<h1>", "its owner Anna, or a reviewer, may");
      Reply program = server.get(open);
      assertThat(program.status()).as(file).isEqualTo(400);
      assertThat(program.header("Content-Type")).startsWith("application/problem+json");
      assertThat(program.text()).contains("its owner Anna, or a reviewer, may mark it TLP:CLEAR");
    }
    anna.open(at);
    Reply marked =
        anna.send(at + "/mark", "tlp", "amber+strict", "handling", "by hand", "by", "Anna");
    assertThat(marked.header("Location")).endsWith(at);
    assertThat(anna.open(at).text()).contains("TLP:AMBER+STRICT</strong> · by hand");
    assertThat(anna.open("/cases").text()).contains("TLP:AMBER+STRICT - by hand");
    assertThat(anna.send(at + "/mark", "tlp", "blue", "by", "Anna").status()).isEqualTo(400);
    assertThat(server.form(at + "/mark", "tlp", "clear", "by", "x").status()).isEqualTo(403);
  }

  @Test
  void aFormThatNamesNoMarkMarksNothing() {
    anna.open("/cases");
    String at =
        anna.send("/cases", "title", "Red", "tlp", "red", "handling", "by hand", "by", "Anna")
            .header("Location")
            .replaceFirst(".*(/cases/case-\\d+)$", "$1");
    anna.open(at);
    Reply none = anna.send(at + "/mark", "handling", "otherwise", "by", "Anna");
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text()).contains("Say which handling mark. Nothing was saved.");
    assertThat(anna.open(at).text()).contains("TLP:RED</strong> · by hand");
    anna.send(at + "/mark", "tlp", "green", "by", "Anna");
    assertThat(anna.open(at).text()).as("what was not sent stands").contains("GREEN</strong> · by");
    anna.send(at + "/mark", "tlp", "green", "handling", "", "by", "Anna");
    assertThat(anna.open(at).text()).contains("GREEN</strong> <span");
    Reply wordy = anna.send(at + "/mark", "tlp", "red", "handling", "x".repeat(301), "by", "Anna");
    assertThat(wordy.status()).isEqualTo(400);
    assertThat(wordy.text()).contains("300 letters at the most");
  }

  @Test
  void noCaseIsOpenedForWhatCannotBePinned() {
    String title = "For what is not there";
    anna.open("/cases");
    for (List<String> what :
        List.of(
            List.of("entity", "id", "nobody"),
            List.of("entry", "id", "4711"),
            List.of("file", "sha256", "0".repeat(64)),
            List.of("path", "from", "quay-1", "to", "made-1"))) {
      List<String> form =
          new ArrayList<>(List.of("case", "new", "title", title, "by", "Anna", "what"));
      form.addAll(what);
      assertThat(anna.send("/cases/pins", form.toArray(String[]::new)).status())
          .as("%s", what)
          .isEqualTo(404);
    }
    assertThat(anna.open("/cases").text()).doesNotContain(title);
  }

  @Test
  void aFileOfAStricterCaseIsNotPinnedToALooserOne() throws IOException {
    anna.open("/recoveries");
    String item =
        anna.send("/recoveries", "weapon", "Glider", "by", "Maria")
            .header("Location")
            .replaceFirst(".*(/recoveries/item-\\d+)$", "$1");
    anna.open(item);
    anna.upload(
        item + "/photos",
        "photo",
        "wing.jpg",
        RecoveryPagesTest.photo("2026:10:08 09:30:00"),
        "by",
        "Maria");
    String digest =
        anna.open(item).text().replaceAll("(?s).*what=file&amp;sha256=([0-9a-f]{64}).*", "$1");
    String red = opened("Strict");
    String clear = opened("Loose");
    anna.open(red);
    anna.send(red + "/mark", "tlp", "red", "by", "Anna");
    anna.send(red + "/pins", "what", "file", "sha256", digest, "by", "Anna");
    Reply refused = anna.send(clear + "/pins", "what", "file", "sha256", digest, "by", "Bert");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text())
        .contains("which is marked TLP:RED", "as strictly", "the owner of", "nothing was saved");
    assertThat(server.get(clear + "/bundle.zip").text()).doesNotContain("wing.jpg");
  }

  @Test
  void theBundleIsAnArchive() {
    String at = opened("Bundle");
    Reply zip = server.get(at + "/bundle.zip");
    assertThat(zip.status()).isEqualTo(200);
    assertThat(zip.header("Content-Type")).startsWith("application/zip");
    assertThat(zip.text()).startsWith("PK").contains("manifest.json");
  }

  @Test
  void nothingIsEnteredWithoutTokenTitleOrName() {
    assertThat(server.form("/cases", "title", "x", "by", "y").status()).isEqualTo(403);
    assertThat(server.form("/cases/case-1/pins", "what", "note", "text", "x").status())
        .isEqualTo(403);
    anna.open("/cases");
    assertThat(anna.send("/cases", "title", " ", "by", "Anna").status()).isEqualTo(400);
    assertThat(anna.send("/cases", "title", "x").status()).isEqualTo(400);
    assertThat(
            anna.send("/cases/pins", "case", "case-99", "what", "note", "text", "x", "by", "A")
                .status())
        .isEqualTo(404);
    assertThat(server.get("/cases/case-99").status()).isEqualTo(404);
  }

  @Test
  void aPinThatDidNotChangeHasNothingToAnswer() {
    String at = opened("Unchanged");
    anna.open(at);
    anna.send(at + "/pins", "what", "entity", "id", "made-1", "by", "Anna");
    assertThat(anna.open(at).text()).doesNotContain("/changes");
    assertThat(anna.send(at + "/changes", "pin", "1", "answer", "keep", "by", "Anna").status())
        .isEqualTo(404);
    assertThat(anna.send(at + "/changes", "pin", "x", "answer", "keep", "by", "Anna").status())
        .isEqualTo(400);
    assertThat(anna.send(at + "/changes", "pin", "1", "answer", "burn", "by", "Anna").status())
        .isEqualTo(400);
  }
}
