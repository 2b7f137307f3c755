package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.accounts.SignIn;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.web.catalog.Collections;
import dev.chokepoint.web.guard.Rights;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may do what over HTTP, once there are accounts.
class AccountsTest {

  private static final String PASSWORD = "correct horse battery";
  private static final String DIFFERENT =
      """
      {"party":"PARTY","entity":"made-1","says":"different","reason":"name"}\
      """;

  @TempDir static Path data;
  private static RunningServer server;
  private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);

  @BeforeAll
  static void aTeam() throws IOException {
    Path list =
        Files.writeString(
            data.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Company","properties":{"name":["Amber Quay Trading"],"topics":["sanction"]}}
            """);
    RunningServer.load(data, list, "made");
    try (Desk desk = desk()) {
      KeepAccounts accounts = new KeepAccounts(desk);
      for (Role role : Role.values()) {
        accounts.add("the-" + role.word(), role, PASSWORD, "whoever runs it");
        TOKENS.put(
            role,
            accounts.newToken(
                "the-" + role.word(), role, Duration.ofDays(1), "", "whoever runs it"));
      }
    }
    server = RunningServer.refreshed(desk(), options -> options, Refreshing.Update.NONE);
  }

  private static Desk desk() {
    return new Desk(data, RunningServer.CLOCK, 2, new RecordsRules(RecordsRules.Logging.IDS, true));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String[] as(Role role) {
    return new String[] {"Authorization", "Bearer " + TOKENS.get(role)};
  }

  /// A route as it would be asked, with something in place of each parameter.
  private static HttpRequest.Builder request(WebServer.Route route, String... headers) {
    String path = route.path().replaceAll("\\{[^}]+\\}|<[^>]+>", "x");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.method(route.method(), HttpRequest.BodyPublishers.noBody());
  }

  private static int status(WebServer.Route route, String... headers) {
    return server.raw(request(route, headers)).status();
  }

  @Test
  void everyRouteLetsInWhoHasTheRoleAndNobodyElse() {
    List<WebServer.Route> routes =
        server.routes().stream().filter(route -> !route.path().equals("/*")).toList();
    assertThat(routes).hasSizeGreaterThan(60);
    for (WebServer.Route route : routes) {
      String path = route.path().replaceAll("\\{[^}]+\\}|<[^>]+>", "x");
      Optional<Role> needed = Rights.needed(route.method(), path);
      if (needed.isEmpty()) {
        assertThat(path).matches("/healthz|/readyz|/favicon\\.ico|/static/.*|/signin");
        continue;
      }
      assertThat(status(route)).as("%s, nobody", route).isEqualTo(401);
      assertThat(status(route, "Authorization", "Bearer guessed")).as("%s", route).isEqualTo(401);
      for (Role role : Role.values()) {
        int status = status(route, as(role));
        if (role.includes(needed.get())) {
          assertThat(status).as("%s as %s", route, role).isNotEqualTo(401);
          // A person's own account is no program's.
          if (!route.method().equals("POST") && !path.equals("/account")) {
            assertThat(status).as("%s as %s", route, role).isNotEqualTo(403);
          }
        } else {
          assertThat(status).as("%s as %s", route, role).isEqualTo(403);
        }
      }
    }
  }

  @Test
  void everyRouteThatWritesIsNamedWithItsRole() {
    assertThat(server.routes())
        .filteredOn(route -> !Set.of("GET", "HEAD").contains(route.method()))
        .as("what is not named needs an admin, and no route is meant to")
        .noneMatch(route ->
            Rights.needed(route.method(), route.path().replaceAll("\\{[^}]+\\}", "x"))
                .equals(Optional.of(Role.ADMIN)));
    assertThat(Rights.needed("POST", "/something/new")).contains(Role.ADMIN);
    assertThat(Rights.needed("DELETE", "/review")).contains(Role.ADMIN);
    assertThat(Rights.needed("GET", "/users")).contains(Role.ADMIN);
    assertThat(Rights.needed("GET", "/log")).contains(Role.ADMIN);
    assertThat(Rights.needed("GET", "/log/")).contains(Role.ADMIN);
    assertThat(Rights.needed("GET", "/users//")).contains(Role.ADMIN);
    assertThat(Rights.needed("GET", "/")).contains(Role.READER);
    assertThat(Rights.needed("POST", "/requests/request-1")).contains(Role.ANALYST);
  }

  @Test
  void aPersonIsLedToSignInAndBackAndOut() {
    Browser anna = new Browser(server);
    Reply led = anna.open("/review?item=hit-1");
    assertThat(led.status()).isEqualTo(303);
    assertThat(led.header("Location")).isEqualTo("/signin?back=%2Freview%3Fitem%3Dhit-1");
    assertThat(anna.open(led.header("Location")).text())
        .contains("Sign in", "value=\"/review?item=hit-1\"", "autocomplete=\"current-password\"");
    assertThat(server.get("/signin?lang=uk").text()).contains("Увійти");

    Reply wrong = anna.send("/signin", "name", "the-analyst", "password", "wrong horse battery");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.text()).contains("do not fit", "value=\"the-analyst\"");
    Reply signed =
        anna.send("/signin", "name", "the-analyst", "password", PASSWORD, "back", "/review");
    assertThat(signed.status()).isEqualTo(303);
    assertThat(signed.header("Set-Cookie"))
        .contains("chokepoint-session=", "HttpOnly", "SameSite=Strict")
        .doesNotContain("Secure");
    Reply cases = anna.open("/cases");
    assertThat(cases.text()).contains("the-analyst, analyst", "as the-analyst");
    assertThat(cases.header("Cache-Control")).contains("no-store");

    assertThat(anna.open("/users").status()).isEqualTo(403);
    for (String log : List.of("/log", "/log/", "/log?form=csv", "/users/")) {
      assertThat(anna.open(log).status()).as(log).isEqualTo(403);
    }
    assertThat(anna.open("/users").text()).contains("Who can do it: the-admin");
    anna.open("/review");
    assertThat(anna.send("/signout").header("Location")).endsWith("/signin");
    assertThat(anna.open("/review").status()).isEqualTo(303);
  }

  @Test
  void behindHttpsTheCookieIsNeverSentOtherwise() {
    Reply signed =
        server.form(
            "/signin",
            new String[] {"X-Forwarded-Proto", "https"},
            "name",
            "the-reader",
            "password",
            PASSWORD);
    assertThat(signed.header("Set-Cookie"))
        .startsWith("__Host-chokepoint-session=")
        .contains("Secure");
  }

  @Test
  void afterSigningInNobodyIsLedElsewhere() {
    for (String elsewhere : List.of("https://evil.example/", "//evil.example", "/\\evil.example")) {
      Reply signed =
          server.form("/signin", "name", "the-admin", "password", PASSWORD, "back", elsewhere);
      assertThat(signed.header("Location")).as(elsewhere).matches("(https?://127[^/]*)?/");
    }
  }

  @Test
  void aFormOfAnotherSessionIsRefused() {
    Browser anna = signedIn("the-analyst");
    anna.open("/cases");
    Browser bert = signedIn("the-reviewer");
    bert.open("/cases");
    String foreign =
        anna.open("/cases")
            .text()
            .replaceAll("(?s).*?name=\"form-token\" value=\"([0-9a-f]+)\".*", "$1");
    assertThat(bert.send("/cases", "title", "x", "tlp", "amber").status()).isEqualTo(303);
    assertThat(bert.sendWith(foreign, "/cases", "title", "x", "tlp", "amber").status())
        .isEqualTo(403);
  }

  private static Browser signedIn(String name) {
    Browser browser = new Browser(server);
    assertThat(browser.send("/signin", "name", name, "password", PASSWORD).status()).isEqualTo(303);
    return browser;
  }

  @Test
  void aPersonGivesThemselvesAnotherPasswordAndIsSignedInNowhereElse() {
    String next = "another horse battery";
    try (Desk desk = desk()) {
      new KeepAccounts(desk).add("olga", Role.READER, PASSWORD, "the-admin");
    }
    Browser elsewhere = signedIn("olga");
    Browser here = signedIn("olga");
    assertThat(here.open("/account").text())
        .contains("olga", "autocomplete=\"new-password\"", "12 to 128 letters");

    Reply differ = here.send("/account", "current", PASSWORD, "next", next, "again", "x");
    assertThat(differ.text()).contains("its repetition differ");
    Reply weak = here.send("/account", "current", PASSWORD, "next", "olga", "again", "olga");
    assertThat(weak.text()).contains("12 to 128 letters, of any kind");
    Reply wrong = here.send("/account", "current", "guessed wrongly", "next", next, "again", next);
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("The password until now does not fit");
    assertThat(here.sendWith("00", "/account", "current", PASSWORD, "next", next, "again", next))
        .extracting(Reply::status)
        .isEqualTo(403);
    assertThat(elsewhere.open("/account").status()).as("nothing was changed").isEqualTo(200);

    Reply page = here.follow("/account", "current", PASSWORD, "next", next, "again", next);
    assertThat(page.text()).contains("The password is changed");
    assertThat(elsewhere.open("/account").status()).as("led to sign in").isEqualTo(303);
    try (Desk desk = desk()) {
      SignIn signIn = new SignIn(desk);
      assertThat(signIn.begin("olga", PASSWORD, "")).isEmpty();
      assertThat(signIn.begin("olga", next, "")).isPresent();
      assertThat(new AuditLog(desk).entries("user-olga"))
          .filteredOn(entry -> entry.kind().equals("account") && entry.actor().equals("olga"))
          .singleElement()
          .satisfies(
              entry -> assertThat(entry.said().orElseThrow().text("what")).isEqualTo("password"));
    }
    assertThat(server.get("/account", as(Role.READER)).status())
        .as("a program has no password")
        .isEqualTo(403);
    assertThat(
            server
                .get(
                    "/account",
                    "Authorization",
                    "Bearer " + TOKENS.get(Role.READER),
                    "Cookie",
                    "chokepoint-session=anything")
                .status())
        .as("nor has one that sends a cookie too")
        .isEqualTo(403);
  }

  @Test
  void theSecondOpinionIsAReviewers() {
    String body = DIFFERENT.replace("PARTY", "Amber Quay second");
    assertThat(server.post("/api/v1/decisions", body, as(Role.READER)).status()).isEqualTo(403);
    Reply first = server.post("/api/v1/decisions", body, as(Role.ANALYST));
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.textAt("by")).isEqualTo("the-analyst");
    try (Desk desk = desk()) {
      KeepAccounts accounts = new KeepAccounts(desk);
      accounts.add("colleague", Role.ANALYST, PASSWORD, "the-admin");
      String token =
          accounts.newToken("colleague", Role.ANALYST, Duration.ofDays(1), "", "the-admin");
      Reply refused = server.post("/api/v1/decisions", body, "Authorization", "Bearer " + token);
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.textAt("detail")).contains("a reviewer has to give the second opinion");
    }
    assertThat(server.post("/api/v1/decisions", body, as(Role.REVIEWER)).status()).isEqualTo(201);
  }

  @Test
  void clientsOfYenteAskWithTheTokenOfAReader() {
    Reply matched =
        server.post(
            "/match/default",
            "{\"queries\":{\"q\":{\"schema\":\"Company\",\"properties\":{\"name\":\"Amber Quay\"}}}}",
            as(Role.READER));
    assertThat(matched.status()).isEqualTo(200);
    assertThat(server.post("/match/default", "{\"queries\":{}}").status()).isEqualTo(401);
  }

  @Test
  void whatEverybodyDidIsInTheLogAndTheChainHolds() {
    try (Desk desk = desk()) {
      // Not by the server, which takes ten sign-ins in a minute: the others of this class are ten.
      assertThat(new SignIn(desk).begin("the-reader", PASSWORD, "")).isPresent();
      AuditLog log = new AuditLog(desk);
      assertThat(log.entries("user-the-reader"))
          .extracting(entry -> entry.kind())
          .contains("account", "sign-in");
      assertThat(log.verify(null).isSound()).isTrue();
    }
  }

  @Test
  void beyondThisMachineAServerWantsAnAdminOrTokens(@TempDir Path other) {
    try (Desk desk = new Desk(other, RunningServer.CLOCK, 2)) {
      ServerOptions open =
          new ServerOptions(
              "0.0.0.0",
              0,
              Set.of(),
              Set.of(),
              Collections.NONE,
              List.of(),
              Optional.empty(),
              0,
              2);
      assertThatThrownBy(() -> WebServer.start(desk, open, line -> {}))
          .hasMessageContaining("chokepoint user add NAME --role admin");
      KeepAccounts accounts = new KeepAccounts(desk);
      accounts.add("olga", Role.READER, PASSWORD, "x");
      assertThatThrownBy(() -> WebServer.start(desk, open, line -> {}))
          .hasMessageContaining("admin");
      accounts.role("olga", Role.ADMIN, "x");
      WebServer.start(desk, open, line -> {}).close();
    }
  }
}
