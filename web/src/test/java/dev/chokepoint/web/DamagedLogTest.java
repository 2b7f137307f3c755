package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the log tells damage, also where a changed text can no longer be read.
class DamagedLogTest {

  private static final String[] BROWSER = {"Accept", "text/html"};

  @TempDir Path data;

  @Test
  void aTextThatIsNoTextAnyMoreIsToldInTheReadersLanguage() throws IOException, SQLException {
    Fixtures.load(data);
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      KeepRequests requests = new KeepRequests(desk);
      requests.enter("A maker", "Who bought lot 7?", null, null, "analyst-1");
      requests.enter("A distributor", "Who bought lot 8?", null, null, "analyst-1");
    }
    change("UPDATE body SET text = 'no JSON' WHERE seq = 1");
    try (RunningServer server = RunningServer.over(data)) {
      Reply log = server.get("/log", BROWSER);
      assertThat(log.status()).isEqualTo(200);
      assertThat(log.text())
          .contains("What entry 1 says was changed after it was made.")
          .contains("The attached files were not checked")
          .doesNotContain("nothing is missing or out of order");
      assertThat(server.get("/log?check=now&lang=uk", BROWSER).text())
          .contains("Зміст запису 1 змінено після створення.");
    }
  }

  private void change(String sql) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + records());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TRIGGER body_is_not_changed");
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  private Path records() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(file -> file.getFileName().toString().equals("records.sqlite"))
          .findFirst()
          .orElseThrow();
    }
  }
}
