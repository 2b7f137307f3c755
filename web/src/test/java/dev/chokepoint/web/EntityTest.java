package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/entities` and what is next to one, after yente's contract.
class EntityTest {

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
  void anEntityIsToldWhole() {
    Reply anna = server.get("/entities/hb-anna?nested=false");
    Shapes.isEntity(anna.json());
    assertThat(anna.textAt("caption")).isEqualTo("Anna Petrovna Morozova");
    assertThat(anna.textAt("target")).isEqualTo("true");
    assertThat(anna.textAt("first_seen")).isEqualTo("2022-03-01T00:00:00");
    assertThat(anna.textAt("last_change")).isEqualTo("2026-01-15T10:00:00");
    assertThat(anna.listAt("datasets")).containsExactlyInAnyOrder("aa_list", "bb_list", "harbour");
    assertThat(anna.listAt("referents")).containsExactly("aa-1", "bb-77");
    assertThat(anna.listAt("properties.birthDate")).containsExactly("1971-04-09");
    assertThat(anna.mapAt("properties").containsKey("sanctions")).isFalse();
  }

  @Test
  void aTargetHasATopicOfRisk() {
    assertThat(server.get("/entities/hb-hold").textAt("target")).isEqualTo("false");
    assertThat(server.get("/entities/hb-boris").textAt("target")).isEqualTo("true");
  }

  @Test
  void whoeverWasMergedIsFoundUnderTheNewId() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var reply =
          client.send(
              HttpRequest.newBuilder(URI.create(server.url("/entities/bb-77?nested=false")))
                  .build(),
              BodyHandlers.discarding());
      assertThat(reply.statusCode()).isEqualTo(308);
      assertThat(reply.headers().firstValue("Location")).contains("/entities/hb-anna?nested=false");
    }
    assertThat(server.get("/entities/aa-2/adjacent/sanctions").header("Location"))
        .isEqualTo("/entities/hb-firm/adjacent/sanctions");
  }

  @Test
  void whatThereIsNotIsNotFound() {
    for (String path :
        List.of("/entities/none", "/entities/none/adjacent", "/entities/none/adjacent/x")) {
      Reply reply = server.get(path);
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.textAt("detail")).isEqualTo("No such entity!");
    }
    Reply property = server.get("/entities/hb-anna/adjacent/name");
    assertThat(property.status()).isEqualTo(404);
    assertThat(property.textAt("detail")).isEqualTo("No such property!");
    assertThat(server.get("/entities/hb-anna/adjacent/magic").status()).isEqualTo(404);
  }

  @Test
  void whatPointsAtItStandsUnderThePropertyThatLeadsBack() {
    Reply anna = server.get("/entities/hb-anna");
    assertThat(Bodies.ids(anna, "properties.sanctions")).containsExactly("hb-san-1", "hb-san-2");
    assertThat(anna.textAt("properties.sanctions.0.properties.entity.0")).isEqualTo("hb-anna");
    assertThat(Bodies.ids(anna, "properties.ownershipOwner")).containsExactly("hb-own-1");
    anna.listAt("properties.sanctions").forEach(Shapes::isEntity);
  }

  @Test
  void whatOnlyJoinsTwoIsToldWithItsOtherEnd() {
    Reply anna = server.get("/entities/hb-anna");
    String stake = "properties.ownershipOwner.0.properties";
    assertThat(anna.textAt(stake + ".owner.0")).isEqualTo("hb-anna");
    assertThat(anna.textAt(stake + ".asset.0.id")).isEqualTo("hb-firm");
    assertThat(anna.textAt(stake + ".asset.0.properties.addressEntity.0"))
        .as("no further")
        .isEqualTo("hb-addr");
    assertThat(anna.textAt("properties.familyPerson.0.properties.relative.0.id"))
        .isEqualTo("hb-boris");
  }

  @Test
  void whatItPointsAtIsToldInPlaceOfTheId() {
    Reply firm = server.get("/entities/hb-firm");
    assertThat(firm.textAt("properties.addressEntity.0.properties.city.0")).isEqualTo("Murmansk");
    assertThat(firm.textAt("properties.ownershipAsset.0.properties.owner.0.id"))
        .isEqualTo("hb-anna");
    assertThat(firm.textAt("properties.ownershipOwner.0.properties.asset.0.id"))
        .isEqualTo("hb-hold");
  }

  @Test
  void nextToItAreOnlyPropertiesThatHaveSomething() {
    Reply reply = server.get("/entities/hb-anna/adjacent");
    Shapes.isEntity(reply.at("entity"));
    Map<?, ?> adjacent = reply.mapAt("adjacent");
    assertThat(adjacent.keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrder(
            "sanctions",
            "ownershipOwner",
            "familyPerson",
            "directorshipDirector",
            "identification");
    assertThat(reply.numberAt("adjacent.sanctions.total.value")).isEqualTo(2);
    assertThat(reply.textAt("adjacent.sanctions.total.relation")).isEqualTo("eq");
    assertThat(reply.numberAt("adjacent.sanctions.limit")).isEqualTo(10);
    assertThat(reply.numberAt("adjacent.sanctions.offset")).isZero();
    assertThat(reply.textAt("adjacent.ownershipOwner.results.0.properties.asset.0.id"))
        .isEqualTo("hb-firm");
  }

  @Test
  void neighboursComeInTheOrderOfTheFile() {
    Reply first = server.get("/entities/party-1/adjacent/paymentBeneficiary");
    assertThat(first.numberAt("total.value")).isEqualTo(Fixtures.PAYMENTS);
    assertThat(Bodies.ids(first, "results"))
        .containsExactly(
            "pay-24", "pay-23", "pay-22", "pay-21", "pay-20", "pay-19", "pay-18", "pay-17",
            "pay-16", "pay-15");
    Reply next = server.get("/entities/party-1/adjacent/paymentBeneficiary?limit=3&offset=10");
    assertThat(Bodies.ids(next, "results")).containsExactly("pay-14", "pay-13", "pay-12");
    Reply last = server.get("/entities/party-1/adjacent/paymentBeneficiary?offset=20");
    assertThat(last.listAt("results")).hasSize(4);
  }

  @Test
  void neighboursComeInTheOrderAskedFor() {
    String path = "/entities/party-1/adjacent/paymentBeneficiary?limit=2&sort=";
    assertThat(Bodies.ids(server.get(path + "properties.amountEur:desc"), "results"))
        .as("6020 and 6013, as numbers")
        .containsExactly("pay-04", "pay-11");
    assertThat(Bodies.ids(server.get(path + "properties.date:desc"), "results"))
        .containsExactly("pay-01", "pay-02");
    assertThat(server.get(path + "properties.magic:desc").status()).isEqualTo(400);
    assertThat(server.get(path + "properties.date:up").status()).isEqualTo(400);
  }

  @Test
  void pagesHaveBounds() {
    assertThat(server.get("/entities/party-1/adjacent?limit=501").status()).isEqualTo(422);
    assertThat(server.get("/entities/party-1/adjacent?offset=9500").status()).isEqualTo(422);
    assertThat(server.get("/entities/party-1/adjacent?offset=9499").status()).isEqualTo(200);
    assertThat(server.get("/entities/party-1?nested=perhaps").status()).isEqualTo(422);
  }
}
