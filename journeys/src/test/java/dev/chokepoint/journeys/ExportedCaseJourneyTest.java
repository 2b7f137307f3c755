package dev.chokepoint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What a newcomer found is kept in a case and leaves the house as a bundle that anybody can check.
@ParameterizedClass(name = "records in {0}")
@MethodSource("dev.chokepoint.journeys.Keeping#each")
class ExportedCaseJourneyTest extends Journey {

  /// WCAG gives no figure; this is what the workspace holds itself to, letters that are typed
  /// included.
  private static final int MOST_PRESSES = 25;

  private final Keeping keeping;

  @TempDir Path sent;

  ExportedCaseJourneyTest(Keeping keeping) {
    this.keeping = keeping;
  }

  @Override
  Keeping keeping() {
    return keeping;
  }

  @Test
  void theTraceIsReadItsWeakestStepUnderstoodPinnedAndSentOut() {
    Page page = open("/");
    page.locator("main a", new Page.LocatorOptions().setHasText("Geran")).first().click();
    Locator route = page.locator("section.route").first();
    Locator weakest = route.locator("li.step.weakest");
    assertThat(weakest).isVisible();
    route.locator("summary").click();
    assertThat(route.locator("ol.steps")).containsText("none shows that its");
    settled(page);
    route.locator("li.step .marks a").last().click();
    assertThat(page.locator("dialog.drawer .source").first()).isVisible();
    page.keyboard().press("Escape");

    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Add to a case")).first().click();
    assertThat(page.locator("main")).containsText("Trace of GUR component 2090");
    if (page.locator("select[name=case]").count() > 0) {
      page.locator("select[name=case]").selectOption("new");
    }
    page.locator("input[name=title]").fill("The first trace");
    page.locator("input[name=by]").fill("Reader");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Pin")).click();
    assertThat(page.locator("main h1")).containsText("The first trace");
    assertThat(page.locator("#pinned ~ article").first()).containsText("OOO Onelek");

    Path bundle =
        kept(
            page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Bundle (zip)"))
                    .click()));
    RunningProgram.done(sent, "case", "verify", bundle.toString());
  }

  @Test
  void withTheKeyboardAloneFromHomeToAnExportedCase() {
    Page page = open("/");
    Keys keys = new Keys(page);
    keys.reach("a.skip");
    keys.press("Enter");
    keys.reach("main a[href*='geran2-gur']");
    keys.press("Enter");
    assertThat(page.locator("section.route").first()).isVisible();
    settled(page);
    keys.press("c");
    page.waitForURL("**/cases/pins**");
    settled(page);
    keys.choose("select[name=case]", "new");
    keys.reach("input[name=title]");
    keys.type("T1");
    keys.reach("input[name=by]");
    keys.type("Ann");
    keys.press("Enter");
    page.waitForURL("**/cases/case-**");
    settled(page);
    Download download = page.waitForDownload(() -> keys.press("b"));
    RunningProgram.done(sent, "case", "verify", kept(download).toString());
    assertThat(keys.presses()).isLessThanOrEqualTo(MOST_PRESSES);
  }

  private Path kept(Download download) {
    Path kept = sent.resolve(download.suggestedFilename());
    download.saveAs(kept);
    return kept;
  }

  /// A hand on the keyboard that counts.
  private static final class Keys {

    private final Page page;
    private int presses;

    Keys(Page page) {
      this.page = page;
    }

    void press(String key) {
      page.keyboard().press(key);
      presses++;
    }

    void type(String letters) {
      letters.chars().forEach(letter -> press(Character.toString(letter)));
    }

    /// Presses Tab until what is asked for has the focus, if it has not.
    void reach(String selector) {
      while (!focused(selector)) {
        press("Tab");
        if (presses > MOST_PRESSES) {
          throw new AssertionError(selector + " is not reached with " + presses + " presses");
        }
      }
    }

    /// Where there is a choice, presses the arrow until it is made.
    void choose(String selector, String value) {
      if (page.locator(selector).count() > 0) {
        reach(selector);
        while (!page.locator(selector).inputValue().equals(value)) {
          press("End");
        }
      }
    }

    private boolean focused(String selector) {
      return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
    }

    int presses() {
      return presses;
    }
  }
}
