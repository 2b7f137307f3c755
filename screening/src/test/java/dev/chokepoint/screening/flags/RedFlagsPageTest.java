package dev.chokepoint.screening.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The page `docs/methods/red-flags.md` says what the table says.
class RedFlagsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "methods", "red-flags.md");

  private static String line(RedFlag flag) {
    return "| %s%s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            flag.id(),
            flag.weak() ? " (weak)" : "",
            flag.indicator(),
            flag.scope().name().toLowerCase(Locale.ROOT),
            String.join("; ", flag.needKeys()),
            flag.basis().name().toLowerCase(Locale.ROOT),
            flag.source(),
            flag.limits());
  }

  @Test
  void hasEveryFlagAsTheTableHasIt() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| RF-")).toList();
    assertThat(rows)
        .isEqualTo(RedFlags.bundled().all().stream().map(RedFlagsPageTest::line).toList());
  }
}
