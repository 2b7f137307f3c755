package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `/search`, after yente's contract.
class SearchTest {

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

  private static List<Object> found(String dataset, String query) {
    Reply reply = server.get("/search/" + dataset + "?limit=100&" + query);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.numberAt("total.value")).isEqualTo(reply.listAt("results").size());
    return Bodies.ids(reply, "results");
  }

  @Test
  void wordsFindEntities() {
    Reply reply = server.get("/search/default?q=morozova");
    assertThat(reply.numberAt("limit")).isEqualTo(10);
    assertThat(reply.numberAt("offset")).isZero();
    assertThat(reply.textAt("total.relation")).isEqualTo("eq");
    assertThat(Bodies.ids(reply, "results")).contains("hb-anna", "hb-firm");
    reply.listAt("results").forEach(Shapes::isEntity);
  }

  @Test
  void withoutWordsEveryThingIsFoundAndNoLink() {
    assertThat(found("harbour", "q="))
        .containsExactlyInAnyOrder(
            "hb-anna", "hb-boris", "hb-capt", "hb-firm", "hb-hold", "hb-addr", "hb-ship");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schema=Person | hb-anna hb-boris hb-capt",
        "schema=Company | hb-firm hb-hold",
        "schema=LegalEntity | hb-anna hb-boris hb-capt hb-firm hb-hold",
        "schema=Sanction | hb-san-1 hb-san-2 hb-san-3",
        "countries=cy | hb-hold",
        "countries=cy&countries=gb | hb-hold hb-capt",
        "topics=role.pep&topics=role.rca | hb-boris hb-capt",
        "topics=sanction&topics=debarment&filter_op=AND | hb-anna",
        "topics=sanction&countries=pa | hb-ship",
        "datasets=cc_register | hb-hold",
        "include_dataset=cc_register | hb-hold",
        "exclude_dataset=aa_list&exclude_dataset=bb_list | hb-hold",
        "exclude_schema=LegalEntity | hb-addr hb-ship",
        "changed_since=2025-06-01&schema=Person | hb-anna",
        "changed_since=2025-05-31&schema=Person | hb-anna hb-boris",
        "filter=properties.birthDate:1985 | hb-boris",
        "filter=genders:male&filter=countries:ru | hb-boris",
        "filter=schema:Vessel&filter=schema:Address | hb-ship hb-addr",
        "exclude_entity_ids=bb-77&schema=Person | hb-boris hb-capt",
        "target=false | hb-hold hb-addr",
        "q=morozov+AND+boris | hb-boris",
        "q=anna+OR+boris | hb-anna hb-boris",
        "q=(anna+OR+boris)+AND+birthDate:1985 | hb-boris",
        "q=morozova+NOT+marine | hb-anna",
        "q=morozova+-marine | hb-anna",
        "q=%22Example+Smith%22 | hb-capt",
        "q=id:hb-ship | hb-ship",
        "q=properties.gender:female | hb-anna",
        "q=countries:cy | hb-hold",
        "q=772577255770 | hb-anna",
        "q=nothing+at+all | ",
      })
  void whatIsAskedIsFound(String query, String ids) {
    assertThat(found("harbour", query.strip()))
        .containsExactlyInAnyOrderElementsOf(
            ids == null ? List.of() : List.<Object>of((Object[]) ids.strip().split(" ")));
  }

  @Test
  void misspeltWordsAreFoundWhereThatIsAsked() {
    assertThat(found("harbour", "q=morozva")).isEmpty();
    assertThat(found("harbour", "q=morozva~")).as("fuzzy was not asked for").isEmpty();
    assertThat(found("harbour", "q=morozva~&fuzzy=true")).contains("hb-anna");
    assertThat(found("harbour", "q=morozva&fuzzy=true")).as("no sign").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=invalid/query", "q=%22open", "q=(open", "q=close)", "q=AND+x", "q=[1+TO+2]",
        "q=magic:x", "q=a*b", "q=moroz*", "schema=Alien", "filter=nothing", "filter=magic:x",
        "filter=properties.magic:x", "sort=magic:asc", "sort=caption:up"
      })
  void whatCannotBeReadIsRefused(String query) {
    Reply reply = server.get("/search/harbour?" + query);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.textAt("detail")).isNotEmpty();
  }

  @Test
  void signsAloneFindNothing() {
    for (String query : List.of("%FF%FE", "%21%21", "%3F&simple=true", "%F0%9F%92%A5")) {
      assertThat(found("harbour", "q=" + query)).as(query).isEmpty();
    }
    assertThat(found("harbour", "q=*")).as("everything").isNotEmpty();
  }

  @Test
  void simpleQueriesTakeEverythingAsWords() {
    for (String query : List.of("invalid/query", "%22open", "(open", "a:b", "Morozova/Marine")) {
      assertThat(server.get("/search/harbour?simple=true&q=" + query).status()).isEqualTo(200);
    }
    assertThat(found("harbour", "simple=true&q=Morozova/Marine")).containsExactly("hb-firm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=501",
        "limit=x",
        "offset=9500",
        "offset=-1",
        "facets=magic",
        "filter_op=XOR",
        "fuzzy=perhaps",
        "changed_since=x"
      })
  void whatIsOutOfBoundsIsNamed(String query) {
    Reply reply = server.get("/search/harbour?" + query);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.textAt("detail.0.loc.1")).isEqualTo(query.split("=")[0]);
  }

  @Test
  void thereAreOnlyTheDatasetsThereAre() {
    Reply reply = server.get("/search/nowhere?q=x");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.textAt("detail")).isEqualTo("No such dataset.");
    assertThat(found("donations", "schema=Person")).containsExactly("donor-1");
  }

  @Test
  void facetsTellHowTheFoundSpread() {
    Reply reply = server.get("/search/harbour?q=");
    assertThat(reply.mapAt("facets").keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrder("countries", "topics", "datasets");
    assertThat(reply.textAt("facets.countries.label")).isEqualTo("Countries");
    assertThat(reply.textAt("facets.countries.values.0.name")).isEqualTo("ru");
    assertThat(reply.textAt("facets.countries.values.0.label")).isEqualTo("Russia");
    assertThat(reply.numberAt("facets.countries.values.0.count")).isEqualTo(4);
    Reply chosen =
        server.get("/search/harbour?facets=schema&facets=genders&facets=identifiers&limit=0");
    assertThat(chosen.mapAt("facets").keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrder("schema", "genders", "identifiers");
    assertThat(chosen.textAt("facets.schema.values.0.label")).isEqualTo("People");
    assertThat(chosen.numberAt("facets.schema.values.0.count")).isEqualTo(3);
    assertThat(chosen.listAt("results")).isEmpty();
  }

  @Test
  void facetsCountOnlyWhatTheConditionsLeave() {
    Reply reply = server.get("/search/harbour?topics=role.pep&facets=countries");
    assertThat(reply.listAt("facets.countries.values")).hasSize(1);
    assertThat(reply.textAt("facets.countries.values.0.name")).isEqualTo("gb");
  }

  @Test
  void resultsComeInTheOrderAskedFor() {
    assertThat(found("harbour", "schema=Person&sort=properties.birthDate:desc"))
        .containsExactly("hb-capt", "hb-boris", "hb-anna");
    assertThat(found("harbour", "schema=Person&sort=caption:asc"))
        .containsExactly("hb-anna", "hb-boris", "hb-capt");
    assertThat(found("donations", "schema=Payment&sort=properties.amountEur:desc").getFirst())
        .isEqualTo("pay-04");
    assertThat(found("harbour", "sort=properties.birthDate:asc").getFirst())
        .as("without a value at the end")
        .isEqualTo("hb-anna");
  }

  @Test
  void pagesFollowEachOther() {
    List<Object> all = found("harbour", "sort=id:asc");
    Reply second = server.get("/search/harbour?sort=id:asc&limit=2&offset=2");
    assertThat(Bodies.ids(second, "results")).isEqualTo(all.subList(2, 4));
    assertThat(second.numberAt("total.value")).isEqualTo(all.size());
    assertThat(server.get("/search/harbour?offset=9499").listAt("results")).isEmpty();
  }
}
