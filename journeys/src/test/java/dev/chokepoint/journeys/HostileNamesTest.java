package dev.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names that would be script, markup, formulas or another direction of writing, through every page
/// that shows a name. The pages' policy would refuse a script and the journey would fail by it; and
/// none gets that far.
class HostileNamesTest extends Journey {

  private static final List<String> NAMES =
      List.of(
          "<script>alert(1)</script> Hostile",
          "\\\"><img src=x onerror=alert(2)> Hostile",
          "javascript:alert(3) Hostile",
          "=HYPERLINK(\\\"http://example.invalid\\\") Hostile",
          "{{7*7}} ${7*7} Hostile",
          "شركة \\u202egnitseretni Hostile");

  @TempDir Path files;
  @TempDir Path data;

  @BeforeEach
  void theyAreImported() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      lines.append(
          "{\"id\": \"hostile-%d\", \"schema\": \"Company\", \"properties\": {\"name\": [\"%s\"], \"address\": [\"%s\"], \"website\": [\"javascript:alert(4)\"]}}%n"
              .formatted(i, NAMES.get(i), NAMES.get(i)));
    }
    Path file = files.resolve("hostile.ftm.json");
    Files.writeString(file, lines);
    RunningProgram.done(data, "import", file.toString(), "--source", "hostile");
  }

  @Test
  void noneIsAnythingButText() {
    try (RunningProgram serving = RunningProgram.serving(data, "serve", "--port", "0")) {
      Page page = open("/");
      String there = serving.address();
      for (int i = 0; i < NAMES.size(); i++) {
        for (String path :
            List.of(
                "entities/hostile-" + i,
                "statements?entity=hostile-" + i,
                "search?q=Hostile&peek=hostile-" + i,
                "search?q=" + encoded(NAMES.get(i)),
                "trace?part=" + encoded(NAMES.get(i)),
                "path?from=hostile-" + i + "&to=hostile-0")) {
          page.navigate(there + path);
          assertThat(page.locator("main img, main script, main iframe, main object").count())
              .as(path)
              .isZero();
          assertThat(page.locator("a[href^='javascript:']").count()).as(path).isZero();
        }
      }
      APIResponse csv = page.request().get(there + "search?q=Hostile&form=csv");
      assertThat(csv.text()).contains("'=HYPERLINK").doesNotContain("\n=HYPERLINK");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
