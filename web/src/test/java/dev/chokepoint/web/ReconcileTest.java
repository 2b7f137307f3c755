package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/reconcile`, after the W3C's 0.2 and yente's contract.
class ReconcileTest {

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

  private static Reply ask(String queries) {
    return server.form("/reconcile/harbour", "queries", queries);
  }

  private static Reply extend(String extension) {
    return server.form("/reconcile/harbour", "extend", extension);
  }

  @Test
  void theServiceSaysWhatItIs() {
    Reply manifest = server.get("/reconcile/harbour");
    assertThat(manifest.listAt("versions")).containsExactly("0.2");
    assertThat(manifest.textAt("name")).contains("harbour");
    assertThat(manifest.textAt("view.url")).endsWith("/entities/{{id}}/");
    assertThat(manifest.numberAt("batchSize")).isEqualTo(3);
    assertThat(manifest.numberAt("preview.width")).isEqualTo(430);
    assertThat(manifest.numberAt("preview.height")).isEqualTo(600);
    for (String what : List.of("entity", "type", "property")) {
      assertThat(manifest.textAt("suggest." + what + ".service_url"))
          .isEqualTo("http://127.0.0.1:" + server.port());
      assertThat(manifest.textAt("suggest." + what + ".service_path"))
          .isEqualTo("/reconcile/harbour/suggest/" + what);
    }
    assertThat(manifest.textAt("extend.property_settings.0.name")).isEqualTo("limit");
    assertThat(manifest.textAt("extend.property_settings.1.choices.1.value")).isEqualTo("raw");
    assertThat(Bodies.ids(manifest, "defaultTypes"))
        .contains("Person", "Company", "Organization", "LegalEntity", "Vessel", "Thing")
        .doesNotContain("Sanction", "Airplane");
    assertThat(server.get("/reconcile/nowhere").status()).isEqualTo(404);
  }

  @Test
  void parametersGoOnIntoTheServices() {
    Reply manifest = server.get("/reconcile/harbour?changed_since=2025-01-01");
    assertThat(manifest.textAt("suggest.entity.service_path"))
        .isEqualTo("/reconcile/harbour/suggest/entity?changed_since=2025-01-01");
  }

  @Test
  void rowsGetCandidates() {
    Reply reply =
        ask(
            "{\"q0\":{\"query\":\"Anna Morozova\"},\"q1\":{\"query\":\"Zaliv Star\",\"type\":\"Vessel\"}}");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("X-Batch-Size")).isEqualTo("2");
    assertThat(reply.textAt("q0.result.0.id")).isEqualTo("hb-anna");
    assertThat(reply.textAt("q0.result.0.name")).isEqualTo("Anna Petrovna Morozova");
    assertThat(reply.textAt("q0.result.0.description")).isEqualTo("Person, Russia, 1971-04-09");
    assertThat(reply.textAt("q0.result.0.type.0.id")).isEqualTo("Person");
    assertThat(reply.textAt("q0.result.0.match")).isEqualTo("true");
    assertThat(reply.realAt("q0.result.0.score")).isBetween(0.7, 1.0);
    assertThat(reply.textAt("q0.result.0.features.0.id")).isEqualTo("name");
    assertThat(reply.textAt("q1.result.0.id")).isEqualTo("hb-ship");
  }

  @Test
  void candidatesAreShownHoweverLittleTheyScore() {
    Reply reply = ask("{\"q\":{\"query\":\"Anna Morozov\",\"type\":[\"Person\",\"Company\"]}}");
    double score = reply.realAt("q.result.0.score");
    assertThat(score).isBetween(0.3, 0.99);
    assertThat(reply.at("q.result.0.match")).isEqualTo(score >= 0.7);
  }

  @Test
  void propertiesOfTheRowAreCompared() {
    Reply reply =
        ask(
            "{\"q\":{\"query\":\"Nobody\",\"type\":\"Person\",\"limit\":1,\"properties\":["
                + "{\"pid\":\"LegalEntity:innCode\",\"v\":\"772577255770\"},"
                + "{\"pid\":\"Thing:country\",\"v\":[\"Russia\"]}]}}");
    assertThat(reply.textAt("q.result.0.id")).isEqualTo("hb-anna");
    assertThat(reply.listAt("q.result")).hasSize(1);
  }

  @Test
  void theLimitIsOfTheQuery() {
    Reply none = ask("{\"q\":{\"query\":\"Anna Morozova\",\"limit\":0}}");
    assertThat(none.listAt("q.result")).isEmpty();
    assertThat(ask("{\"q\":{\"query\":\"x\",\"limit\":\"many\"}}").status()).isEqualTo(400);
  }

  @Test
  void filtersAndAlgorithmsAreThoseOfScreening() {
    String query = "{\"q\":{\"query\":\"Anna Morozova\"}}";
    assertThat(
            server
                .form("/reconcile/harbour?changed_since=2026-01-16", "queries", query)
                .listAt("q.result"))
        .isEmpty();
    assertThat(
            server
                .form("/reconcile/harbour?algorithm=ofac", "queries", query)
                .textAt("q.result.0.id"))
        .isEqualTo("hb-anna");
    assertThat(server.form("/reconcile/harbour?algorithm=magic", "queries", query).status())
        .isEqualTo(400);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(server.form("/reconcile/harbour", "other", "x").status()).isEqualTo(400);
    assertThat(ask("{}").status()).isEqualTo(400);
    assertThat(ask("[]").status()).isEqualTo(400);
    assertThat(ask("{").status()).isEqualTo(400);
    assertThat(ask("{\"q\":{\"query\":\"x\",\"type\":\"Alien\"}}").status()).isEqualTo(400);
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i <= 100; i++) {
      many.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"query\":\"x\"}");
    }
    assertThat(ask(many.append('}').toString()).status()).isEqualTo(400);
  }

  @Test
  void entitiesAreSuggestedWhileSomebodyTypes() {
    Reply reply = server.get("/reconcile/harbour/suggest/entity?prefix=moroz");
    assertThat(reply.textAt("prefix")).isEqualTo("moroz");
    assertThat(reply.textAt("status")).isEqualTo("200 OK");
    assertThat(Bodies.ids(reply, "result")).contains("hb-anna", "hb-firm");
    assertThat(reply.textAt("result.0.type.0.id")).isNotEqualTo("null");
    assertThat(
            server
                .get("/reconcile/harbour/suggest/entity?prefix=morozova&limit=1")
                .listAt("result"))
        .hasSize(1);
    assertThat(server.get("/reconcile/harbour/suggest/entity?prefix=").listAt("result")).isEmpty();
    assertThat(server.get("/reconcile/nowhere/suggest/entity?prefix=x").status()).isEqualTo(404);
  }

  @Test
  void typesAndPropertiesAreSuggestedByNameOrLabel() {
    assertThat(Bodies.ids(server.get("/reconcile/harbour/suggest/type?prefix=comp"), "result"))
        .containsExactly("Company");
    Reply properties = server.get("/reconcile/harbour/suggest/property?prefix=birthd");
    assertThat(Bodies.ids(properties, "result")).containsExactly("Person:birthDate");
    assertThat(
            Bodies.ids(
                server.get("/reconcile/harbour/suggest/property?prefix=Date%20of%20b"), "result"))
        .hasSizeLessThanOrEqualTo(5);
    assertThat(server.get("/reconcile/harbour/suggest/property?prefix=").listAt("result"))
        .hasSize(5);
  }

  @Test
  void columnsAreProposedWithTheTellingOnesFirst() {
    Reply all = server.get("/reconcile/harbour/extend/property?type=Person");
    assertThat(all.numberAt("limit")).isZero();
    assertThat(all.textAt("type")).isEqualTo("Person");
    assertThat(Bodies.ids(all, "properties")).contains("birthDate", "innCode").isSorted();
    Reply three = server.get("/reconcile/harbour/extend/property?type=Person&limit=3");
    assertThat(Bodies.ids(three, "properties")).containsExactly("birthDate", "name", "nationality");
    assertThat(server.get("/reconcile/harbour/extend/property?type=Alien").status()).isEqualTo(400);
  }

  @Test
  void columnsAreFilled() {
    Reply reply =
        extend(
            "{\"ids\":[\"hb-anna\",\"hb-firm\",\"none\"],\"properties\":["
                + "{\"id\":\"name\",\"settings\":{\"limit\":\"1\"}},{\"id\":\"Thing:country\"},"
                + "{\"id\":\"addressEntity\"}]}");
    assertThat(Bodies.ids(reply, "meta")).containsExactly("name", "Thing:country", "addressEntity");
    assertThat(reply.textAt("meta.0.name")).isEqualTo("Name");
    assertThat(reply.listAt("rows.hb-anna.name")).hasSize(1);
    assertThat(reply.textAt("rows.hb-anna.Thing:country.0.str")).isEqualTo("Russia");
    assertThat(reply.textAt("rows.hb-firm.addressEntity.0.str"))
        .isEqualTo("12 Quay Street, Murmansk");
    assertThat(reply.listAt("rows.none.name")).isEmpty();
    Reply raw =
        extend(
            "{\"ids\":[\"hb-firm\"],\"properties\":["
                + "{\"id\":\"country\",\"settings\":{\"render\":\"raw\"}},"
                + "{\"id\":\"addressEntity\",\"settings\":{\"render\":\"raw\"}}]}");
    assertThat(raw.textAt("rows.hb-firm.country.0.str")).isEqualTo("ru");
    assertThat(raw.textAt("rows.hb-firm.addressEntity.0.str")).isEqualTo("hb-addr");
  }

  @Test
  void columnsOfWhoeverWasMergedAreRefused() {
    Reply merged = extend("{\"ids\":[\"aa-1\"],\"properties\":[{\"id\":\"name\"}]}");
    assertThat(merged.status()).isEqualTo(400);
    assertThat(merged.textAt("detail")).contains("hb-anna");
    assertThat(extend("{\"ids\":[\"hb-anna\"],\"properties\":[{\"id\":\"magic\"}]}").status())
        .isEqualTo(400);
    assertThat(extend("{}").status()).isEqualTo(400);
  }

  @Test
  void aCandidateCanBeLookedAt() {
    Reply page = server.get("/reconcile/harbour/preview/hb-anna");
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page.text()).contains("Anna Petrovna Morozova", "1971-04-09").doesNotContain("<a");
    assertThat(server.get("/reconcile/harbour/preview/none").status()).isEqualTo(404);
  }
}
