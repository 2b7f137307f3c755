package dev.chokepoint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A graph is worked with by its menu, by keys alone or with the mouse.
class GraphJourneyTest extends Journey {

  private static final String GRAPH = "/graph?of=geran2-onelek";

  private Page graph() {
    Page page = open(GRAPH);
    page.locator("svg a.node").first().focus();
    return page;
  }

  @Test
  void byKeysTheMenuOpensSaysWhatCannotBeDoneAndWhyAndGivesTheFocusBack() {
    Page page = graph();
    String node = page.locator("svg a.node:focus").getAttribute("data-id");
    page.keyboard().press("Shift+F10");
    Locator menu = page.locator("[role=menu]");
    assertThat(menu).isVisible();
    assertThat(menu.locator("[role=menuitem]").first()).isFocused();
    Locator unpin =
        menu.locator("[role=menuitem]", new Locator.LocatorOptions().setHasText("Unpin all"));
    assertThat(unpin).hasAttribute("aria-disabled", "true");
    assertThat(unpin).containsText("Nothing is pinned.");
    page.keyboard().press("End");
    assertThat(menu.locator("[role=menuitem]").last()).isFocused();
    page.keyboard().press("Escape");
    assertThat(menu).not().isVisible();
    assertThat(page.locator("svg a.node:focus")).hasAttribute("data-id", node);
  }

  @Test
  void anActOfTheMenuIsDoneByEnter() {
    Page page = graph();
    page.keyboard().press("Shift+F10");
    page.keyboard().press("Enter");
    page.waitForURL("**sel=**");
    assertThat(page.locator("#graph-expanding")).isVisible();
  }

  @Test
  void aRightClickOnANodeOpensTheSameMenu() {
    Page page = open(GRAPH);
    page.locator("svg a.node")
        .last()
        .click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
    Locator menu = page.locator("[role=menu]");
    assertThat(menu).isVisible();
    menu.locator("[role=menuitem]", new Locator.LocatorOptions().setHasText("Add to a case"))
        .click();
    page.waitForURL(Pattern.compile(".*/cases/pins\\?what=entity.*"));
  }

  @Test
  void theToolbarKeepsWhatCannotBeDoneAndItsTooltipSaysWhy() {
    Page page = open(GRAPH);
    Locator show = page.locator(".graph-tools [data-tool=hide]");
    assertThat(show).hasAttribute("aria-disabled", "true");
    assertThat(show).hasAttribute("title", Pattern.compile("Hide \\(h\\): Choose a node first.*"));
    page.locator(".twins li[data-id]:has(a[data-act=hide])").first().locator("a").first().focus();
    assertThat(show).not().hasAttribute("aria-disabled", "true");
    assertThat(show).hasAttribute("title", "Hide (h)");
    page.keyboard().press("H");
    assertThat(page.locator("#said")).hasText("Nothing is hidden.");
  }
}
