package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.chokepoint.cli.terminal.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

class SourceUpdateCommandTest {

  private static final Path EXAMPLES = Path.of("../docs/examples");
  private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path home;
  private final Map<String, String> environment = new TreeMap<>(Map.of("LANG", "en_US.UTF-8"));
  private final AtomicInteger asked = new AtomicInteger();
  private volatile String folder = "ofac-2021";
  private volatile int status = 200;
  private Instant now = START;
  private HttpServer publisher;

  /// What a command did.
  private record Run(int code, String out, String err) {
    Map<String, Object> json() throws IOException {
      return JSON.std.mapFrom(out);
    }
  }

  private Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings machine =
        new Surroundings(
            out, err, environment, home, home, Clock.fixed(now, ZoneOffset.UTC), false);
    int code = new CommandLineProgram(machine).run(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void publish() throws IOException {
    publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    publisher.createContext("/", this::answer);
    publisher.start();
    catalogue("http://127.0.0.1:" + publisher.getAddress().getPort());
    environment.put("CHOKEPOINT_CATALOGUE", "own.yml");
  }

  @AfterEach
  void close() {
    publisher.stop(0);
  }

  private void catalogue(String server) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            catalogue: 1
            sources:
              us_ofac_sdn:
                title: A list like OFAC's
                publisher: An office
                licence: CC0 1.0
                redistribution: All.
                frequency: Daily.
                checked_within: 2d
                means: Nothing.
                cannot_tell: Much.
                forms:
                  - format: ofac-csv
                    files:
            """);
    for (String file : List.of("sdn.csv", "alt.csv", "add.csv")) {
      text.append("          - {name: " + file + ", address: \"" + server + "/" + file + "\"}\n");
    }
    Files.writeString(home.resolve("own.yml"), text);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      byte[] body =
          Files.readAllBytes(
              EXAMPLES.resolve(folder).resolve(exchange.getRequestURI().getPath().substring(1)));
      exchange.getResponseHeaders().add("Last-Modified", "Sun, 22 Nov 2026 06:00:00 GMT");
      exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
      if (status == 200) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Map<?, ?> freshness() throws IOException {
    List<?> sources =
        (List<?>) Objects.requireNonNull(run("source", "list", "--json").json().get("sources"));
    return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) sources.getFirst()).get("freshness"));
  }

  @Test
  void anUpdateFetchesImportsAndSaysWhatChanged() throws IOException {
    Run first = run("source", "update", "us_ofac_sdn");
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(first.out()).startsWith("us_ofac_sdn  done  22 entities  ");
    assertThat(run("source", "update").out())
        .startsWith("us_ofac_sdn  unchanged  still version 1 of 2026-11-23 (0 min)");
    folder = "ofac-2021-changed";
    Run changed = run("source", "update", "--json");
    assertThat(changed.code()).isZero();
    Map<?, ?> source =
        (Map<?, ?>) ((List<?>) Objects.requireNonNull(changed.json().get("sources"))).getFirst();
    assertThat(source.get("outcome")).isEqualTo("updated");
    assertThat(source.get("version")).isEqualTo(2);
    assertThat(source.get("parties")).isEqualTo(Map.of("added", 0, "removed", 0, "changed", 1));
    assertThat(run("source", "show", "us_ofac_sdn").out())
        .contains("published", "2026-11-22T06:00:00Z", "● fresh, 0 min old, limit 2 d");
  }

  @Test
  void aFailureKeepsTheLastGoodVersionAndEndsWithFive() throws IOException {
    run("source", "update", "us_ofac_sdn");
    status = 404;
    now = START.plus(Duration.ofDays(1));
    Run failed = run("source", "update");
    assertThat(failed.code()).isEqualTo(5);
    assertThat(failed.out().replaceAll("\\s+", " "))
        .isEqualTo(
            "us_ofac_sdn failed sdn.csv: HTTP 404; serving version 1 of 2026-11-23 (1 d). Retry:"
                + " chokepoint source update us_ofac_sdn 1 of 1 failed. Exit 5. ");
    assertThat(freshness().get("state")).isEqualTo("failed");
    assertThat(run("source", "list").out())
        .contains(
            "○ failed", "the update failed on 2026-11-24: sdn.csv: HTTP 404; last found current");
    assertThat(run("search", "qods").code()).isZero();
    status = 200;
    run("source", "update");
    assertThat(freshness().get("state")).isEqualTo("fresh");
  }

  @Test
  void ofAListThatGrewOldEveryAnswerSaysSo() throws IOException {
    run("source", "update", "us_ofac_sdn");
    assertThat(run("screen", "Qods Aviation").out()).doesNotContain("stale");
    now = START.plus(Duration.ofDays(3));
    assertThat(run("source", "list").out().replaceAll(" +", " "))
        .contains("◐ stale 2026-11-22 2026-11-23 2026-11-23 3 d 2 d");
    String said = "stale: us_ofac_sdn, last found current 2026-11-23, is 3 d old (limit 2 d)";
    for (String[] question :
        new String[][] {
          {"screen", "Qods Aviation"},
          {"search", "qods"},
          {"show", "ofac-16418"},
          {"ownership", "ofac-16418", "--rule", "ofac"},
          {"path", "ofac-16418", "ofac-10392"}
        }) {
      Run answer = run(question);
      assertThat(answer.out() + answer.err()).as(question[0]).contains(said);
      assertThat(answer.code()).as(question[0]).isZero();
    }
    List<?> named =
        (List<?>)
            Objects.requireNonNull(run("screen", "nobody", "--json").json().get("stale_sources"));
    assertThat(((Map<?, ?>) named.getFirst()).get("source")).isEqualTo("us_ofac_sdn");
    Files.writeString(home.resolve("parties.csv"), "name\nnobody\n");
    assertThat(run("screen", "--file", "parties.csv").out())
        .startsWith("name,verdict,")
        .contains(",stale_sources", ",us_ofac_sdn");
    assertThat(run("screen", "--file", "parties.csv", "--json").out())
        .contains("\"stale_sources\":[{\"source\":\"us_ofac_sdn\"");
    assertThat(run("doctor").out())
        .contains("old: us_ofac_sdn: last found current 2026-11-23, 3 d");
    run("source", "update");
    assertThat(run("screen", "Qods Aviation").out()).doesNotContain("stale");
  }

  @Test
  void maxAgeGivesTwelveUnlessWhatWasFoundSaysMore() throws IOException {
    run("source", "update", "us_ofac_sdn");
    now = START.plus(Duration.ofHours(30));
    assertThat(run("screen", "nobody at all", "--max-age", "2d").code()).isZero();
    Run old = run("screen", "nobody at all", "--max-age", "1d");
    assertThat(old.code()).isEqualTo(12);
    assertThat(old.out()).contains("older than --max-age allows");
    assertThat(run("screen", "Qods Aviation", "--max-age", "1d").code()).isEqualTo(12);
    String name = "QODS AVIATION INDUSTRIES";
    assertThat(run("screen", name, "--max-age", "1d", "--fail-on", "stop").code()).isEqualTo(10);
    assertThat(run("show", "ofac-16418", "--max-age", "1d").code()).isEqualTo(12);
    assertThat(run("screen", name, "--max-age", "soon").code()).isEqualTo(2);
    environment.put("CHOKEPOINT_MAX_AGE", "1d");
    assertThat(run("screen", "nobody at all").code()).isEqualTo(12);
    Files.writeString(home.resolve("parties.csv"), "name\nnobody\n\"\"\n");
    assertThat(run("screen", "--file", "parties.csv", "--out", "o.csv").code()).isEqualTo(12);
  }

  @Test
  void offlineNoConnectionIsOpened() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      socket.setSoTimeout(300);
      catalogue("http://127.0.0.1:" + socket.getLocalPort());
      Run flag = run("--offline", "source", "update", "us_ofac_sdn");
      assertThat(flag.code()).isEqualTo(5);
      assertThat(flag.out()).contains("--offline forbids every connection");
      environment.put("CHOKEPOINT_OFFLINE", "true");
      assertThat(run("source", "update", "us_ofac_sdn").code()).isEqualTo(5);
      assertThatThrownBy(socket::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void nothingIsFetchedUnlessAsked() throws IOException {
    run("source", "list");
    run("source", "catalogue");
    run("doctor");
    run(
        "import",
        EXAMPLES.resolve("ofac-2021").toAbsolutePath().toString(),
        "--source",
        "us_ofac_sdn");
    run("screen", "Qods Aviation");
    assertThat(asked).hasValue(0);
  }

  @Test
  void theCatalogueSaysWhatAListMeansAndCannotTell() throws IOException {
    assertThat(run("source", "catalogue").out()).contains("un_sc", "eu_fsf", "gleif");
    assertThat(run("source", "catalogue", "un_sc").out())
        .contains("scsanctions.un.org", "(addresses unverified)", "cannot tell");
    assertThat(run("source", "catalogue", "us_ofac_sdn", "--json").json())
        .containsEntry("publisher", "An office")
        .containsEntry("imported", false);
    assertThat(run("source", "catalogue", "nothing").code()).isEqualTo(4);
    Files.writeString(home.resolve("own.yml"), "catalogue: 1\nsourcs: {}\n");
    Run bad = run("source", "catalogue");
    assertThat(bad.code()).isEqualTo(3);
    assertThat(bad.err()).contains("own.yml line 2 column 1: unknown key \"sourcs\"");
  }

  @Test
  void aListThatIsOnlyImportedByHandGrowsOldToo() throws IOException {
    run(
        "import",
        EXAMPLES.resolve("ofac-2021").toAbsolutePath().toString(),
        "--source",
        "us_ofac_sdn");
    now = START.plus(Duration.ofDays(9));
    assertThat(freshness().get("state")).isEqualTo("stale");
    assertThat(run("source", "list").out()).contains("imported 2026-11-23, 9 d old where 2 d");
  }
}
