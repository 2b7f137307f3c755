package dev.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/// What journeys through the sample case share: the program, started by `demo --serve`, and a
/// browser. A page that logs an error, is refused something by its policy or asks another machine
/// for anything fails the journey.
@ExtendWith(Started.class)
abstract class Journey {

  private final List<BrowserContext> readers = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void patience() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE);
  }

  @AfterEach
  void everythingWentWell() {
    readers.forEach(BrowserContext::close);
    assertThat(faults).isEmpty();
  }

  /// Where the program of this journey keeps its records.
  Keeping keeping() {
    return Keeping.usual();
  }

  String home() {
    return Started.serving(keeping()).program().address();
  }

  /// The address of a page by its path, which begins with a slash.
  String at(String path) {
    return home() + path.substring(1);
  }

  Page open(Browser.NewContextOptions options, String path) {
    BrowserContext reader = Started.chromium().reader(options);
    readers.add(reader);
    reader.onConsoleMessage(message -> {
      // A page that answers with a problem is one all the same.
      boolean itself = message.location().startsWith(message.page().url());
      if (message.type().equals("error") && !itself) {
        faults.add(message.text() + " at " + message.page().url());
      }
    });
    reader.onWebError(error -> faults.add(error.error()));
    reader.onDialog(dialog -> {
      faults.add("a dialog: " + dialog.message());
      dialog.dismiss();
    });
    reader.onRequest(request -> {
      if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) {
        faults.add("asked another machine: " + request.url());
      }
    });
    Page page = reader.newPage();
    page.navigate(at(path));
    return settled(page);
  }

  /// Waits until the scripts of a page listen: a reader's hand is slower than they are.
  static Page settled(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }

  Page open(String path) {
    return open(new Browser.NewContextOptions().setLocale("en-GB"), path);
  }
}
