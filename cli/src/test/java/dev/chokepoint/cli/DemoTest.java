package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

class DemoTest {

  @TempDir Path home;

  private FakeSurroundings demo(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    String[] all = new String[arguments.length + 1];
    all[0] = "demo";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertThat(new CommandLineProgram(machine.surroundings()).run(all)).as(machine.err()).isZero();
    return machine;
  }

  @Test
  void printsTheTracedCaseToTheLetter() throws IOException {
    String printed = demo("--on", "2026-11-23").out();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(Path.of("src/test/resources/dev/chokepoint/cli/demo.txt"), printed);
    }
    try (InputStream golden =
        Objects.requireNonNull(DemoTest.class.getResourceAsStream("demo.txt"))) {
      assertThat(printed).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void importsTheCaseOnceIntoADirectoryOfItsOwn() {
    assertThat(demo().err()).contains("Imported the case geran-2");
    assertThat(demo().err()).isEmpty();
    assertThat(home.resolve(".local/share/chokepoint-demo")).isDirectory();
    assertThat(home.resolve(".local/share/chokepoint")).doesNotExist();
  }

  @Test
  void theFollowUpCommandsThatItPrintsWork() {
    List<String> commands =
        demo().out().lines().filter(line -> line.startsWith("  ./chokepoint ")).toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
    for (String command : commands) {
      FakeSurroundings machine = new FakeSurroundings(home);
      String[] words = command.strip().split(" ");
      int code =
          new CommandLineProgram(machine.surroundings())
              .run(Arrays.copyOfRange(words, 1, words.length));
      assertThat(code).as("%s: %s", command, machine.err()).isZero();
    }
  }

  @Test
  void showsWordsWhereGlyphsCannotBeShown() {
    FakeSurroundings machine = new FakeSurroundings(home).with("LANG", "C");
    new CommandLineProgram(machine.surroundings()).run("demo");
    assertThat(machine.out()).contains("- - found, date unknown - >").doesNotContain("─");
  }

  @Test
  void jsonSaysUnknownWhereAnEndIsUnknown() throws IOException {
    var json = JSON.std.mapFrom(demo("--json").out());
    assertThat(json.toString()).contains("shipping_window={from=unknown, to=unknown}");
  }
}
