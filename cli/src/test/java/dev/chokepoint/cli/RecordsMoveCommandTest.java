package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.vault.records.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `records move`, and the commands that work on records wherever they lie.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class RecordsMoveCommandTest {

  @TempDir Path home;
  private String address;

  private record Run(int code, String out, String err) {}

  private static Run run(FakeSurroundings machine, String... arguments) {
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  private Run alone(String... arguments) {
    return run(new FakeSurroundings(home), arguments);
  }

  private Run team(String... arguments) {
    return run(new FakeSurroundings(home).with("CHOKEPOINT_DB_URL", address), arguments);
  }

  @BeforeEach
  void anItem() throws SQLException {
    address = PostgresServer.shared().newDatabase();
    assertThat(alone("item", "new", "--weapon", "Geran-2").code()).isZero();
  }

  @Test
  void recordsGoToTheDatabaseAndBackAndAreCheckedAtBothEnds() throws IOException {
    Run moved = team("records", "move", "--to", "database");
    assertThat(moved.code()).as(moved.err()).isZero();
    assertThat(moved.out())
        .contains("records: 1 entries brought to the database")
        .contains("Nothing was changed");
    Files.writeString(home.resolve("before.txt"), team("audit", "checkpoint").out());

    assertThat(team("item", "new", "--weapon", "Geran-2").out()).startsWith("item-2: entry 2");
    assertThat(team("audit", "verify", "--checkpoint", "before.txt").code()).isZero();
    assertThat(team("backup", "all.zip").code()).isZero();

    Run back = team("records", "move", "--to", "files", "--json");
    assertThat(back.out()).contains("\"brought\" : 1", "\"sound\" : true");
    assertThat(alone("audit", "verify", "--checkpoint", "before.txt").code()).isZero();
    assertThat(alone("item", "list").out()).contains("item-1", "item-2");
  }

  @Test
  void recordsAreNeverOverlookedOrBegunAnew() {
    assertThat(team("item", "list").err()).contains("records move --to database");
    team("records", "move", "--to", "database");
    Run forgotten = alone("item", "new", "--weapon", "Geran-2");
    assertThat(forgotten.code()).isEqualTo(2);
    assertThat(forgotten.err()).contains("set CHOKEPOINT_DB_URL");
  }

  @Test
  void theAddressComesFromAFileAndIsNeverShown() throws IOException {
    Files.writeString(home.resolve("url"), "postgresql://clerk:s3cret@localhost:1/records\n");
    Run nobody =
        run(
            new FakeSurroundings(home).with("CHOKEPOINT_DB_URL_FILE", "url"),
            "item",
            "list",
            "--data",
            "elsewhere",
            "--debug");
    assertThat(nobody.code()).isEqualTo(5);
    assertThat(nobody.err())
        .contains("the database at postgresql://localhost:1/records does not answer")
        .doesNotContain("s3cret");
    Run wrong =
        run(
            new FakeSurroundings(home).with("CHOKEPOINT_DB_URL", "mysql://a:s3cret@b/c"),
            "item",
            "list");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("CHOKEPOINT_DB_URL is no address").doesNotContain("s3cret");
    Run both =
        run(
            new FakeSurroundings(home)
                .with("CHOKEPOINT_DB_URL", address)
                .with("CHOKEPOINT_DB_URL_FILE", "url"),
            "item",
            "list");
    assertThat(both.err()).contains("are both set");
  }

  @Test
  void withoutADatabaseThereIsNowhereToMoveTo() {
    assertThat(alone("records", "move", "--to", "database").err()).contains("names no database");
    assertThat(alone("records", "move", "--to", "elsewhere").code()).isEqualTo(2);
  }
}
