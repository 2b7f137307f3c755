package dev.chokepoint.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of every page, light and dark, for people to look at: `journeys/screenshots [DATA...]`.
///
/// Each page is taken with nothing imported (`empty`), with the sample case (`sample`), those of
/// people who signed in as an admin (`team`), and with each data directory that is named (`large`,
/// `large-2` ...); those of the sample in Ukrainian besides (`sample-uk`).
@EnabledIfSystemProperty(named = ScreenshotsTest.WANTED, matches = ".*")
class ScreenshotsTest {

  /// Data directories of the state `large`, between colons; may be empty.
  static final String WANTED = "chokepoint.screenshots";

  private static final String PASSWORD = "correct horse battery";

  private static final Path FOLDER = Path.of("..", "web", "target", "screenshots");

  @Test
  void everyPageInEveryState(@TempDir Path temporary) throws IOException {
    try (Chromium chromium = Chromium.start()) {
      try (RunningProgram empty =
          RunningProgram.serving(temporary.resolve("empty"), "serve", "--port", "0")) {
        take(chromium, "empty", empty.address(), List.of());
      }
      try (RunningProgram sample =
          RunningProgram.serving(temporary.resolve("sample"), "demo", "--serve", "--port", "0")) {
        List<String> entered;
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions())) {
          entered = EnteredSample.enter(reader.newPage(), sample.address());
        }
        take(chromium, "sample", sample.address(), entered);
        ukrainian(chromium, sample.address(), entered);
      }
      try (RunningProgram team = team(temporary)) {
        signedIn(chromium, team.address());
      }
      int number = 0;
      for (String data : large()) {
        number++;
        try (RunningProgram large = RunningProgram.serving(Path.of(data), "serve", "--port", "0")) {
          large(chromium, number == 1 ? "large" : "large-" + number, large.address());
        }
      }
    }
  }

  private static RunningProgram team(Path folder) throws IOException {
    Path data = folder.resolve("team");
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    for (String role : List.of("admin", "reviewer", "analyst", "reader")) {
      RunningProgram.done(
          data, "user", "add", "the-" + role, "--role", role, "--password-file", "" + password);
    }
    RunningProgram.done(data, "user", "token", "the-reader", "--for", "pictures");
    RunningProgram.done(data, "user", "disable", "the-analyst");
    return RunningProgram.serving(data, "serve", "--port", "0");
  }

  /// What only a team sees: a sign-in refused, users, the own account and a password refused.
  private static void signedIn(Chromium chromium, String address) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext reader = reader(chromium, scheme, "en-GB")) {
        Page page = reader.newPage();
        page.navigate(address + "signin");
        picture(page, "team", name("/signin", scheme));
        page.locator("input[name=name]").fill("the-admin");
        page.locator("input[name=password]").fill("wrong horse battery");
        page.locator("main form button").click();
        page.locator("[role=alert]").waitFor();
        picture(page, "team", name("/signin-refused", scheme));
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main form button").click();
        page.locator("form.who").waitFor();
        for (String path : List.of("/users", "/account")) {
          page.navigate(address + path.substring(1));
          picture(page, "team", name(path, scheme));
        }
        page.locator("input[name=current]").fill("wrong horse battery");
        page.locator("input[name=next]").fill("another horse battery");
        page.locator("input[name=again]").fill("another horse battery");
        page.locator("main form button").click();
        page.locator("[role=alert]").waitFor();
        picture(page, "team", name("/account-refused", scheme));
      }
    }
  }

  private static List<String> large() {
    return Arrays.stream(System.getProperty(WANTED, "").split(File.pathSeparator, -1))
        .filter(data -> !data.isBlank())
        .toList();
  }

  /// Every page of the sample in Ukrainian, light; dark differs in hue alone.
  private static void ukrainian(Chromium chromium, String address, List<String> entered) {
    try (BrowserContext reader = reader(chromium, ColorScheme.LIGHT, "uk-UA")) {
      Page page = reader.newPage();
      for (String path : Stream.concat(Pages.ALL.stream(), entered.stream()).toList()) {
        page.navigate(address + path.substring(1));
        picture(page, "sample-uk", name(path, ColorScheme.LIGHT));
      }
    }
  }

  /// What the data hold, and no address of the sample: the pages of the first two things found.
  private static void large(Chromium chromium, String state, String address) {
    take(chromium, state, address, List.of());
    try (BrowserContext reader = reader(chromium, ColorScheme.LIGHT, "en-GB")) {
      Page page = reader.newPage();
      page.navigate(address + "search?schema=Company&topic=sanction");
      Locator hits = page.locator("ol.hits a.title");
      if (hits.count() < 2) {
        return;
      }
      String name = URLEncoder.encode(hits.first().innerText(), StandardCharsets.UTF_8);
      String one = hits.first().getAttribute("href").substring("/entities/".length());
      String other = hits.nth(1).getAttribute("href").substring("/entities/".length());
      for (String path :
          List.of(
              "/search?schema=Company&topic=sanction",
              "/screen?name=" + name,
              "/entities/" + one,
              "/entities/" + one + "/ownership",
              "/graph?of=" + one + "&links=2",
              "/path?from=" + one + "&to=" + other)) {
        page.navigate(address + path.substring(1));
        picture(
            page,
            state,
            name(
                path.replace(one, "listed").replace(other, "another").replace(name, "listed"),
                ColorScheme.LIGHT));
      }
    }
  }

  private static BrowserContext reader(Chromium chromium, ColorScheme scheme, String locale) {
    return chromium.reader(
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setLocale(locale)
            .setViewportSize(1280, 800));
  }

  private static void take(Chromium chromium, String state, String address, List<String> entered) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext reader = reader(chromium, scheme, "en-GB")) {
        Page page = reader.newPage();
        for (String path : Stream.concat(Pages.ALL.stream(), entered.stream()).toList()) {
          page.navigate(address + path.substring(1));
          picture(page, state, name(path, scheme));
        }
        // What the data hold besides the sample's addresses: the first thing found, and around it.
        page.navigate(address + "search");
        Locator first = page.locator("ol.hits a.title").first();
        if (first.count() > 0) {
          String entity = first.getAttribute("href");
          String id = entity.substring("/entities/".length());
          for (String path :
              List.of(
                  entity, entity + "/ownership", "/statements?entity=" + id, "/graph?of=" + id)) {
            page.navigate(address + path.substring(1));
            picture(page, state, name(path.replace(id, "first"), scheme));
          }
        }
      }
    }
  }

  private static void picture(Page page, String state, String name) {
    Journey.settled(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(FOLDER.resolve(state).resolve(name)));
  }

  private static String name(String path, ColorScheme scheme) {
    String words = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return (words.isEmpty() ? "home" : words)
        + (scheme == ColorScheme.DARK ? ".dark.png" : ".light.png");
  }
}
