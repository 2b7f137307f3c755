package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a server does when what it serves is brought up to date under it.
class RefreshTest {

  private static final String LIST = "quay_list";

  @TempDir Path data;

  @BeforeEach
  void publish() throws IOException {
    version(1);
  }

  private void version(int number) throws IOException {
    Path file = data.resolve("list.ftm.json");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(
          """
          {"id":"party-%d","schema":"Company","properties":{"name":["Quay Trading %d"],"notes":["state %d"]}}
          """
              .formatted(i, i, number));
    }
    Files.writeString(file, lines);
    RunningServer.load(data, file, LIST);
  }

  private Desk desk(Duration later) throws IOException {
    Path catalogue = data.resolve("own.yml");
    Files.writeString(
        catalogue,
        """
        catalogue: 1
        sources:
          quay_list:
            title: The quay's list
            publisher: The quay
            licence: CC0 1.0
            redistribution: All.
            frequency: Daily.
            checked_within: 2d
            means: Nothing.
            cannot_tell: Much.
            forms:
              - format: ftm-entities
                files: [{name: list.ftm.json, address: "https://quay.example/list.ftm.json"}]
        """);
    return new Desk(
        data,
        Clock.fixed(RunningServer.CLOCK.instant().plus(later), ZoneOffset.UTC),
        2,
        RecordsRules.STANDARD,
        new SourceRules(List.of(catalogue)));
  }

  private static ServerOptions withToken(ServerOptions local) {
    return new ServerOptions(
        local.bind(),
        local.port(),
        local.hosts(),
        local.origins(),
        local.collections(),
        List.of(),
        Optional.of("secret"),
        0,
        local.working());
  }

  private static String notes(RunningServer server) {
    return server.get("/entities/party-7?nested=false").textAt("properties.notes.0");
  }

  @Test
  void noRequestIsDroppedWhileItTurnsToNewerDataUnderLoad() throws Exception {
    AtomicBoolean going = new AtomicBoolean(true);
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger number = new AtomicInteger(1);
    try (RunningServer server =
            RunningServer.refreshed(
                desk(Duration.ZERO),
                RefreshTest::withToken,
                () -> version(number.incrementAndGet()));
        ExecutorService askers = Executors.newFixedThreadPool(3)) {
      List<Future<?>> asking = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        asking.add(
            askers.submit(() -> {
              int before = 0;
              while (going.get()) {
                Reply reply = server.get("/entities/party-7?nested=false");
                assertThat(reply.status()).isEqualTo(200);
                int state =
                    Integer.parseInt(
                        reply.textAt("properties.notes.0").substring("state ".length()));
                assertThat(state).isGreaterThanOrEqualTo(before);
                before = state;
                answered.incrementAndGet();
              }
            }));
      }
      for (int i = 0; i < 4; i++) {
        int sofar = answered.get();
        assertThat(server.post("/updatez?token=secret&sync=true", "").status()).isEqualTo(200);
        assertThat(notes(server)).isEqualTo("state " + number.get());
        until(() -> answered.get() > sofar + 5);
      }
      going.set(false);
      for (Future<?> each : asking) {
        each.get();
      }
      assertThat(number).hasValue(5);
      assertThat(server.get("/metrics").text()).contains("chokepoint_snapshots_open 1\n");
    }
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("it did not happen within 30 s");
      }
      Thread.sleep(5);
    }
  }

  @Test
  void onAScheduleItRefreshesByItselfAndGoesOnAfterAFailure() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    try (RunningServer server =
        RunningServer.refreshed(
            desk(Duration.ZERO),
            RefreshTest::withToken,
            () -> {
              if (runs.incrementAndGet() == 1) {
                throw new IOException("the publisher is away");
              }
              version(2);
            })) {
      server.refreshEvery(Duration.ofMillis(20));
      until(() -> runs.get() > 0);
      assertThat(server.get("/readyz").status()).isEqualTo(200);
      until(() -> notes(server).equals("state 2"));
    }
  }

  @Test
  void theCatalogTheMeasuresAndTheAnswersTellAges() throws Exception {
    try (RunningServer server =
        RunningServer.refreshed(
            desk(Duration.ofDays(3)), RefreshTest::withToken, Refreshing.Update.NONE)) {
      Reply catalog = server.get("/catalog");
      assertThat(catalog.textAt("datasets.0.freshness")).isEqualTo("stale");
      assertThat(catalog.textAt("datasets.0.fetched_at")).isEqualTo("2026-11-23T12:00:00");
      assertThat(server.get("/metrics").text())
          .contains("chokepoint_source_age_seconds{source=\"quay_list\"} 259200\n")
          .contains(
              "chokepoint_source_last_success_timestamp_seconds{source=\"quay_list\"} "
                  + RunningServer.CLOCK.instant().getEpochSecond());
      assertThat(server.get("/entities/party-7").header("Chokepoint-Stale-Sources"))
          .isEqualTo("quay_list");
    }
    try (RunningServer server =
        RunningServer.refreshed(
            desk(Duration.ofDays(1)), RefreshTest::withToken, Refreshing.Update.NONE)) {
      assertThat(server.get("/catalog").textAt("datasets.0.freshness")).isEqualTo("fresh");
      assertThat(server.get("/search/default?q=quay").header("Chokepoint-Stale-Sources")).isEmpty();
    }
  }
}
