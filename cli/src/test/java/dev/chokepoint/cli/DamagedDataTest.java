package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a published file is damaged or missing, every question is refused by that file's name, and
/// nothing says that there are no sources or no such party.
class DamagedDataTest {

  private static final Path EXAMPLES = Path.of("../docs/examples/ofac-2021");
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("search", "Qods"),
          List.of("show", "ofac-16418"),
          List.of("export", "--format", "csv"),
          List.of("export", "--source", "us_ofac_sdn"),
          List.of("screen", "Qods Aviation"),
          List.of("ownership", "ofac-16418", "--rule", "ofac"),
          List.of("source", "list"),
          List.of("source", "show", "us_ofac_sdn"));

  @TempDir Path home;

  /// What a command did.
  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  @BeforeEach
  void importTheExample() throws IOException {
    Path ofac = Files.createDirectory(home.resolve("ofac"));
    for (String name : List.of("sdn.csv", "alt.csv", "add.csv")) {
      Files.copy(EXAMPLES.resolve(name), ofac.resolve(name));
    }
    assertThat(run("import", "ofac", "--source", "us_ofac_sdn").code()).isZero();
  }

  @Test
  void everyQuestionIsAnsweredWhileAllIsWhole() {
    assertAnswered();
  }

  private void assertAnswered() {
    for (List<String> question : QUESTIONS) {
      Run answered = run(question.toArray(String[]::new));
      assertThat(answered.code()).as("%s: %s", question, answered.err()).isZero();
      assertThat(answered.out()).as("%s", question).isNotBlank();
    }
  }

  @Test
  void aMissingFileIsNamedAndNothingIsAnswered() throws IOException {
    for (Path file : published()) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      assertRefused(file);
      Files.write(file, whole);
    }
    assertAnswered();
  }

  @Test
  void aFileCutShortIsNamedAndNothingIsAnswered() throws IOException {
    for (Path file : published()) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      assertRefused(file);
      Files.write(file, whole);
    }
  }

  private void assertRefused(Path file) {
    for (List<String> question : QUESTIONS) {
      Run refused = run(question.toArray(String[]::new));
      assertThat(refused.code())
          .as("%s without %s: %s %s", question, file, refused.out(), refused.err())
          .isEqualTo(ExitCode.VERIFICATION_FAILED.code());
      assertThat(refused.err())
          .as("%s", question)
          .contains(file.getFileName().toString())
          .doesNotContain("Exception", "no sources");
      assertThat(refused.out()).as("%s", question).isEmpty();
    }
    Run checked = run("doctor");
    assertThat(checked.code()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    assertThat(checked.out() + checked.err()).contains(file.getFileName().toString());
  }

  @Test
  void importingTheFilesAgainMendsIt() throws IOException {
    Files.delete(published().getFirst());
    Run again = run("import", "ofac", "--source", "us_ofac_sdn");
    assertThat(again.code()).as(again.err()).isZero();
    assertAnswered();
  }

  @Test
  void withoutAnyPointerAndManifestTheSegmentsStillTellThatSomethingIsGone() throws IOException {
    for (Path file : published()) {
      if (!file.startsWith(data().resolve("published/segments"))) {
        Files.delete(file);
      }
    }
    Run refused = run("search", "Qods");
    assertThat(refused.code()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    assertThat(refused.err()).contains("CURRENT");
    assertThat(refused.out()).isEmpty();
  }

  private Path data() {
    return home.resolve(".local/share/chokepoint");
  }

  /// Every file that the snapshot needs: the pointer, its manifest and the files of the segment.
  private List<Path> published() throws IOException {
    Path published = data().resolve("published");
    try (Stream<Path> files = Files.walk(published)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("import.lock"))
          .filter(file -> !file.startsWith(published.resolve("leases")))
          .filter(file -> !file.getFileName().toString().equals("0.json"))
          .sorted()
          .toList();
    }
  }
}
