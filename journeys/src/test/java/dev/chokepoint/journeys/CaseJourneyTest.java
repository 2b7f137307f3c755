package dev.chokepoint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From Home to a case that is exported and stands up to `case verify`: with the mouse, and with
/// the keyboard alone.
class CaseJourneyTest extends Journey {

  /// ux.md, section 8, and what a reader without a mouse may be asked for.
  private static final int MOST_PRESSES = 25;

  @TempDir Path downloads;

  private int presses;

  @Test
  void aNewcomerReadsTheTraceSeesWhyItsLastLinkIsDashedAndTakesTheCaseHome() {
    Page page = open("/");
    page.locator("main a", new Page.LocatorOptions().setHasText("Geran")).first().click();
    settled(page);

    Locator route = page.locator("section.route").first();
    Locator last = route.locator("li.step").last();
    assertThat(
            (String)
                last.locator(".line").evaluate("line => getComputedStyle(line).borderTopStyle"))
        .as("an assumed step is not drawn solid")
        .isIn("dashed", "dotted");
    assertThat(last.locator(".grade")).hasText("assumed");
    route.locator("summary").click();
    assertThat(route.locator("ol.steps li").last())
        .containsText("none shows that its parts went into this weapon");

    Locator weakest = route.locator("li.step.weakest");
    assertThat(weakest).isVisible();
    route.locator("li.step .marks a").first().click();
    assertThat(page.locator("dialog.drawer .source .code").first()).isVisible();
    page.keyboard().press("Escape");

    page.locator("summary", new Page.LocatorOptions().setHasText("Add to a case")).first().click();
    Locator form = page.locator("form[action='/cases/pins']").first();
    form.locator("input[name=title]").fill("Geran-2");
    form.locator("input[name=by]").fill("A reader");
    form.locator("button").click();
    assertThat(page.locator("main")).containsText("OOO Onelek");

    verified(page.waitForDownload(() -> page.locator("a[href$='bundle.zip']").click()));
  }

  @Test
  void withTheKeyboardAloneACaseIsExportedInAtMost25Presses() {
    Page page = open("/");
    press(page, "j", "Enter");
    assertThat(page.locator("section.route").first()).isVisible();
    settled(page);
    press(page, "s");
    assertThat(page.locator("dialog.drawer .source").first()).isVisible();
    press(page, "Escape", "c");
    assertThat(page.locator("select[name=case]").first()).isFocused();
    press(page, "Tab", "Tab", "Tab", "A", "n", "n", "a", "Enter");
    assertThat(page.locator("#pinned")).isVisible();
    settled(page);
    verified(page.waitForDownload(() -> press(page, "b")));
    assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
  }

  private void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
      presses++;
    }
  }

  private void verified(Download bundle) {
    Path file = downloads.resolve("bundle.zip");
    bundle.saveAs(file);
    assertThat(
            RunningProgram.done(downloads.resolve("elsewhere"), "case", "verify", file.toString()))
        .contains("Nothing was changed, and nothing is missing or was added");
  }
}
