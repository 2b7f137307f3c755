package dev.chokepoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.cli.CommandLineProgram;
import dev.chokepoint.cli.FakeSurroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Runs every `$ ./chokepoint ...` of the README and of `docs/`, in order, in a home of its own for
/// each document, and compares what it prints with what the document shows. Examples of `curl` need
/// a server that runs; `CurlExamplesTest` of the room `web` runs those.
class DocumentedExamplesTest {

  private static final Path ROOT = Path.of("..");

  @TempDir static Path homes;

  @TestFactory
  Stream<DynamicTest> everyExampleDoesWhatTheDocumentSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path document : documents()) {
      Path home =
          Files.createDirectories(
              homes.resolve(document.toString().replaceAll("[^A-Za-z0-9]+", "_")));
      copyExamples(Files.createDirectories(home.resolve("docs/examples")));
      for (ConsoleExample example : ConsoleExample.of(document)) {
        if (example.words().getFirst().equals("curl")) {
          continue;
        }
        String name = ROOT.relativize(document) + ":" + example.line() + " " + example.command();
        tests.add(DynamicTest.dynamicTest(name, () -> run(example, home)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests.stream();
  }

  private static void copyExamples(Path target) throws IOException {
    Path examples = ROOT.resolve("docs/examples");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(examples.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              files.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static void run(ConsoleExample example, Path home) {
    List<String> words = example.words();
    assertThat(words.getFirst()).isEqualTo("./chokepoint");
    FakeSurroundings machine = new FakeSurroundings(home);
    int code =
        new CommandLineProgram(machine.surroundings())
            .run(words.subList(1, words.size()).toArray(String[]::new));
    List<String> printed = machine.out().lines().toList();
    assertThat(code).as(machine.err()).isEqualTo(example.exitCode());
    assertThat(example.shows(printed))
        .as(
            "%s line %d shows%n%s%nand it prints%n%s%n%s",
            example.file(),
            example.line(),
            String.join("\n", example.output()),
            machine.out(),
            machine.err())
        .isTrue();
  }
}
