package dev.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page by axe (WCAG 2.2 AA and below) in both themes and languages, at 400 % zoom, and on
/// paper without colour.
class AccessibilityTest extends Journey {

  /// What 1,280 pixels are at 400 %: WCAG 1.4.10.
  private static final int ZOOMED = 320;

  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.target.join(' ') + ': ' + (node.any[0] || node.all[0] || node.none[0] || {}).message));
      }
      """;

  private static List<String> everyPage = List.of();

  /// Every template: the pages of the sample, and those that stand on what a person entered.
  @BeforeAll
  static void enter() {
    try (BrowserContext reader = Started.chromium().reader(new Browser.NewContextOptions())) {
      String home = Started.serving(Keeping.usual()).program().address();
      List<String> entered = EnteredSample.enter(reader.newPage(), home);
      everyPage = Stream.concat(Pages.existing().stream(), entered.stream()).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, en", "DARK, uk"})
  void axeFindsNothing(ColorScheme scheme, String language) throws IOException {
    Page page =
        open(new Browser.NewContextOptions().setColorScheme(scheme).setLocale(language), "/");
    String axe = axe();
    List<String> violations = new ArrayList<>();
    for (String path : everyPage) {
      page.navigate(at(path));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
      page.evaluate(axe);
      for (Object violation : (List<?>) page.evaluate(RUN)) {
        violations.add(path + " " + violation);
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void at400PercentNothingNeedsScrollingInTwoDirections() {
    Page page = open(new Browser.NewContextOptions().setViewportSize(ZOOMED, 640), "/");
    List<String> wide = new ArrayList<>();
    for (String path : everyPage) {
      page.navigate(at(path));
      int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
      if (width > ZOOMED) {
        wide.add(path + " is " + width + " wide");
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void eachPageHasOneHeadingOfTheFirstRankAndASkipLink() {
    Page page = open("/");
    for (String path : everyPage) {
      page.navigate(at(path));
      assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
      assertThat(page.locator("a.skip").count()).as(path).isEqualTo(1);
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
