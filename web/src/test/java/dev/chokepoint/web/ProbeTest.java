package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.web.guard.TokenFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// What holds whatever is asked: probes, the catalog, who may ask, and how refusals read.
class ProbeTest {

  @TempDir static Path data;
  @TempDir static Path nothing;
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
  void itLivesAndIsReady() {
    assertThat(server.get("/healthz").textAt("status")).isEqualTo("ok");
    assertThat(server.get("/readyz").textAt("status")).isEqualTo("ok");
  }

  @Test
  void withoutDataItLivesAndIsNotReady() {
    try (RunningServer empty = RunningServer.over(nothing)) {
      assertThat(empty.get("/healthz").status()).isEqualTo(200);
      Reply ready = empty.get("/readyz");
      assertThat(ready.status()).isEqualTo(503);
      assertThat(ready.textAt("detail")).isEqualTo("Index not ready.");
    }
  }

  @Test
  void theCatalogNamesEverySourceAndTheDatasetOfAll() {
    Reply catalog = server.get("/catalog");
    assertThat(catalog.listAt("current")).contains("harbour", "donations", "default");
    assertThat(catalog.textAt("datasets.0.version")).matches("\\d{14}-[a-z]{3}");
    assertThat(catalog.textAt("datasets.0.updated_at")).isEqualTo("2026-11-23T12:00:00");
    assertThat(catalog.textAt("index_stale")).isEqualTo("false");
    assertThat(server.get("/manifest").json()).isEqualTo(catalog.json());
  }

