package dev.chokepoint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The pages that no longer journey passes through, each used once for what it is there for.
class EachPageJourneyTest extends Journey {

  private static final String ENTITY = "/entities/geran2-onelek";

  @Test
  void aPathIsAskedFromAPartyAndCanBePinned() {
    Page page = open(ENTITY);
    page.locator("a.button[href^='/path']").click();
    page.locator("main input[name=to]").fill("geran2-ace-electronic");
    page.locator("main form button").first().click();
    assertThat(page.locator(".strip").first()).containsText("ACE Electronic");
    settled(page);
    page.keyboard().press("c");
    page.waitForURL("**/cases/pins?what=path**");
    assertThat(page.locator("main")).containsText("OOO Onelek");
  }

  @Test
  void statementsAreNarrowedByWhatStandsInACell() {
    Page page = open(ENTITY);
    page.locator("a.button[href^='/statements']").click();
    int all = page.locator("tbody tr").count();
    page.locator("tbody td a[href*='prop=name']").first().click();
    assertThat(page.locator("ul.chosen")).containsText("Name");
    assertThat(page.locator("tbody tr").count()).isLessThan(all);
    page.locator("ul.chosen a").first().click();
    assertThat(page.locator("tbody tr")).hasCount(all);
  }

  @Test
  void aRequestIsEnteredAnsweredAndFoundInTheLog() {
    Page page = open("/recoveries");
    page.locator("main a[href='/requests']").click();
    Locator form = page.locator("main form[action='/requests']");
    form.locator("input[name=to]").fill("A customs office");
    form.locator("textarea[name=question]").fill("Which declarations name lot 203?");
    form.locator("input[name=by]").fill("A reader");
    form.locator("button.primary").click();
    page.waitForURL("**/requests/request-*");
    assertThat(page.locator("p.sentence")).containsText("Waits for an answer");
    page.locator("select[name=outcome]").selectOption("no-answer");
    page.locator("main form button.primary").click();
    assertThat(page.locator("p.sentence")).containsText("No answer came");
    page.navigate(at("/log?check=now"));
    assertThat(page.locator("main")).containsText("nothing is missing or out of order");
    assertThat(page.locator("table#log tbody tr").first()).containsText("no-answer");
  }

  @Test
  void ownershipIsWorkedOutForADayAndARule() {
    Page page = open(ENTITY + "/ownership");
    page.locator("#on").fill("2024-01-01");
    page.locator("#rule").selectOption("ofac");
    page.locator("main form button").click();
    page.waitForURL("**on=2024-01-01&rule=ofac**");
    assertThat(page.locator("main section#ofac")).isVisible();
    assertThat(page.locator("main section#eu")).hasCount(0);
  }

  @Test
  void aSourceTellsItsVersionsAndTheFilesThatWereRead() {
    Page page = open("/sources");
    page.locator("main a[href^='/sources/']").first().click();
    assertThat(page.locator("table#versions tbody tr")).not().hasCount(0);
    assertThat(page.locator("main")).containsText("parties.csv");
    page.locator("a.button[href^='/search']").click();
    assertThat(page.locator("ol.hits li").first()).isVisible();
  }

  @Test
  void settingsAreKeptFromPageToPageAndKeysRestWhereTheyAreOff() {
    Page page = open("/settings");
    page.locator("input[name=theme][value=dark]").check();
    page.locator("input[name=language][value=uk]").check();
    page.locator("input[name=keys][value=off]").check();
    page.locator("main form button.primary").click();
    settled(page);
    page.navigate(at("/status"));
    settled(page);
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("html")).hasAttribute("lang", "uk");
    page.keyboard().press("?");
    page.locator("main a.button").first().click();
    assertThat(page.url()).endsWith("/status");
  }

  @Test
  void aKeyListsTheKeys() {
    Page page = open("/help");
    page.keyboard().press("?");
    page.waitForURL("**/help/shortcuts");
    Locator keys = page.locator("main table");
    assertThat(keys.first()).containsText("Next row");
  }

  @Test
  void aMatchIsDecidedAndTakenBackByTheKeyboard() {
    Page page = open("/");
    EnteredSample.matchToDecide(page, home());
    page.navigate(at("/review"));
    settled(page);
    page.locator("form.decide input[name=by]").first().fill("A reader");
    page.locator("h1").click();
    page.keyboard().press("n");
    page.keyboard().press("3");
    page.keyboard().press("Enter");
    page.waitForURL("**saved=**");
    assertThat(page.locator(".notice.saved")).isVisible();
    settled(page);
    page.keyboard().press("z");
    page.waitForURL(now -> !now.contains("saved=decision") || now.contains("undone"));
    assertThat(page.request().get(at("/review/log")).text()).contains("undo");
  }
}
