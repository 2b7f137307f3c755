package dev.chokepoint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From the one address that `demo --serve` prints, without reading documentation.
class NewcomerJourneyTest extends Journey {

  private static final String TRACE = "/trace?part=STM32F765VIT6";

  @Test
  void theTraceOfTheSampleIsOneStepFromHomeAndSaysWhyAndOnWhatItsStepsStand() {
    Page page = open("/");
    page.locator("main a", new Page.LocatorOptions().setHasText("Geran")).first().click();

    assertThat(page.locator("main")).containsText("STM32F765VIT6");
    Locator route = page.locator("section.route").first();
    assertThat(route).containsText("OOO Onelek");
    Locator weakest = route.locator("li.step.weakest");
    assertThat(weakest).isVisible();
    assertThat(weakest).containsText("weakest");

    route.locator("summary").click();
    assertThat(route.locator("ol.steps")).containsText("none shows that its");

    settled(page);
    route.locator("li.step .marks a").first().click();
    Locator drawer = page.locator("dialog.drawer");
    assertThat(drawer).isVisible();
    assertThat(drawer.locator(".source").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(drawer).not().isVisible();
    assertThat(page.url()).contains("/trace");
  }

  @Test
  void onPaperWhatWasFoldedIsTold() {
    Page page = open(TRACE);
    assertThat(page.locator("section.route ol.steps").first()).not().isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("section.route ol.steps").first()).isVisible();
  }

  @Test
  void everyNumberAndNameReachesItsFileAndLineInTwoSteps() {
    Page page = open("/entities/geran2-onelek");
    List<Locator> marks = page.locator("main .marks a").all();
    assertThat(marks).isNotEmpty();
    marks.getFirst().click();
    assertThat(page.locator("dialog.drawer .source .code").first()).isVisible();
  }

  @Test
  void withoutScriptsTheSameContentIsAPageOfItsOwn() {
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false), "/");
    page.locator("main form input[type=search]").fill("Onelek");
    page.locator("main form button").first().click();
    page.locator("ol.hits a.title").first().click();
    assertThat(page.locator("main h1")).containsText("Onelek");
    page.locator("main .marks a").first().click();
    assertThat(page.locator("main .source").first()).isVisible();

    page.navigate(at(TRACE));
    assertThat(page.locator("section.route").first()).containsText("OOO Onelek");
  }

  @Test
  void aLinkSentToAnotherShowsTheSameAndBackGoesBack() {
    Page page = open("/search?q=Onelek");
    page.locator("a[data-peek]").first().click();
    assertThat(page.locator("aside.peek")).isVisible();
    settled(page);
    String sent = page.url();
    page.goBack();
    assertThat(page.locator("aside.peek")).hasCount(0);

    Page other = open(sent.substring(home().length() - 1));
    assertThat(other.locator("aside.peek")).isVisible();
  }

  @Test
  void withTheKeyboardAloneTheEvidenceOfAStepIsReached() {
    Page page = open("/");
    int presses = 0;
    for (String key : List.of("g", "t")) {
      page.keyboard().press(key);
      presses++;
    }
    assertThat(page.locator("#part")).isVisible();
    presses += tabTo(page, "#part");
    page.keyboard().insertText("STM32F765VIT6");
    page.keyboard().press("Enter");
    presses++;
    assertThat(page.locator("section.route").first()).isVisible();
    settled(page);
    presses += tabTo(page, "a.skip");
    page.keyboard().press("Enter");
    presses++;
    presses += tabTo(page, "li.step .marks a");
    page.keyboard().press("Enter");
    presses++;
    assertThat(page.locator("dialog.drawer .source").first()).isVisible();
    assertThat(presses).isLessThanOrEqualTo(25);
  }

  /// Presses Tab until what is asked for has the focus; 25 times at the most.
  private static int tabTo(Page page, String selector) {
    for (int presses = 1; presses <= 25; presses++) {
      page.keyboard().press("Tab");
      boolean there = (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
      if (there) {
        return presses;
      }
    }
    throw new AssertionError(selector + " is not reached with 25 presses of Tab");
  }
}
