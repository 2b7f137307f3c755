package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.Screenings;
import dev.chokepoint.web.catalog.Collections;
import dev.chokepoint.web.guard.TokenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions over HTTP, and the log of what `/match` was asked.
class ReviewTest {

  private static final String DIFFERENT =
      """
      {"party":"Amber Quay","entity":"made-1","says":"different","reason":"name"}\
      """;

  @TempDir Path data;

  @BeforeEach
  void list() throws IOException {
    Path file =
        Files.writeString(
            data.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Company","properties":{"name":["Amber Quay Trading"],"topics":["sanction"]}}
            """);
    RunningServer.load(data, file, "made");
  }

  private RunningServer withTokens() {
    return RunningServer.over(
        data,
        local ->
            new ServerOptions(
                local.bind(),
                0,
                Set.of(),
                Set.of(),
                Collections.NONE,
                List.of(
                    new TokenFile.Entry("anna", TokenFile.sha256("token-a")),
                    new TokenFile.Entry("bert", TokenFile.sha256("token-b"))),
                Optional.empty(),
                0,
                local.working()));
  }

  @Test
  void theHolderOfTheTokenIsTheReviewer() {
    try (RunningServer server = withTokens()) {
      Reply made = server.post("/api/v1/decisions", DIFFERENT, "Authorization", "Bearer token-a");
      assertThat(made.status()).isEqualTo(201);
      assertThat(made.textAt("by")).isEqualTo("anna");
      assertThat(made.textAt("subject")).isEqualTo("decision-1");
      Reply posing =
          server.post(
              "/api/v1/decisions",
              DIFFERENT.replace("{\"party\"", "{\"by\":\"anna\",\"party\""),
              "Authorization",
              "Bearer token-b");
      assertThat(posing.status()).isEqualTo(422);
      assertThat(server.post("/api/v1/decisions", DIFFERENT).status()).isEqualTo(401);
    }
  }

  @Test
  void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    try (RunningServer server = withTokens();
        ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        String body = DIFFERENT.replace("Amber Quay", "Amber Quay " + round);
        List<Future<Reply>> both = new ArrayList<>();
        for (String token : List.of("token-a", "token-b")) {
          both.add(
              pool.submit(() ->
                  server.post("/api/v1/decisions", body, "Authorization", "Bearer " + token)));
        }
        List<Integer> codes = new ArrayList<>();
        for (Future<Reply> each : both) {
          codes.add(each.get().status());
        }
        assertThat(codes).containsExactlyInAnyOrder(201, 409);
      }
      Reply all = server.get("/api/v1/decisions", "Authorization", "Bearer token-a");
      assertThat(all.numberAt("total")).isEqualTo(10);
    }
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
    }
  }

  @Test
  void whatWasDecidedGoesIntoTheNextQuestionAndIsTakenBack() {
    try (RunningServer server = RunningServer.over(data)) {
      String by = DIFFERENT.replace("{\"party\"", "{\"by\":\"anna\",\"party\"");
      assertThat(server.post("/api/v1/decisions", DIFFERENT).status()).isEqualTo(422);
      assertThat(server.post("/api/v1/decisions", by).status()).isEqualTo(201);
      Reply decided = server.get("/api/v1/parties/decided?party=amber%20quay");
      assertThat(decided.listAt("different")).containsExactly("made-1");
      String query =
          "{\"queries\":{\"a\":{\"schema\":\"Company\",\"properties\":{\"name\":[\"Amber Quay Trading\"]}}}}";
      String ours = query.replace("Amber Quay Trading", "amber quay");
      assertThat(server.post("/match/default", query).listAt("responses.a.results")).hasSize(1);
      Reply without =
          server.post("/match/default?exclude_entity_ids=" + decided.textAt("different.0"), query);
      assertThat(without.listAt("responses.a.results")).isEmpty();
      String loose = "/match/default?threshold=0.3";
      assertThat(server.post(loose, ours).listAt("responses.a.results")).hasSize(1);
      assertThat(server.post(loose + "&exclude_decided=true", ours).listAt("responses.a.results"))
          .as("the party of the decision")
          .isEmpty();
      assertThat(server.post(loose + "&exclude_decided=true", query).listAt("responses.a.results"))
          .as("another party")
          .hasSize(1);

      assertThat(server.post("/api/v1/decisions/decision-1/undo", "{\"by\":\"anna\"}").status())
          .isEqualTo(201);
      assertThat(server.post("/api/v1/decisions/decision-1/undo", "{\"by\":\"anna\"}").status())
          .isEqualTo(400);
      assertThat(server.get("/api/v1/parties/decided?party=Amber%20Quay").listAt("different"))
          .isEmpty();
      assertThat(server.get("/api/v1/review").numberAt("total")).isZero();
    }
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    try (RunningServer server = RunningServer.over(data)) {
      assertThat(server.post("/api/v1/decisions", "[]").status()).isEqualTo(422);
      assertThat(server.post("/api/v1/decisions", "{").status()).isEqualTo(400);
      assertThat(server.post("/api/v1/decisions", "{\"by\":\"a\",\"hit\":\"hit-9\"}").status())
          .isEqualTo(404);
      assertThat(server.post("/api/v1/decisions/decision-9/undo", "{\"by\":\"anna\"}").status())
          .isEqualTo(404);
      assertThat(server.get("/api/v1/parties/decided").status()).isEqualTo(422);
    }
  }

  @Test
  void everyQueryOfABatchIsInTheScreeningLogWithoutItsName() {
    try (RunningServer server = RunningServer.over(data)) {
      server.post(
          "/match/default?limit=3",
          """
          {"queries":{"a":{"schema":"Company","properties":{"name":["Amber Quay Trading"]}},
                      "b":{"schema":"Person","properties":{"name":["Jane Nobody"]}}}}
          """);
    }
    List<Entry> log = new ArrayList<>();
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      new Screenings(desk).each(null, log::add);
      assertThat(log).hasSize(2);
      assertThat(log.toString()).contains("made-1", "limit=3", "match").doesNotContain("Jane");
      assertThat(new Screenings(desk).forget("jane  nobody", "officer", "request 3")).isEqualTo(1);
      assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
    }
  }

  @Test
  void searchesAndWhatOpenRefineAsksAreInTheScreeningLogToo() {
    try (RunningServer server = RunningServer.over(data)) {
      server.get("/search/default?q=Amber%20Quay&filter=properties.name:Jane%20Nobody");
      server.form(
          "/reconcile/default",
          "queries",
          "{\"q\":{\"query\":\"Amber Quay\",\"type\":\"Company\"}}");
      server.get("/reconcile/default/suggest/entity?prefix=Amber");
      server.get("/reconcile/default/suggest/type?prefix=Comp");
    }
    List<Entry> log = new ArrayList<>();
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      new Screenings(desk).each(null, log::add);
      assertThat(log)
          .extracting(entry -> entry.said().orElseThrow().text("how"))
          .containsExactly("search", "reconcile", "suggest");
      assertThat(log.get(1).toString()).contains("made-1");
      assertThat(log.toString()).doesNotContain("Jane", "Amber");
      assertThat(new Screenings(desk).forget("jane nobody", "officer", "request 4")).isEqualTo(1);
    }
  }
}
