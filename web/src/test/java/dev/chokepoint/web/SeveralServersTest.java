package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.vault.records.PostgresServer;
import dev.chokepoint.web.catalog.Collections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Two servers over one data directory and one database are one to those who ask.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class SeveralServersTest {

  private static final Duration SOON = Duration.ofSeconds(1);
  private static final String PASSWORD = "correct horse battery";

  @TempDir Path data;
  private RecordsRules rules;
  private String[] token;
  private RunningServer one;
  private RunningServer other;

  @BeforeEach
  void two() throws Exception {
    rules = RecordsRules.STANDARD.keptIn(PostgresServer.shared().newDatabase(), "");
    load("list", "made-1", "Amber Quay Trading");
    try (Desk desk = desk()) {
      KeepAccounts accounts = new KeepAccounts(desk);
      accounts.add("olga", Role.REVIEWER, PASSWORD, "x");
      token =
          new String[] {
            "Authorization",
            "Bearer " + accounts.newToken("olga", Role.REVIEWER, Duration.ofDays(1), "", "x")
          };
    }
    one = started();
    other = started();
  }

  private RunningServer started() {
    return RunningServer.refreshed(
        desk(),
        local ->
            new ServerOptions(
                local.bind(),
                0,
                Set.of(),
                Set.of(),
                Collections.NONE,
                List.of(),
                Optional.of("refresh-please"),
                0,
                local.working()),
        Refreshing.Update.NONE);
  }

  private Desk desk() {
    return new Desk(data, RunningServer.CLOCK, 2, rules);
  }

  private void load(String source, String id, String name) throws IOException {
    Path file =
        Files.writeString(
            data.resolve(source + ".ftm.json"),
            "{\"id\":\"%s\",\"schema\":\"Company\",\"properties\":{\"name\":[\"%s\"],\"topics\":[\"sanction\"]}}\n"
                .formatted(id, name));
    RunningServer.load(data, file, source);
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
  }

  @Test
  void aRefreshOfOneIsSeenByBothWithinASecond() throws IOException {
    load("second", "made-2", "Cobalt Pier Holding");
    assertThat(one.get("/entities/made-2", token).status()).isEqualTo(404);
    assertThat(one.post("/updatez?token=refresh-please&sync=true", "", token).status())
        .isEqualTo(200);
    assertThat(one.get("/entities/made-2", token).status()).isEqualTo(200);
    assertThat(soon(() -> other.get("/entities/made-2", token).status() == 200)).isTrue();
  }

  @Test
  void aDecisionOfOneIsSeenByTheOtherAtOnce() {
    Reply made = one.post("/api/v1/decisions", decision("Amber Quay"), token);
    assertThat(made.status()).isEqualTo(201);
    assertThat(other.get("/api/v1/decisions", token).numberAt("total")).isEqualTo(1);
    assertThat(other.get("/api/v1/parties/decided?party=Amber+Quay", token).listAt("different"))
        .containsExactly("made-1");
    assertThat(other.post("/api/v1/decisions", decision("Amber Quay"), token).status())
        .isEqualTo(409);
  }

  @Test
  void whoSignedInAtOneIsKnownAtTheOtherAndRightsChangeAtBoth() {
    Browser olga = new Browser(one);
    olga.send("/signin", "name", "olga", "password", PASSWORD);
    Browser same = olga.at(other);
    assertThat(same.open("/cases").text()).contains("as olga");
    assertThat(same.send("/cases", "title", "Shared", "tlp", "amber").status()).isEqualTo(303);
    assertThat(olga.open("/cases").text()).contains("Shared");
    try (Desk desk = desk()) {
      new KeepAccounts(desk).disable("olga", true, "x");
    }
    assertThat(
            soon(() -> olga.open("/cases").status() == 303 && same.open("/cases").status() == 303))
        .isTrue();
  }

  @Test
  void nothingIsDecidedTwice() throws Exception {
    int parties = 20;
    int won = 0;
    int told = 0;
    try (ExecutorService people = Executors.newFixedThreadPool(4)) {
      List<Future<Reply>> all = new ArrayList<>();
      for (int i = 0; i < parties; i++) {
        String body = decision("Amber Quay " + i);
        for (RunningServer each : List.of(one, other, one, other)) {
          all.add(people.submit(() -> each.post("/api/v1/decisions", body, token)));
        }
      }
      for (Future<Reply> each : all) {
        int status = each.get().status();
        won += status == 201 ? 1 : 0;
        told += status == 409 ? 1 : 0;
      }
    }
    assertThat(won).isEqualTo(parties);
    assertThat(told).isEqualTo(3 * parties);
    try (Desk desk = desk()) {
      AuditLog log = new AuditLog(desk);
      assertThat(log.entries(null)).filteredOn(e -> e.kind().equals("decision")).hasSize(parties);
      assertThat(log.verify(null).isSound()).isTrue();
    }
  }

  private static String decision(String party) {
    return "{\"party\":\"%s\",\"entity\":\"made-1\",\"says\":\"different\",\"reason\":\"name\"}"
        .formatted(party);
  }

  /// Whether something comes true within a second, looked at again and again.
  private static boolean soon(BooleanSupplier so) {
    long end = System.nanoTime() + 2 * SOON.toNanos();
    while (System.nanoTime() < end) {
      if (so.getAsBoolean()) {
        return true;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return false;
  }
}
