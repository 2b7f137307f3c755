package dev.chokepoint.sources.fetch;

import static dev.chokepoint.sources.fetch.Publisher.bytes;
import static dev.chokepoint.sources.fetch.Publisher.cutOff;
import static dev.chokepoint.sources.fetch.Publisher.file;
import static dev.chokepoint.sources.fetch.Publisher.rest;
import static dev.chokepoint.sources.fetch.Publisher.status;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chokepoint.sources.catalogue.PublishedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFetcherTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String BODY = "id,name\n1,Ambrel Trade FZE\n2,Norvex Semi\n";
  private static final String CHANGED = "Mon, 23 Nov 2026 06:00:00 GMT";
  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofMillis(150),
          Duration.ofMillis(600),
          Duration.ofMillis(200),
          1000,
          1 << 20,
          3,
          3,
          Duration.ofSeconds(2),
          Duration.ofSeconds(30));

  @TempDir Path data;
  private final List<Duration> pauses = new ArrayList<>();
  private Publisher publisher;
  private Connections connections;
  private FetchFolder folder;

  @BeforeEach
  void open() throws IOException {
    publisher = new Publisher();
    connections = new HttpConnections(LIMITS.connect());
    folder = FetchFolder.hold(data, "my_list").orElseThrow();
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
    connections.close();
    publisher.close();
  }

  private FileFetcher fetcher() {
    return new FileFetcher(
        connections,
        LIMITS,
        "Chokepoint/9.9 (test)",
        Clock.fixed(NOW, ZoneOffset.UTC),
        pauses::add,
        () -> 0.5);
  }

  private PublishedFile list() {
    return list("/list.csv", null);
  }

  private PublishedFile list(String path, @Nullable String checksums) {
    return new PublishedFile(
        path.substring(1),
        publisher.address(path),
        List.of(),
        checksums == null ? null : publisher.address(checksums),
        1 << 16);
  }

  private FileFetcher.Got fetch() throws Exception {
    return fetcher().fetch(list(), folder, bytes -> {});
  }

  private FetchFailure failure(PublishedFile file) {
    return catchThrowableOfType(
        FetchFailure.class, () -> fetcher().fetch(file, folder, bytes -> {}));
  }

  private String standing() throws IOException {
    return Files.readString(folder.file("list.csv"));
  }

  @Test
  void aFileIsKeptWithWhatItsServerSaidOfIt() throws Exception {
    publisher.then(
        file(BODY, "ETag", "\"a1\"", "Last-Modified", CHANGED, "Content-Type", "text/csv"));
    FileFetcher.Got got = fetch();
    assertThat(got.changed()).isTrue();
    assertThat(standing()).isEqualTo(BODY);
    FetchedFile kept =
        requireNonNull(FetchFolder.remembered(data, "my_list").files().get("list.csv"));
    assertThat(kept).isEqualTo(got.file());
    assertThat(kept.etag()).isEqualTo("\"a1\"");
    assertThat(kept.fetched()).isEqualTo(NOW);
    assertThat(folder.fetched().published()).contains(Instant.parse("2026-11-23T06:00:00Z"));
    assertThat(publisher.asked().getFirst().header("User-agent"))
        .isEqualTo("Chokepoint/9.9 (test)");
  }

  @Test
  void aKnownFileIsOnlyAskedWhetherItChanged() throws Exception {
    publisher.then(file(BODY, "ETag", "\"a1\"", "Last-Modified", CHANGED)).then(status(304));
    fetch();
    assertThat(fetch().changed()).isFalse();
    Publisher.Asked second = publisher.asked().getLast();
    assertThat(second.header("If-none-match")).isEqualTo("\"a1\"");
    assertThat(second.header("If-modified-since")).isEqualTo(CHANGED);
    assertThat(standing()).isEqualTo(BODY);
  }

  @Test
  void aFileThatWasDamagedHereIsFetchedWhole() throws Exception {
    publisher.then(file(BODY, "ETag", "\"a1\""));
    fetch();
    Files.writeString(folder.file("list.csv"), BODY.replace('1', '7'));
    assertThat(fetch().changed()).isTrue();
    assertThat(publisher.asked().getLast().header("If-none-match")).isEmpty();
    assertThat(standing()).isEqualTo(BODY);
  }

  @Test
  void theSameBytesSentAgainAreNoChange() throws Exception {
    publisher.then(file(BODY));
    fetch();
    assertThat(fetch().changed()).isFalse();
  }

  @Test
  void notFoundIsFinal() {
    publisher.then(status(404));
    assertThat(failure(list()).getMessage()).isEqualTo("HTTP 404");
    assertThat(publisher.asked()).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aDatedFileThatIsNotThereYetIsTakenFromTheDayBefore() throws Exception {
    publisher.then(status(404)).then(file(BODY));
    PublishedFile dated =
        new PublishedFile(
            "list.csv", publisher.address("/list-{date}.csv"), List.of(), null, 1 << 16);
    assertThat(fetcher().fetch(dated, folder, bytes -> {}).changed()).isTrue();
    assertThat(publisher.asked())
        .extracting(Publisher.Asked::path)
        .containsExactly("/list-2026-11-23.csv", "/list-2026-11-22.csv");
  }

  @Test
  void aBusyServerIsAskedAgainAfterWaitingLongerEachTime() throws Exception {
    publisher.then(status(503)).then(status(503)).then(file(BODY));
    assertThat(fetch().changed()).isTrue();
    assertThat(pauses).containsExactly(Duration.ofMillis(1500), Duration.ofMillis(3000));
  }

  @Test
  void aServerThatStaysBusyIsLeftAfterTheLastTry() {
    publisher.then(status(503));
    assertThat(failure(list()).getMessage()).isEqualTo("HTTP 503");
    assertThat(publisher.asked()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "Mon, 23 Nov 2026 12:00:20 GMT"})
  void whatTheServerAsksToWaitIsWaited(String retryAfter) throws Exception {
    publisher.then(status(429, "Retry-After", retryAfter)).then(file(BODY));
    fetch();
    assertThat(pauses).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void aServerThatAsksForAnHourIsNotWaitedFor() {
    publisher.then(status(503, "Retry-After", "3600"));
    assertThat(failure(list()).getMessage())
        .isEqualTo("HTTP 503; it asks to be left alone for 3600 s");
    assertThat(pauses).isEmpty();
  }

  @Test
  void aTransferThatBrokeOffIsGoneOnWith() throws Exception {
    publisher.then(cutOff(BODY, 10, "ETag", "\"a1\"")).then(rest(BODY, 10, "ETag", "\"a1\""));
    fetch();
    assertThat(standing()).isEqualTo(BODY);
    Publisher.Asked second = publisher.asked().getLast();
    assertThat(second.header("Range")).isEqualTo("bytes=10-");
    assertThat(second.header("If-range")).isEqualTo("\"a1\"");
  }

  @Test
  void theNextRunGoesOnWhereTheLastOneBrokeOff() throws Exception {
    publisher
        .then(cutOff(BODY, 10, "Last-Modified", CHANGED))
        .then(status(404))
        .then(rest(BODY, 10));
    failure(list());
    fetch();
    assertThat(publisher.asked().getLast().header("If-range")).isEqualTo(CHANGED);
    assertThat(standing()).isEqualTo(BODY);
  }

  @Test
  void aFileThatChangedMeanwhileIsTakenFromItsBeginning() throws Exception {
    publisher.then(cutOff(BODY, 10, "ETag", "\"a1\"")).then(file("id,name\n", "ETag", "\"a2\""));
    fetch();
    assertThat(standing()).isEqualTo("id,name\n");
  }

  @Test
  void whatBreaksOffWithoutAStrongTagIsNotGoneOnWith() throws Exception {
    publisher.then(cutOff(BODY, 10, "ETag", "W/\"a1\"")).then(file(BODY));
    fetch();
    assertThat(publisher.asked().getLast().header("Range")).isEmpty();
    assertThat(standing()).isEqualTo(BODY);
  }

  @Test
  void aPartOfAnotherPlaceThanAskedIsNotTaken() throws Exception {
    publisher
        .then(cutOff(BODY, 10, "ETag", "\"a1\""))
        .then(rest(BODY, 4, "ETag", "\"a1\""))
        .then(file(BODY, "ETag", "\"a1\""));
    fetch();
    assertThat(standing()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=utf-8, list.csv, refused",
    "application/xml, list.csv, refused",
    "text/csv; charset=utf-8, list.csv, taken",
    "application/octet-stream, list.csv, taken",
    "text/html, list.unknown, refused",
    "text/xml, list.xml, taken",
  })
  void aWebPageInTheFilesPlaceIsNotTaken(String type, String name, String outcome)
      throws Exception {
    publisher.then(file(BODY, "Content-Type", type));
    PublishedFile file = list("/" + name, null);
    if (outcome.equals("refused")) {
      FetchFailure failure = failure(file);
      assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.MEDIA);
      assertThat(failure.getMessage()).contains(type);
      assertThat(folder.file(name)).doesNotExist();
    } else {
      assertThat(fetcher().fetch(file, folder, bytes -> {}).changed()).isTrue();
    }
  }

  @Test
  void aRedirectIsFollowedAndOneInACircleIsNot() throws Exception {
    publisher.then(status(302, "Location", "/elsewhere.csv")).then(file(BODY));
    assertThat(fetch().changed()).isTrue();
    assertThat(publisher.asked().getLast().path()).isEqualTo("/elsewhere.csv");
    try (Publisher circle = new Publisher()) {
      circle.then(status(301, "Location", "/b")).then(status(301, "Location", "/list.csv"));
      circle.then(status(301, "Location", "/b"));
      FetchFailure failure =
          failure(new PublishedFile("list.csv", circle.address("/list.csv"), List.of(), null, 99));
      assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.REDIRECT);
      assertThat(failure.getMessage()).contains("circle");
    }
  }

  @Test
  void afterAsManyRedirectsAsAllowedItEnds() {
    for (int i = 0; i < 6; i++) {
      publisher.then(status(302, "Location", "/" + i));
    }
    assertThat(failure(list()).getMessage()).isEqualTo("more than 3 redirects");
    assertThat(publisher.asked()).hasSize(4);
  }

  @Test
  void fromASecureAddressNoRedirectLeadsToAPlainOne() {
    Connections tls =
        new Connections() {
          @Override
          public HttpResponse<InputStream> send(HttpRequest request)
              throws IOException, InterruptedException {
            assertThat(request.uri().getScheme()).isEqualTo("https");
            URI plain = URI.create(publisher.address("/list.csv"));
            return connections.send(HttpRequest.newBuilder(plain).build());
          }

          @Override
          public void close() {}
        };
    publisher.then(status(302, "Location", publisher.address("/plain.csv")));
    FileFetcher secure =
        new FileFetcher(tls, LIMITS, "x", Clock.fixed(NOW, ZoneOffset.UTC), pauses::add, () -> 0);
    PublishedFile file =
        new PublishedFile("list.csv", "https://lists.example/list.csv", List.of(), null, 99);
    assertThat(
            catchThrowableOfType(FetchFailure.class, () -> secure.fetch(file, folder, bytes -> {})))
        .hasMessageContaining("from https to http");
    assertThat(publisher.asked()).hasSize(1);
  }

  @Test
  void aServerThatFallsSilentIsLeft() {
    publisher.then(exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write(65);
      exchange.getResponseBody().flush();
      sleep(2000);
    });
    FetchFailure failure = failure(list());
    assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.TOO_SLOW);
    assertThat(failure.getMessage()).contains("nothing came for 150 ms");
  }

  @Test
  void aServerThatDripsIsLeft() {
    publisher.then(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      for (int i = 0; i < 100; i++) {
        exchange.getResponseBody().write(65);
        exchange.getResponseBody().flush();
        sleep(20);
      }
    });
    assertThat(failure(list()).getMessage()).isEqualTo("it comes at less than 1000 bytes a second");
  }

  @Test
  void aFileThatTakesTooLongIsLeftHoweverFastItComes() {
    publisher.then(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] some = new byte[40];
      for (int i = 0; i < 500; i++) {
        exchange.getResponseBody().write(some);
        exchange.getResponseBody().flush();
        sleep(10);
      }
    });
    assertThat(failure(list()).getMessage()).isEqualTo("it took longer than 600 ms");
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The server is closed.
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileOverItsSizeIsNotTakenWhetherItSaysSoOrNot(boolean says) {
    byte[] large = new byte[(1 << 16) + 1];
    publisher.then(exchange -> {
      exchange.sendResponseHeaders(200, says ? large.length : 0);
      exchange.getResponseBody().write(large);
    });
    assertThat(failure(list()).getMessage()).isEqualTo("it is larger than 65536 bytes");
    assertThat(publisher.asked()).hasSize(1);
    assertThat(folder.part("list.csv").bytes()).doesNotExist();
  }

  private static byte[] gzip(int zeros) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[zeros]);
    }
    return packed.toByteArray();
  }

  @Test
  void aFileThatUnpacksBeyondMeasureIsNotTaken() throws Exception {
    publisher.then(bytes(gzip(2 << 20)));
    FetchFailure failure = failure(list("/list.csv.gz", null));
    assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.TOO_LARGE);
    assertThat(failure.getMessage()).isEqualTo("it unpacks to more than 1048576 bytes");
    assertThat(folder.file("list.csv.gz")).doesNotExist();
  }

  @Test
  void aPackedFileThatIsCutShortIsNotTaken() throws Exception {
    byte[] whole = gzip(1000);
    publisher.then(bytes(java.util.Arrays.copyOf(whole, whole.length - 6)));
    assertThat(failure(list("/list.csv.gz", null)).getMessage())
        .startsWith("it cannot be unpacked");
  }

  @Test
  void packingForTheWayIsTakenOffWithinTheFilesOwnSize() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(BODY.getBytes(StandardCharsets.UTF_8));
    }
    publisher.then(bytes(packed.toByteArray(), "Content-Encoding", "gzip"));
    fetch();
    assertThat(standing()).isEqualTo(BODY);
    try (Publisher bomb = new Publisher()) {
      bomb.then(bytes(gzip(1 << 17), "Content-Encoding", "gzip"));
      assertThat(
              failure(
                  new PublishedFile(
                      "list.csv", bomb.address("/list.csv"), List.of(), null, 1 << 16)))
          .hasMessageContaining("unpacks to more than 65536 bytes");
    }
    assertThat(standing()).isEqualTo(BODY);
  }

  @Test
  void aFileIsComparedWithItsPublishedChecksum() throws Exception {
    String index =
        """
        {"name": "x", "resources": [
          {"name": "other.csv", "checksum": "00", "nested": {"name": "list.csv"}},
          {"name": "list.csv", "checksum": "%s"}]}
        """;
    PublishedFile file = list("/list.csv", "/index.json");
    publisher.then(file(BODY)).then(file(index.formatted(sha1(BODY))));
    assertThat(fetcher().fetch(file, folder, bytes -> {}).changed()).isTrue();
    try (Publisher other = new Publisher()) {
      other.then(file("id,name\n")).then(file(index.formatted(sha1(BODY))));
      other.then(file("id,name\n")).then(file(index.formatted(sha1(BODY))));
      other.then(file("id,name\n")).then(file(index.formatted(sha1(BODY))));
      PublishedFile wrong =
          new PublishedFile(
              "list.csv", other.address("/list.csv"), List.of(), other.address("/i.json"), 999);
      assertThat(failure(wrong)).hasMessageContaining("not what its published checksum is of");
    }
    assertThat(standing()).isEqualTo(BODY);
  }

  private static String sha1(String text) throws Exception {
    return java.util.HexFormat.of()
        .formatHex(
            java.security.MessageDigest.getInstance("SHA-1")
                .digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aServerThatIsNotThereCannotBeReached() {
    publisher.close();
    FetchFailure failure = failure(list());
    assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.UNREACHABLE);
    assertThat(failure.getMessage()).contains("127.0.0.1 cannot be reached");
    assertThat(pauses).hasSize(2);
  }

  @Test
  void whereConnectionsAreForbiddenNoneIsOpened() {
    publisher.then(file(BODY));
    FileFetcher offline =
        new FileFetcher(
            Connections.none(),
            LIMITS,
            "x",
            Clock.fixed(NOW, ZoneOffset.UTC),
            pauses::add,
            () -> 0);
    FetchFailure failure =
        catchThrowableOfType(FetchFailure.class, () -> offline.fetch(list(), folder, bytes -> {}));
    assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.OFFLINE);
    assertThat(publisher.asked()).isEmpty();
    assertThat(pauses).isEmpty();
  }
}
