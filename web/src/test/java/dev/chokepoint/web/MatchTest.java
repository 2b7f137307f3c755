package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.jr.ob.JSON;

/// `/match` and `/algorithms`, after yente's contract.
class MatchTest {

  private static final String ANNA = Bodies.one("Person", Map.of("name", "Anna Morozova"));

  private static final List<String> FAMILY =
      List.of("Anna Morozova", "Boris Morozov", "Morozova Marine");

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
  void aPartyIsFoundWithItsScoreAndWhy() {
    Reply reply = server.post("/match/harbour", ANNA);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("X-Batch-Size")).isEqualTo("1");
    assertThat(reply.numberAt("limit")).isEqualTo(5);
    assertThat(reply.numberAt("responses.q.status")).isEqualTo(200);
    assertThat(reply.textAt("responses.q.total.relation")).isEqualTo("eq");
    assertThat(reply.numberAt("responses.q.total.value")).isEqualTo(1);
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-anna");
    assertThat(reply.textAt("responses.q.results.0.match")).isEqualTo("true");
    assertThat(reply.textAt("responses.q.results.0.explanations.name.detail"))
        .contains("Anna Morozova");
    reply.listAt("responses.q.results").forEach(Shapes::isScored);
  }

  @Test
  void theQueryComesBackCleaned() {
    Reply reply =
        server.post(
            "/match/harbour",
            JSON.std.asString(
                Map.of(
                    "queries",
                    Map.of(
                        "q",
                        Map.of(
                            "id",
                            "hb-boris",
                            "schema",
                            "Person",
                            "properties",
                            Map.of(
                                "name",
                                List.of("Anna Morozova"),
                                "country",
                                "Russia",
                                "birthDate",
                                1971,
                                "noSuchProperty",
                                "x"))))));
    assertThat(reply.textAt("responses.q.query.id")).isEqualTo("hb-boris");
    assertThat(reply.textAt("responses.q.query.schema")).isEqualTo("Person");
    assertThat(reply.mapAt("responses.q.query.properties").get("country")).isEqualTo(List.of("ru"));
    assertThat(reply.mapAt("responses.q.query.properties").get("birthDate"))
        .isEqualTo(List.of("1971"));
    assertThat(reply.mapAt("responses.q.query.properties").containsKey("noSuchProperty")).isFalse();
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-anna");
  }

  @Test
  void namesAreCombinedFromTheirParts() {
    Reply reply =
        server.post(
            "/match/harbour",
            Bodies.one("Person", Map.of("firstName", "Anna", "lastName", "Morozova")));
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-anna");
  }

  @Test
  void anAccountNumberHintsAtTheCountry() {
    Reply reply =
        server.post(
            "/match/harbour",
            Bodies.one("Company", Map.of("name", "X", "ibanCode", "DE89370400440532013000")));
    assertThat(reply.status()).isEqualTo(200);
  }

  @Test
  void aBodyNeedsNoContentType() {
    Reply reply =
        server.send(
            HttpRequest.newBuilder(URI.create(server.url("/match/default")))
                .POST(HttpRequest.BodyPublishers.ofString(ANNA)));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-anna");
  }

  @Test
  void anythingMayBeAPersonOrAFirm() {
    Reply reply = server.post("/match/default", Bodies.one("Thing", Map.of("name", "Zaliv Star")));
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-ship");
  }

  @Test
  void otherKindsAreNotFound() {
    Reply reply =
        server.post("/match/harbour", Bodies.one("Vessel", Map.of("name", "Anna Morozova")));
    assertThat(reply.listAt("responses.q.results")).isEmpty();
  }

  @Test
  void addressesCanBeAskedAbout() {
    Reply reply =
        server.post(
            "/match/harbour", Bodies.one("Address", Map.of("full", "12 Quay Street, Murmansk")));
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-addr");
  }

  @Test
  void aNumberFindsWhateverTheName() {
    Reply reply =
        server.post(
            "/match/harbour",
            Bodies.one("Person", Map.of("name", "Someone Else", "innCode", "772577255770")));
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-anna");
    assertThat(reply.realAt("responses.q.results.0.explanations.identifier.score")).isPositive();
  }

  @Test
  void aResultMustScoreMoreThanTheCutoffAndAMatchReachTheThreshold() {
    Reply exact =
        server.post(
            "/match/harbour?threshold=1.0&cutoff=1.0",
            Bodies.one("Person", Map.of("name", "Anna Petrovna Morozova")));
    assertThat(exact.listAt("responses.q.results")).as("a score equal to the cutoff").isEmpty();
    Reply shown =
        server.post(
            "/match/harbour?threshold=0.99&cutoff=0.3",
            Bodies.one("Person", Map.of("name", "Anna Morozov")));
    assertThat(shown.listAt("responses.q.results")).isNotEmpty();
    assertThat(shown.textAt("responses.q.results.0.match")).isEqualTo("false");
    assertThat(shown.numberAt("responses.q.total.value")).isZero();
  }

  @Test
  void theCutoffIsNeverAboveTheThreshold() {
    Reply reply = server.post("/match/harbour?threshold=0.6&cutoff=0.9", ANNA);
    assertThat(reply.listAt("responses.q.results")).isNotEmpty();
  }

  @Test
  void theLimitCutsResultsAndNotTheTotal() {
    String morozov = Bodies.one("Thing", Map.of("name", FAMILY));
    Reply all = server.post("/match/harbour?threshold=0.35&limit=10", morozov);
    int total = all.numberAt("responses.q.total.value");
    assertThat(total).isGreaterThan(1);
    Reply one = server.post("/match/harbour?threshold=0.35&limit=1", morozov);
    assertThat(one.listAt("responses.q.results")).hasSize(1);
    assertThat(one.numberAt("responses.q.total.value")).isEqualTo(total);
    assertThat(one.numberAt("limit")).isEqualTo(1);
  }

  @Test
  void resultsComeBestFirst() {
    Reply reply =
        server.post(
            "/match/harbour?threshold=0.35&limit=10", Bodies.one("Thing", Map.of("name", FAMILY)));
    double before = 1;
    for (int i = 0; i < reply.listAt("responses.q.results").size(); i++) {
      double score = reply.realAt("responses.q.results." + i + ".score");
      assertThat(score).isLessThanOrEqualTo(before);
      before = score;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics=debarment",
        "topics=role.pep&topics=debarment",
        "include_dataset=aa_list",
        "include_dataset=harbour",
        "exclude_dataset=aa_list",
        "exclude_schema=Company",
        "changed_since=2026-01-15",
        "changed_since=2026-01-15T09:59:59",
        "exclude_entity_ids=hb-boris",
        "fuzzy=true",
        "algorithm=BEST",
        "algorithm=logic-v1",
        "algorithm=logic-v2",
        "algorithm=regression-v1",
        "algorithm=name-based",
        "algorithm=name-qualified",
        "algorithm=ofac"
      })
  void whatLeavesHerInLeavesHerIn(String parameters) {
    Reply reply = server.post("/match/harbour?" + parameters, ANNA);
    assertThat(Bodies.ids(reply, "responses.q.results")).contains("hb-anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics=role.pep",
        "include_dataset=cc_register",
        "include_dataset=donations",
        "exclude_dataset=harbour",
        "exclude_dataset=aa_list&exclude_dataset=bb_list",
        "include_dataset=aa_list&exclude_dataset=aa_list&exclude_dataset=bb_list",
        "exclude_schema=Person",
        "exclude_schema=LegalEntity",
        "changed_since=2026-01-15T10:00:00",
        "changed_since=2026-01-16",
        "exclude_entity_ids=hb-anna",
        "exclude_entity_ids=x&exclude_entity_ids=bb-77"
      })
  void whatLeavesHerOutLeavesHerOut(String parameters) {
    Reply reply = server.post("/match/harbour?" + parameters, ANNA);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(Bodies.ids(reply, "responses.q.results")).doesNotContain("hb-anna");
    assertThat(reply.numberAt("responses.q.total.value")).isZero();
  }

  @Test
  void aDatasetHoldsItsOwnOnly() {
    assertThat(server.post("/match/donations", ANNA).listAt("responses.q.results")).isEmpty();
    assertThat(server.post("/match/default", ANNA).listAt("responses.q.results")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=501",
        "limit=x",
        "limit=-1",
        "threshold=1.5",
        "threshold=x",
        "cutoff=-0.1",
        "changed_since=yesterday",
        "changed_since=2026-01-15T1"
      })
  void whatIsOutOfBoundsIsNamed(String parameters) {
    Reply reply = server.post("/match/harbour?" + parameters, ANNA);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.textAt("detail.0.loc.0")).isEqualTo("query");
    assertThat(reply.textAt("detail.0.loc.1")).isEqualTo(parameters.split("=")[0]);
    assertThat(reply.textAt("detail.0.msg")).startsWith("Input should be");
  }

  @Test
  void moreThanFiftyExcludedIdsAreTooMany() {
    assertThat(server.post("/match/harbour?" + "exclude_entity_ids=a&".repeat(50), ANNA).status())
        .isEqualTo(200);
    assertThat(server.post("/match/harbour?" + "exclude_entity_ids=a&".repeat(51), ANNA).status())
        .isEqualTo(422);
  }

  @Test
  void whatMakesNoSenseIsRefusedWhole() {
    assertThat(server.post("/match/harbour?algorithm=magic", ANNA).status()).isEqualTo(400);
    assertThat(server.post("/match/harbour", "{\"queries\":{}}").status()).isEqualTo(400);
    assertThat(server.post("/match/harbour", "{}").status()).isEqualTo(422);
    assertThat(server.post("/match/harbour", "[]").status()).isEqualTo(422);
    assertThat(server.post("/match/harbour", "{").textAt("detail.0.type"))
        .isEqualTo("json_invalid");
    assertThat(server.post("/match/nowhere", ANNA).status()).isEqualTo(404);
    assertThat(server.post("/match/nowhere", ANNA).textAt("detail")).isEqualTo("No such dataset.");
    for (String schema : List.of("Alien", "Payment", "Sanction")) {
      assertThat(server.post("/match/harbour", Bodies.one(schema, Map.of("name", "x"))).status())
          .as(schema)
          .isEqualTo(400);
    }
    Reply missing =
        server.post("/match/harbour", "{\"queries\":{\"q\":{\"properties\":{\"name\":\"x\"}}}}");
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.textAt("detail.0.type")).isEqualTo("missing");
    assertThat(missing.textAt("detail.0.loc.3")).isEqualTo("schema");
  }

  @Test
  void aHundredQueriesAreABatchAndMoreAreNot() {
    Map<String, ?> name = Map.of("name", "Anna Morozova");
    Reply full = server.post("/match/harbour", Bodies.many(100, "Person", name));
    assertThat(full.status()).isEqualTo(200);
    assertThat(full.header("X-Batch-Size")).isEqualTo("100");
    assertThat(full.mapAt("responses")).hasSize(100);
    assertThat(full.textAt("responses.q99.results.0.id")).isEqualTo("hb-anna");
    assertThat(server.post("/match/harbour", Bodies.many(101, "Person", name)).status())
        .isEqualTo(400);
  }

  @Test
  void weightsMultiplyWhatAFeatureAdds() {
    String body =
        "{\"weights\":{\"name\":%s},\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Anna"
            + " Morozova\"}}}}";
    double whole = server.post("/match/harbour", body.formatted("1.0")).realAt(score());
    double half =
        server.post("/match/harbour?threshold=0.3", body.formatted("0.5")).realAt(score());
    assertThat(half).isCloseTo(whole / 2, org.assertj.core.data.Offset.offset(0.002));
    assertThat(server.post("/match/harbour", body.formatted("\"x\"")).status()).isEqualTo(422);
  }

  private static String score() {
    return "responses.q.results.0.score";
  }

  @Test
  void settingsAreThoseOfTheAlgorithm() {
    String body =
        "{\"config\":{\"%s\":%s},\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Nobody\",\"alias\":\"Anna"
            + " Morozova\"}}}}";
    assertThat(server.post("/match/harbour", body.formatted("nm_number_mismatch", "0.2")).status())
        .isEqualTo(200);
    assertThat(server.post("/match/harbour", body.formatted("nm_magic", "1")).status())
        .isEqualTo(400);
    Reply byAlias = server.post("/match/harbour", body.formatted("nm_name_property", "\"alias\""));
    assertThat(byAlias.listAt("responses.q.results")).hasSize(1);
    Reply byName = server.post("/match/harbour", body.formatted("nm_name_property", "\"name\""));
    assertThat(byName.listAt("responses.q.results")).isEmpty();
  }

  @Test
  void aQueryMayHaveParametersAndFiltersOfItsOwn() {
    Reply reply =
        server.post(
            "/match/harbour",
            """
            {"queries":{
              "plain":{"schema":"Person","properties":{"name":"Anna Morozova"}},
              "without":{"schema":"Person","properties":{"name":"Anna Morozova"},
                "params":{"exclude_entity_ids":["hb-anna"]}},
              "none":{"schema":"Person","properties":{"name":"Anna Morozova"},"params":{"limit":0}},
              "men":{"schema":"Person","properties":{"name":"Anna Morozova"},
                "filters":{"genders":["male"]}}}}
            """);
    assertThat(reply.listAt("responses.plain.results")).hasSize(1);
    assertThat(reply.listAt("responses.without.results")).isEmpty();
    assertThat(reply.listAt("responses.none.results")).isEmpty();
    assertThat(reply.numberAt("responses.none.total.value")).isEqualTo(1);
    assertThat(reply.listAt("responses.men.results")).isEmpty();
    assertThat(
            server
                .post(
                    "/match/harbour",
                    "{\"queries\":{\"q\":{\"schema\":\"Person\",\"filters\":{\"magic\":[1]}}}}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void everyAlgorithmIsDescribedAndSaysWhatItIsHere() {
    Reply reply = server.get("/algorithms");
    assertThat(reply.textAt("best")).isEqualTo("chokepoint");
    assertThat(reply.textAt("default")).isEqualTo("chokepoint");
    assertThat(
            reply.listAt("algorithms").stream()
                .map(a -> String.valueOf(((Map<?, ?>) a).get("name"))))
        .contains(
            "chokepoint",
            "logic-v2",
            "logic-v1",
            "regression-v1",
            "name-based",
            "name-qualified",
            "ofac");
    assertThat(reply.textAt("algorithms.0.features.name.coefficient")).isEqualTo("1.0");
    assertThat(reply.textAt("algorithms.1.description")).contains("chokepoint");
    assertThat(reply.mapAt("algorithms.1.docs.config")).hasSize(6);
  }

  @Test
  void theSliderLooksAtLettersAndSound() {
    Reply reply =
        server.post(
            "/match/harbour?algorithm=ofac&threshold=0.85",
            Bodies.one("Person", Map.of("name", "Ana Morosova", "birthDate", "1900")));
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo("hb-anna");
    assertThat(reply.mapAt("responses.q.results.0.explanations")).hasSize(1);
  }

  @Test
  void theSliderTakesWholeHundredthsAndTheBestNameOfEachParty() {
    Reply reply =
        server.post(
            "/match/harbour?algorithm=OFAC&threshold=0&limit=500",
            Bodies.one("Person", Map.of("name", List.of("Anna Morozova", "Morozova"))));
    List<Object> ids = Bodies.ids(reply, "responses.q.results");
    assertThat(ids).doesNotHaveDuplicates().startsWith("hb-anna");
    for (int i = 0; i < ids.size(); i++) {
      double hundredths = reply.realAt("responses.q.results." + i + ".score") * 100;
      assertThat(hundredths).isCloseTo(Math.rint(hundredths), within(1e-9));
    }
    String signs = Bodies.one("Person", Map.of("name", "?!"));
    assertThat(
            server
                .post("/match/harbour?algorithm=ofac&threshold=0", signs)
                .listAt("responses.q.results"))
        .isEmpty();
  }

  @Test
  void aPartyWhoIsFoundAgainIsToldAlike() {
    assertThat(server.post("/match/harbour", ANNA).json())
        .isEqualTo(server.post("/match/harbour", ANNA).json());
  }
}
