package dev.chokepoint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is printed without colour says as much as the screen: each status by its glyph and word,
/// and over each page what it is, where it stands, when it was asked and how it is to be handled.
class PrintTest extends Journey {

  /// All that is drawn in a hue: of any two of red, green and blue more than 12 of 255 apart.
  private static final String COLOURED =
      """
      () => [...document.querySelectorAll('body *')].filter(each => each.getClientRects().length)
        .flatMap(each => {
          const style = getComputedStyle(each);
          return ['color', 'backgroundColor', 'fill', 'stroke', 'borderInlineStartColor'].filter(name => {
            const parts = (style[name].match(/^rgba?[(]([^)]*)[)]$/) || ['', '0,0,0'])[1].split(',').map(Number);
            return parts[3] !== 0 && Math.max(...parts.slice(0, 3)) - Math.min(...parts.slice(0, 3)) > 12;
          }).map(name => each.tagName + '.' + each.getAttribute('class') + ' ' + name + ' ' + style[name]);
        })
      """;

  private static final String SPLIT =
      """
      () => [...document.querySelectorAll('main tr, main .strip li')]
        .filter(row => getComputedStyle(row).breakInside !== 'avoid').length
      """;

  @Test
  void withoutColourStatusIsAGlyphAndAWordAndRowsAreWhole() {
    Page page = open("/");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    List<String> faults = new ArrayList<>();
    for (String path : Pages.existing()) {
      page.navigate(at(path));
      for (Object coloured : (List<?>) page.evaluate(COLOURED)) {
        faults.add(path + " " + coloured);
      }
      for (String chip : page.locator("main .chip").allInnerTexts()) {
        if (!chip.strip().matches("(?s)\\S\\s+\\S.*")) {
          faults.add(path + " a status without glyph and word: " + chip);
        }
      }
      if (!page.evaluate(SPLIT).equals(0)) {
        faults.add(path + " rows may be split between sheets");
      }
      if (!page.locator(".printed").innerText().contains(path)
          || page.locator("header.bar").isVisible()) {
        faults.add(path + " does not say where it stands");
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aPrintedCaseBearsItsHandlingMarkAndWhoAskedWhen() {
    Page page = open("/cases");
    page.locator("input[name=title]").fill("Printed");
    page.locator("select[name=tlp]").selectOption("red");
    page.locator("main form input[name=by]").fill("A reader");
    page.locator("main form button").last().click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("main")).containsText("TLP:RED");
    assertThat(page.locator(".printed")).containsText("/cases/");
    assertThat(page.locator(".printed")).containsText("UTC");
  }
}
