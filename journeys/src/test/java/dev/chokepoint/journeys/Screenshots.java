package dev.chokepoint.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Pictures of every page, light and dark, for people to look at: `journeys/screenshots [DATA...]`.
///
/// Each page is taken with nothing imported (`empty`), with the sample case (`sample`), and with
/// each data directory that is named (`large`, `large-2` ...).
final class Screenshots {

  private static final Path FOLDER = Path.of("..", "web", "target", "screenshots");

  private final Chromium chromium;

  private Screenshots(Chromium chromium) {
    this.chromium = chromium;
  }

  public static void main(String[] arguments) throws Exception {
    Path temporary = Files.createTempDirectory("chokepoint-screenshots");
    try (Chromium chromium = Chromium.start()) {
      Screenshots screenshots = new Screenshots(chromium);
      try (RunningProgram empty =
          RunningProgram.serving(temporary.resolve("empty"), "serve", "--port", "0")) {
        screenshots.take("empty", empty.address());
      }
      try (RunningProgram sample =
          RunningProgram.serving(temporary.resolve("sample"), "demo", "--serve", "--port", "0")) {
        screenshots.take("sample", sample.address());
      }
      for (int i = 0; i < arguments.length; i++) {
        try (RunningProgram large =
            RunningProgram.serving(Path.of(arguments[i]), "serve", "--port", "0")) {
          screenshots.take(i == 0 ? "large" : "large-" + (i + 1), large.address());
        }
      }
    }
  }

  private void take(String state, String address) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext reader =
          chromium.reader(
              new Browser.NewContextOptions()
                  .setColorScheme(scheme)
                  .setLocale("en-GB")
                  .setViewportSize(1280, 800))) {
        Page page = reader.newPage();
        for (String path : Pages.ALL) {
          page.navigate(address + path.substring(1));
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(
                      FOLDER.resolve(state).resolve(name(path, scheme))));
        }
      }
    }
  }

  private static String name(String path, ColorScheme scheme) {
    String words = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return (words.isEmpty() ? "home" : words) + "." + (scheme == ColorScheme.DARK ? "dark" : "light") + ".png";
  }
}
