package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every page: language, ground, headers, files, problems, and writing.
class WorkspaceTest {

  private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    Fixtures.load(data);
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aPageLetsNothingForeignRunOrLoad() {
    Reply home = server.get("/", BROWSER);
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.header("Content-Type")).startsWith("text/html");
    assertThat(home.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(home.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(home.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(home.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(home.text()).doesNotContain("http://", "https://");
  }

  @Test
  void theReaderChoosesTheLanguage() {
    assertThat(server.get("/").text()).contains("<html lang=\"en\"");
    Reply chosen = server.get("/?lang=uk");
    assertThat(chosen.text()).contains("<html lang=\"uk\"", "Джерела", "Перейти до вмісту");
    assertThat(chosen.header("Set-Cookie")).contains("chokepoint-");
    assertThat(server.get("/", "Accept-Language", "uk-UA").text()).contains("<html lang=\"uk\"");
    assertThat(server.get("/", "Accept-Language", "uk", "Cookie", "chokepoint-lang=en").text())
        .contains("<html lang=\"en\"");
    assertThat(server.get("/?lang=xx").text()).contains("<html lang=\"en\"");
  }

  @Test
  void theReaderChoosesTheGround() {
    assertThat(server.get("/").text()).contains("data-theme=\"auto\"");
    assertThat(server.get("/", "Cookie", "chokepoint-theme=dark").text())
        .contains("data-theme=\"dark\"");
    assertThat(server.get("/", "Cookie", "chokepoint-theme=pink").text())
        .contains("data-theme=\"auto\"");
  }

  @Test
  void everyPageHasLandmarksAndASkipLink() {
    for (String path : new String[] {"/", "/help", "/help/shortcuts", "/settings"}) {
      String html = server.get(path, BROWSER).text();
      assertThat(html)
          .as(path)
          .contains("class=\"skip\" href=\"#main\"", "<main id=\"main\"", "role=\"search\"", "<nav")
          .containsOnlyOnce("<h1");
    }
  }

  @Test
  void filesAreKeptForGoodUnderTheAddressOfTheirContent() {
    String home = server.get("/").text();
    String css = home.replaceAll("(?s).*href=\"([^\"]+/style.css)\".*", "$1");
    Reply style = server.get(css);
    assertThat(style.header("Content-Type")).startsWith("text/css");
    assertThat(style.header("Cache-Control")).contains("immutable");
    assertThat(server.get(css, "If-None-Match", style.header("ETag")).status()).isEqualTo(304);
    assertThat(server.get("/static/old/style.css").header("Cache-Control")).isEqualTo("no-cache");
    String base = css.replace("style.css", "");
    assertThat(server.get(base + "workspace.js").header("Content-Type"))
        .startsWith("text/javascript");
    assertThat(server.get(base + "fonts/ibm-plex-sans-latin-400.woff2").header("Content-Type"))
        .startsWith("font/woff2");
    for (String other : new String[] {"files.txt", "../openapi.json", "none.css"}) {
      assertThat(server.get(base + other.replace("/", "%2F")).status()).isIn(400, 404);
    }
  }

  @Test
  void aPersonIsToldOfAProblemOnAPageAndAProgramInJson() {
    Reply page = server.get("/no-such-page", BROWSER);
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text())
        .contains("There is no such page or record", "/problems/not-found", "class=\"code\"");
    assertThat(server.get("/no-such-page").header("Content-Type"))
        .startsWith("application/problem+json");
    assertThat(server.get("/no-such-page", "Accept", "*/*").header("Content-Type"))
        .startsWith("application/problem+json");
  }

  @Test
  void everyKindOfProblemHasItsPage() {
    for (String kind :
        new String[] {
          "not-found", "not-readable", "refused", "token", "conflict", "busy", "failed"
        }) {
      assertThat(server.get("/problems/" + kind, BROWSER).status()).as(kind).isEqualTo(200);
    }
    assertThat(server.get("/problems/magic", BROWSER).status()).isEqualTo(404);
  }

  @Test
  void whatIsWrittenNeedsAFormOfThisServer() {
    assertThat(server.form("/settings", "theme", "dark").status()).isEqualTo(403);
    Reply page = server.get("/settings");
    String cookie = page.header("Set-Cookie").replaceAll(";.*", "");
    String token =
        page.text().replaceAll("(?s).*name=\"form-token\" value=\"([0-9a-f]+)\".*", "$1");
    Reply saved =
        server.form(
            "/settings", new String[] {"Cookie", cookie}, "form-token", token, "theme", "dark");
    assertThat(saved.status()).isEqualTo(303);
    assertThat(saved.http().headers().allValues("Set-Cookie"))
        .anyMatch(each -> each.startsWith("chokepoint-theme=dark"));
    assertThat(server.form("/settings", "form-token", token, "theme", "dark").status())
        .as("without the cookie it is nobody's token")
        .isEqualTo(403);
  }

  @Test
  void keysCanBeSwitchedOff() {
    assertThat(server.get("/").text()).contains("data-keys=\"on\"");
    assertThat(server.get("/", "Cookie", "chokepoint-keys=off").text())
        .contains("data-keys=\"off\"");
    assertThat(server.get("/help/shortcuts").text()).contains("<kbd", "Go to the search box");
  }
}
