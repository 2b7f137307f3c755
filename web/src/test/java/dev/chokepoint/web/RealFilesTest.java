package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that yente's own tests ask about, where `CHOKEPOINT_SHARED_DATA` has them.
class RealFilesTest {

  private static final String ADDRESS_FIRST = "582e64e961eaf537d8a80856520d601519a5fb98";
  private static final String ADDRESS_LATER = "012a13cddb445def96357093c4ebb30c3c5ab41d";
  private static final String PARTY = "6d03aec76fdeec8f9697d8b19954ab6fc2568bc8";
  private static final String DONOR = "f9c295f21b233ac878fbac4d271bb6fd13d7952a";
  private static final String OSETROVA = "NK-2Tbri3s6GgNtAwsSXh4qpL";

  @TempDir static Path data;
  private static @Nullable RunningServer server;

  @BeforeAll
  static void start() {
    String shared = System.getenv("CHOKEPOINT_SHARED_DATA");
    Path folder = Path.of(shared == null ? "absent" : shared, "ftm");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "CHOKEPOINT_SHARED_DATA names no folder with ftm/");
    RunningServer.load(data, folder.resolve("zala.entities.ftm.json"), "zala");
    RunningServer.load(data, folder.resolve("parteispenden.entities.ftm.json"), "parteispenden");
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static RunningServer server() {
    RunningServer running = server;
    if (running == null) {
      throw new IllegalStateException("not started");
    }
    return running;
  }

  @Test
  void aPersonIsMatchedByAnyOfHerNames() {
    for (String name : List.of("Maria Osetrova", "Захарова Мария", "Zakharova Mariia")) {
      Reply reply = server().post("/match/zala", Bodies.one("Person", Map.of("name", name)));
      assertThat(reply.textAt("responses.q.results.0.id")).as(name).isEqualTo(OSETROVA);
      reply.listAt("responses.q.results").forEach(Shapes::isScored);
    }
    assertThat(
            server()
                .post(
                    "/match/default?exclude_entity_ids=" + OSETROVA,
                    Bodies.one("Person", Map.of("name", "Maria Osetrova")))
                .listAt("responses.q.results"))
        .noneMatch(each -> OSETROVA.equals(((Map<?, ?>) each).get("id")));
  }

  @Test
  void herTaxNumberFindsHer() {
    Reply reply =
        server()
            .post(
                "/match/default",
                Bodies.one("Person", Map.of("name", "Nobody", "innCode", "183116181362")));
    assertThat(reply.textAt("responses.q.results.0.id")).isEqualTo(OSETROVA);
  }

  @Test
  void aScopeHoldsItsOwn() {
    assertThat(
            server()
                .post(
                    "/match/parteispenden", Bodies.one("Person", Map.of("name", "Maria Osetrova")))
                .listAt("responses.q.results"))
        .isEmpty();
    assertThat(server().get("/search/zala?schema=Sanction").numberAt("total.value")).isEqualTo(41);
    assertThat(server().get("/search/parteispenden?schema=Payment").numberAt("total.value"))
        .isEqualTo(290);
    assertThat(server().get("/search/parteispenden?q=").numberAt("total.value"))
        .as("addresses, companies, persons and organisations")
        .isEqualTo(89 + 56 + 22 + 18);
  }

  @Test
  void whoeverWasMergedIsFoundUnderTheNewId() {
    Reply person = server().get("/entities/" + OSETROVA + "?nested=false");
    Shapes.isEntity(person.json());
    Object referent = person.listAt("referents").getFirst();
    Reply moved = server().get("/entities/" + referent);
    assertThat(moved.status()).isEqualTo(308);
    assertThat(moved.header("Location")).isEqualTo("/entities/" + OSETROVA);
  }

  @Test
  void measuresAreNestedUnderTheirParty() {
    Reply measure = server().get("/search/zala?schema=Sanction&limit=1");
    String party = measure.textAt("results.0.properties.entity.0");
    Reply person = server().get("/entities/" + party);
    assertThat(person.listAt("properties.sanctions")).isNotEmpty();
    person.listAt("properties.sanctions").forEach(Shapes::isEntity);
    assertThat(person.textAt("properties.sanctions.0.properties.entity.0")).isEqualTo(party);
  }

  @Test
  void paymentsLeadFromTheDonorToTheParty() {
    Reply donor = server().get("/entities/" + DONOR);
    assertThat(donor.textAt("properties.paymentPayer.0.properties.beneficiary.0.id"))
        .isEqualTo(PARTY);
    assertThat(donor.textAt("properties.paymentPayer.0.properties.payer.0")).isEqualTo(DONOR);
    assertThat(donor.textAt("properties.addressEntity.0.schema")).isEqualTo("Address");
  }

  @Test
  void neighboursComeInTheOrderOfTheFile() throws Exception {
    Reply shared = null;
    for (Object each :
        server().get("/search/parteispenden?schema=LegalEntity&limit=500").listAt("results")) {
      Object id = ((Map<?, ?>) each).get("id");
      Reply addresses = server().get("/entities/" + id + "/adjacent/addressEntity?limit=500");
      List<Object> ids = Bodies.ids(addresses, "results");
      if (ids.contains(ADDRESS_FIRST) && ids.contains(ADDRESS_LATER)) {
        assertThat(ids.indexOf(ADDRESS_FIRST)).isLessThan(ids.indexOf(ADDRESS_LATER));
        shared = addresses;
      }
    }
    assertThat(shared).as("one party has both addresses").isNotNull();
  }

  @Test
  void theFirstPageOfPaymentsIsTheBeginningOfTheFile() {
    Reply first = server().get("/entities/" + PARTY + "/adjacent/paymentBeneficiary");
    assertThat(first.textAt("results.0.id")).isEqualTo("2216b422a31242fe204654ce194864661f515921");
    assertThat(first.numberAt("limit")).isEqualTo(10);
  }

  @Test
  void theCatalogHasBoth() {
    assertThat(server().get("/catalog").listAt("current"))
        .containsExactlyInAnyOrder("zala", "parteispenden", "default");
  }

  @Test
  void rowsAreReconciled() {
    Reply reply =
        server()
            .form(
                "/reconcile/zala",
                "queries",
                "{\"q\":{\"query\":\"Osetrova Maria\",\"type\":\"Person\"}}");
    assertThat(reply.textAt("q.result.0.id")).isEqualTo(OSETROVA);
    assertThat(Bodies.ids(server().get("/reconcile/zala/suggest/entity?prefix=oset"), "result"))
        .contains(OSETROVA);
  }
}
