package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.records.KeepItems;
import dev.chokepoint.desk.records.NewItem;
import dev.chokepoint.vault.records.PostgresServer;
import dev.chokepoint.web.catalog.Collections;
import dev.chokepoint.web.guard.TokenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// While the database with the records is away, search answers from what was imported and says what
/// it did not search.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class SearchAwayTest {

  private static final String[] BROWSER = {
    "Accept", "text/html,*/*;q=0.8", "Authorization", "Bearer token-a"
  };

  private static String search(RunningServer server, String more) {
    Reply reply = server.get("/search?q=drone" + more, BROWSER);
    assertThat(reply.status()).isEqualTo(200);
    return reply.text();
  }

  @Test
  void searchSaysInWordsThatWhatWasEnteredIsNotInIt(@TempDir Path data, @TempDir Path folder)
      throws Exception {
    Fixtures.load(data);
    try (PostgresServer database = PostgresServer.in(folder.resolve("server"))) {
      // Where questions are logged, none is answered whose entry cannot be written.
      RecordsRules rules =
          new RecordsRules(RecordsRules.Logging.OFF, false).keptIn(database.newDatabase(), "");
      try (Desk desk = new Desk(data, RunningServer.CLOCK, 2, rules)) {
        new KeepItems(desk).enter(new NewItem("Drone", null, null, null, null, null), "Maria");
      }
      try (RunningServer server =
          RunningServer.refreshed(
              new Desk(data, RunningServer.CLOCK, 2, rules),
              local ->
                  new ServerOptions(
                      local.bind(),
                      0,
                      Set.of(),
                      Set.of(),
                      Collections.NONE,
                      List.of(new TokenFile.Entry("anna", TokenFile.sha256("token-a"))),
                      Optional.empty(),
                      0,
                      local.working()),
              Refreshing.Update.NONE)) {
        assertThat(search(server, "")).contains("/entities/item-1").doesNotContain("just now");
        database.stop();
        assertThat(search(server, ""))
            .contains("cannot be read just now, so it was not searched")
            .doesNotContain("/entities/item-1");
        assertThat(search(server, "&lang=uk")).contains("зараз неможливо прочитати");
      }
    }
  }
}
