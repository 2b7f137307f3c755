package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `user`, run as whoever keeps a server runs it.
class UserCommandTest {

  @TempDir Path home;

  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home).with("USER", "root");
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  @Test
  void usersAreAddedChangedAndListedAndTheLogSaysByWhom() throws IOException {
    assertThat(run("user", "list").out()).contains("There are no users");
    assertThat(run("user", "add", "olena", "--role", "admin").out())
        .containsPattern("Added olena as admin\\.\\s+password: \\S{24}");
    Files.writeString(home.resolve("secret.txt"), "a long enough secret\n");
    assertThat(run("user", "add", "taras", "--password-file", "secret.txt").out())
        .isEqualToIgnoringNewLines("Added taras as reader.");
    assertThat(run("user", "role", "taras", "analyst").code()).isZero();
    String token = run("user", "token", "taras", "--days", "30", "--for", "a script").out();
    assertThat(token).matches("token: \\S{43}\\s+");
    assertThat(run("user", "disable", "olena").code()).isZero();

    String listed = run("user", "list").out();
    assertThat(listed)
        .contains(
            "olena: admin, out of use", "taras: analyst", "reader until 2026-12-23", "a script")
        .doesNotContain(token.substring(7).strip());
    String id = listed.replaceAll("(?s).*(token-[0-9a-f]{12}).*", "$1");
    assertThat(run("user", "list", "--json").out()).contains("\"id\" : \"" + id + "\"");
    assertThat(run("user", "token", "taras", "--drop", id).code()).isZero();
    assertThat(run("user", "enable", "olena").code()).isZero();
    assertThat(run("user", "password", "olena", "--by", "olena").out()).contains("password: ");

    String log = run("audit", "log", "--subject", "user-taras").out();
    assertThat(log).contains("root", "added", "analyst", id).doesNotContain("long enough");
    assertThat(run("audit", "verify").code()).isZero();
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    run("user", "add", "olena");
    assertThat(run("user", "add", "olena").err()).contains("there is a user olena already");
    assertThat(run("user", "role", "olena", "king").err()).contains("there is no role \"king\"");
    assertThat(run("user", "role", "nobody", "admin").code()).isEqualTo(4);
    assertThat(run("user", "token", "olena", "--days", "0").code()).isEqualTo(2);
    assertThat(run("user", "token", "olena", "--drop", "token-x").code()).isEqualTo(4);
    assertThat(run("user").err()).contains("say what to do");
  }
}
