package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.KeepItems;
import dev.chokepoint.desk.records.KeepRequests;
import dev.chokepoint.desk.records.NewItem;
import dev.chokepoint.desk.records.NewMarking;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people entered by hand has a page of its own, on which each value names who stated it, and
/// is found by search.
class EnteredPagesTest {

  private static final String[] BROWSER = {"Accept", "text/html,*/*;q=0.8"};

  @TempDir static Path data;
  private static Desk desk;
  private static RunningServer server;

  @BeforeAll
  static void enter() {
    Fixtures.load(data);
    desk = new Desk(data, RunningServer.CLOCK, 2);
    KeepItems items = new KeepItems(desk);
    items.enter(new NewItem("Drone <b>", "K-7", "2026-10", "Харків", "Lab 3", null), "Maria");
    items.addMarking(
        "item-1", new NewMarking("U7", "NX407-VGT6 2238", "Norvex", "Olena", null), "Petro");
    KeepRequests requests = new KeepRequests(desk);
    requests.enter("Norvex Semi", "To whom was it sold?", "item-1", "2026-11-02", "Maria");
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
    desk.close();
  }

  private static String page(String path) {
    Reply reply = server.get(path, BROWSER);
    assertThat(reply.status()).as(path).isEqualTo(200);
    return reply.text();
  }

  @Test
  void anItemShowsItsValuesWithWhoStatedThemAndLeadsToTheRecovery() {
    assertThat(page("/entities/item-1"))
        .contains("Entered by hand; no source that was imported speaks of it.")
        .contains("Drone &lt;b&gt; no. K-7", "Stated by", "Maria, ")
        .contains("href=\"/recoveries/item-1\"", "href=\"/recoveries/item-1#entry-1\"")
        .contains("href=\"/trace?part=item-1\"", "/cases/pins?what=entry&amp;id=1")
        .doesNotContain("<b>");
    assertThat(page("/recoveries/item-1")).contains("href=\"/entities/item-1\"");
    assertThat(page("/entities/item-1?lang=uk")).contains("Внесено вручну");
  }

  @Test
  void whatBelongsToAnItemIsReachedFromItAndSaysWhoEnteredIt() {
    assertThat(page("/entities/item-1")).contains("href=\"/entities/item-1%2FU7\"");
    assertThat(page("/entities/item-1%2FU7"))
        .contains("Petro, ", "Norvex", "href=\"/recoveries/item-1#entry-2\"")
        .contains("href=\"/entities/item-1%2Fmarking-2\"");
    assertThat(page("/entities/item-1%2Fmarking-2")).contains("NX407-VGT6 2238", "Olena");
    assertThat(page("/entities/request-1"))
        .contains("To whom was it sold?", "Norvex Semi")
        .contains("href=\"/requests/request-1#entry-");
  }

  @Test
  void searchFindsItBesideWhatTheListsHave() {
    assertThat(page("/search?q=nx407-vgt6"))
        .contains("Entered by hand", "href=\"/entities/item-1%2Fmarking-2\"");
    assertThat(page("/search?q=nx407-vgt6&country=de")).doesNotContain("Entered by hand");
    assertThat(page("/search?q=nowhere")).doesNotContain("Entered by hand");
    assertThat(page("/search")).doesNotContain("Entered by hand");
  }

  @Test
  void whatIsEnteredLaterIsThereAndWhatWasErasedIsGone() {
    KeepItems items = new KeepItems(desk);
    String item =
        items.enter(new NewItem("Glider", null, null, null, null, null), "Maria").subject();
    assertThat(page("/entities/" + item)).contains("Glider");
    long number = items.about(item).getFirst().number();
    new AuditLog(desk).erase(number, "officer", "asked by its owner");
    assertThat(server.get("/entities/" + item, BROWSER).status()).isEqualTo(404);
  }

  @Test
  void programsGetOnlyWhatIsPublished() {
    assertThat(server.get("/entities/item-1", "Accept", "application/json").status())
        .isEqualTo(404);
  }
}
