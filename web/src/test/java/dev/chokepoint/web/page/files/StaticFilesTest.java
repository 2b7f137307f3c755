package dev.chokepoint.web.page.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What ships is listed, small, and calls nobody.
class StaticFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/chokepoint/web/static");
  private static final long MOST_SCRIPT = 150 << 10;

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("files.txt"))
          .toList();
    }
  }

  @Test
  void everyFileIsListed() throws IOException {
    assertThat(StaticFiles.names())
        .containsExactlyInAnyOrderElementsOf(
            shipped().stream().map(file -> FOLDER.relativize(file).toString()).toList());
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    for (Path file : shipped()) {
      if (file.toString().matches(".*\\.(css|js|json)")) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern("(https?:)?//[a-z]")
            .doesNotContain("eval(", "innerHTML", "document.write");
      }
    }
  }

  @Test
  void scriptsAreSmall() throws IOException {
    long bytes = 0;
    for (Path file : shipped()) {
      bytes += file.toString().endsWith(".js") ? Files.size(file) : 0;
    }
    assertThat(bytes).isLessThan(MOST_SCRIPT);
  }

  @Test
  void theAddressChangesWithTheContentAlone() {
    assertThat(new StaticFiles().base()).isEqualTo(new StaticFiles().base()).startsWith("/static/");
  }
}