  @Test
  void theCatalogIsSentOnceUntilItChanges() {
    Reply catalog = server.get("/catalog");
    String tag = catalog.header("ETag");
    assertThat(tag).matches("\"[0-9a-f]{40}\"");
    assertThat(catalog.header("Cache-Control")).isEqualTo("public, max-age=300");
    for (String known : List.of(tag, "\"other\", " + tag, "*")) {
      Reply again = server.get("/catalog", "If-None-Match", known);
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.text()).isEmpty();
    }
    assertThat(server.get("/catalog", "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void refusalsAreProblemsWithADetail() {
    Reply missing = server.get("/no/such/page");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
    assertThat(missing.numberAt("status")).isEqualTo(404);
    assertThat(missing.textAt("title")).isEqualTo("Not Found");
    assertThat(missing.textAt("detail")).isNotEmpty();
  }

  @Test
  void updatesNeedTheTokenAndPost() {
    assertThat(server.post("/updatez?token=guess", "").status()).isEqualTo(403);
    assertThat(server.post("/updatez?token=", "").textAt("detail")).isEqualTo("Invalid token.");
    assertThat(server.get("/updatez").status()).isEqualTo(405);
    try (RunningServer told =
        RunningServer.over(data, local -> with(local, List.of(), Optional.of("secret"), 0))) {
      assertThat(told.post("/updatez?token=secret&sync=true", "").textAt("status")).isEqualTo("ok");
      assertThat(told.post("/updatez?token=Secret", "").status()).isEqualTo(403);
    }
  }

  @Test
  void anUpdateServesWhatWasImportedMeanwhile(@TempDir Path growing) {
    RunningServer.load(growing, Fixtures.resource("harbour.entities.ftm.json"), "first");
    try (RunningServer told =
        RunningServer.over(growing, local -> with(local, List.of(), Optional.of("t"), 0))) {
      String before = told.get("/catalog").header("ETag");
      RunningServer.load(growing, Fixtures.resource("harbour.entities.ftm.json"), "second");
      assertThat(told.get("/catalog").header("ETag")).isEqualTo(before);
      told.post("/updatez?token=t", "");
      assertThat(told.get("/catalog").listAt("current")).contains("first", "second");
      assertThat(told.get("/catalog").header("ETag")).isNotEqualTo(before);
    }
  }

  @Test
  void strangersHostNamesAreRefused() throws IOException {
    assertThat(raw("GET /healthz HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 421");
    assertThat(raw("GET /healthz HTTP/1.1\r\nHost: localhost:1\r\n")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET /healthz HTTP/1.1\r\nHost: [::1]:80\r\n")).startsWith("HTTP/1.1 200");
  }

  @Test
  void whatIsNoRequestIsRefusedInTheSameForm() throws IOException {
    for (String target : List.of("/%", "/entities/%00", "/entities/%zz")) {
      String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n");
      assertThat(answer).as(target).startsWith("HTTP/1.1 400");
      assertThat(answer).as(target).contains("application/problem+json").doesNotContain("<html>");
      Object body = JSON.std.anyFrom(answer.substring(answer.indexOf("\r\n\r\n") + 4));
      assertThat(Contract.faults(body, "Problem")).as(target).isEmpty();
    }
  }

  @Test
  void aPersonWithABrowserSeesWhatThisIs() {
    for (String path : List.of("/", "/api")) {
      Reply page = server.get(path);
      assertThat(page.header("Content-Type")).startsWith("text/html");
      assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
    }
    assertThat(server.get("/api").text()).contains("/openapi.json", "/match/{dataset}");
    assertThat(server.get("/favicon.ico").status()).isEqualTo(204);
  }

  @Test
  void longAnswersAreCompressedForThoseWhoTakeIt() throws IOException {
    String asking = "Host: localhost\r\nAccept-Encoding: gzip\r\n";
    assertThat(raw("GET /algorithms HTTP/1.1\r\n" + asking)).contains("Content-Encoding: gzip");
    assertThat(raw("GET /healthz HTTP/1.1\r\n" + asking)).doesNotContain("Content-Encoding");
  }

  private static String raw(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void foreignPagesMayNotWrite() {
    Reply foreign = server.post("/updatez", "", "Origin", "https://evil.example");
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(foreign.textAt("detail")).contains("evil.example");
    Reply read = server.get("/healthz", "Origin", "https://evil.example");
    assertThat(read.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void openRefineAndOurOwnPagesMayAsk() {
    for (String origin : List.of("http://127.0.0.1:3333", server.url(""))) {
      Reply reply = server.get("/healthz", "Origin", origin);
      assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo(origin);
    }
  }

  @Test
  void browsersLearnWhoMayAskBeforeTheyAsk() {
    Reply reply =
        server.send(
            java.net.http.HttpRequest.newBuilder(java.net.URI.create(server.url("/match/default")))
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://127.0.0.1:3333"));
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.header("Access-Control-Allow-Methods")).contains("POST");
  }

  @Test
  void anAddressThatIsTooLongIsRefused() {
    Reply reply = server.get("/healthz?q=" + "a".repeat(60_000));
    assertThat(reply.status()).isEqualTo(414);
    assertThat(reply.textAt("detail")).isEqualTo("Request URI too long");
    assertThat(server.get("/healthz?q=" + "a".repeat(59_000)).status()).isEqualTo(200);
  }

  @Test
  void aTraceGoesOnAndABrokenOneBeginsAnew() {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    Reply reply =
        server.get(
            "/healthz", "traceparent", "00-" + trace + "-b7ad6b7169203331-01", "tracestate", "a=b");
    assertThat(reply.header("traceparent")).matches("00-" + trace + "-[0-9a-f]{16}-01");
    assertThat(reply.header("traceparent")).doesNotContain("b7ad6b7169203331");
    assertThat(reply.header("tracestate")).matches("yente=[0-9a-f]{16},a=b");
    Reply broken = server.get("/healthz", "traceparent", "00-xyz-1-01");
    assertThat(broken.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    assertThat(broken.header("tracestate")).matches("yente=[0-9a-f]{16}");
  }

  @Test
  void theLogAndTheMeasuresNameRoutesAndNobody() {
    server.get("/no/such/Anna-Morozova?q=Morozova");
    server.get("/catalog?q=Morozova");
    assertThat(server.log()).anyMatch(line -> line.contains("\"route\":\"/catalog\""));
    assertThat(server.log()).noneMatch(line -> line.contains("Morozova"));
    String measures = server.get("/metrics").text();
    assertThat(measures)
        .contains(
            "chokepoint_http_requests_total{method=\"GET\",route=\"/catalog\",status=\"200\"}")
        .contains("route=\"other\"")
        .doesNotContain("Morozova");
  }

  @Test
  void beyondLoopbackAServerWantsTokens() {
    assertThatThrownBy(() ->
            RunningServer.over(
                data,
                local ->
                    new ServerOptions(
                        "0.0.0.0",
                        0,
                        Set.of(),
                        Set.of(),
                        local.collections(),
                        List.of(),
                        Optional.empty(),
                        0,
                        1)))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("--tokens");
  }

  @Test
  void whereThereAreTokensOnlyTheirHoldersMayAsk() {
    String token = TokenFile.newToken();
    List<TokenFile.Entry> entries =
        TokenFile.read(List.of("# who", "", "anna " + TokenFile.sha256(token)));
    try (RunningServer closed =
        RunningServer.over(data, local -> with(local, entries, Optional.empty(), 0))) {
      assertThat(closed.get("/healthz").status()).isEqualTo(200);
      Reply refused = closed.get("/catalog");
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(closed.get("/catalog", "Authorization", "Bearer " + token + "x").status())
          .isEqualTo(401);
      assertThat(closed.get("/catalog", "Authorization", "Bearer " + token).status())
          .isEqualTo(200);
      assertThat(closed.log()).anyMatch(line -> line.contains("\"token\":\"anna\""));
      assertThat(closed.log()).noneMatch(line -> line.contains(token));
    }
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() {
    try (RunningServer limited =
        RunningServer.over(data, local -> with(local, List.of(), Optional.empty(), 3))) {
      for (int i = 0; i < 3; i++) {
        assertThat(limited.get("/catalog").status()).isEqualTo(200);
      }
      Reply refused = limited.get("/catalog");
      assertThat(refused.status()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
    }
  }

  private static ServerOptions with(
      ServerOptions local, List<TokenFile.Entry> tokens, Optional<String> update, int rate) {
    return new ServerOptions(
        local.bind(),
        local.port(),
        local.hosts(),
        local.origins(),
        local.collections(),
        tokens,
        update,
        rate,
        local.working());
  }
}
