package dev.chokepoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The security checklist names tests that there are.
class SecurityChecklistTest {

  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+|\\*)`");

  @Test
  void everyTestThatTheChecklistNamesExists() throws IOException {
    Path home = home();
    Map<String, String> tests = new TreeMap<>();
    for (Path room :
        List.of(
            home.resolve("vault"),
            home.resolve("desk"),
            home.resolve("web"),
            home.resolve("cli"))) {
      try (Stream<Path> files = Files.walk(room.resolve("src/test/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
          tests.put(
              String.valueOf(file.getFileName()).replace(".java", ""), Files.readString(file));
        }
      }
    }
    List<String> named = new ArrayList<>();
    Matcher each = NAMED.matcher(Files.readString(home.resolve("docs/reference/asvs.md")));
    while (each.find()) {
      named.add(each.group(1));
      assertThat(tests).containsKey(each.group(1));
      if (!each.group(2).equals("*")) {
        assertThat(tests.get(each.group(1))).contains(" " + each.group(2) + "(");
      }
    }
    assertThat(named).hasSizeGreaterThan(30);
  }

  private static Path home() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/reference"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
