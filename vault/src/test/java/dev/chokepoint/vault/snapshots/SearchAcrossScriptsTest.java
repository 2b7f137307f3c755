package dev.chokepoint.vault.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person types, and what they expect to find first.
class SearchAcrossScriptsTest {

  private static final String DAY = "2026-11-01";

  @TempDir static Path data;
  private static Snapshot snapshot;

  @BeforeAll
  static void importParties() {
    Facts facts =
        new Facts(Stores.SDN, DAY)
            .entity(
                "qods",
                "Organization",
                "name",
                "QODS AVIATION INDUSTRIES",
                "alias",
                "GHODS AVIATION INDUSTRIES",
                "country",
                "ir")
            .entity(
                "shahed",
                "Organization",
                "name",
                "SHAHED AVIATION INDUSTRIES RESEARCH CENTER",
                "country",
                "ir")
            .entity(
                "alabuga",
                "Company",
                "name",
                "АО ОЭЗ ППТ Алабуга",
                "innCode",
                "1646019914",
                "country",
                "ru")
            .entity("huaqiang", "Company", "name", "深圳市华强电子", "country", "cn")
            .entity("turkiye", "Company", "name", "Türkiye Havacılık Sanayii", "country", "tr")
            .entity(
                "listing",
                "Sanction",
                "entity",
                "qods",
                "reason",
                "Supplies QODS AVIATION INDUSTRIES")
            .entity("ship", "Vessel", "name", "QODS STAR", "imoNumber", "IMO9253325")
            .entity("mahmood", "Person", "name", "MAHMOOD, Shahid", "country", "pk")
            .entity("barajas", "Person", "name", "BARAJAS SAHD, Ana", "country", "mx")
            .entity(
                "machinery",
                "Company",
                "name",
                "LIMITED LIABILITY COMPANY ALABUGA MACHINERY",
                "address",
                "423601, town Yelabuga, ter. Oez Alabuga, str. Sh-2, 5/12, room 110")
            .entity(
                "fibre",
                "Company",
                "name",
                "P-D TATNEFT",
                "address",
                "423601, Elabuga district, Sh-2 str. (Oez Alabuga ter.), 11/1")
            .entity(
                "far",
                "Company",
                "name",
                "ELSEWHERE",
                "address",
                "Yelabuga, 2 Sh. Marjani street, building 2")
            .entity("hizb", "Organization", "name", "HIZBALLAH")
            .entity("soleimani", "Person", "name", "SOLEIMANI, Qasem")
            .entity("namesake", "Person", "name", "SOLEIMANI, Gholamreza Qasem Pour")
            .entity("chip", "Part", "name", "STM32F405RGT6", "mpn", "STM32F405RGT6")
            .entity("mark", "Marking", "text", "TMS320 F28335PGFA CA-21AM5TW G4")
            .entity(
                "shipment",
                "Shipment",
                "goodsDescription",
                "Microcontroller STM32F405RGT6, LQFP64, 1000 pcs",
                "partNumber",
                "STM32F405RGT6");
    SnapshotStore store = Stores.at(data);
    Stores.importSdn(store, DAY, facts);
    snapshot = store.open();
  }

  @AfterAll
  static void giveBackTheLease() {
    snapshot.close();
  }

  private static List<String> found(String query) {
    return snapshot.search(SearchQuery.parse(query)).hits().stream().map(SearchHit::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Qods Aviation, qods",
    "ghods aviation, qods",
    "alabuga, alabuga",
    "Алабуга, alabuga",
    "Шахед, shahed",
    "Shahed, shahed",
    "Türkiye, turkiye",
    "شاهد, shahed",
    "深圳, huaqiang",
    "shenzhen, huaqiang",
    "turkiye havacilik, turkiye",
    "1646019914, alabuga",
    "9253325, ship",
    "IMO 9253325, ship",
    "IMO-9253325, ship",
    "imo9253325, ship",
    "ИНН 1646019914, alabuga",
    "Alabuga Machinery, machinery",
    "Алабуга Машинери, machinery",
    "Yelabuga Sh-2, machinery",
    "Qasem Soleimani, soleimani",
    "Soleimani Qasem, soleimani",
    "قاسم سليماني, soleimani",
    "حزب الله, hizb",
    "Hizb Allah, hizb",
    "STM32F405RGT6, chip",
    "STM32F405, chip",
    "stm32-f405, chip",
    "TMS320F28335PGFA, mark",
    "F28335, mark",
    "goods:LQFP64, shipment",
    "goods:F405RG -microcontroller, chip",
    "Shahid, mahmood"
  })
  void theExpectedPartyComesFirst(String query, String id) {
    List<SearchHit> hits = snapshot.search(SearchQuery.parse(query)).hits();
    String scores =
        hits.stream().map(hit -> hit.id() + " " + hit.score()).collect(Collectors.joining(", "));
    assertThat(hits).extracting(SearchHit::id).as(query + ": " + scores).first().isEqualTo(id);
  }

  @Test
  void anExactLatinFormComesBeforeOneThatOnlySoundsAlike() {
    assertThat(found("Шахед")).startsWith("shahed").doesNotContain("barajas");
    assertThat(found("شاهد")).startsWith("shahed").contains("mahmood");
  }

  @Test
  void whatIsWrittenInOneMustStandTogether() {
    assertThat(found("Yelabuga Sh-2")).containsExactly("machinery", "fibre");
    assertThat(found("Sh-2 5/12")).containsExactly("machinery");
  }

  @Test
  void excludedWordsPhrasesAndConditionsLeaveOut() {
    assertThat(found("qods -star")).contains("qods").doesNotContain("ship");
    assertThat(found("qods -\"aviation industries\"")).containsExactly("ship");
    assertThat(found("qods -schema:Vessel")).contains("qods").doesNotContain("ship");
    assertThat(found("-qods")).contains("shahed").doesNotContain("qods", "ship", "listing");
  }

  @Test
  void severalValuesOfOneFilterAreAlternatives() {
    assertThat(found("schema:Vessel schema:Part")).containsExactlyInAnyOrder("ship", "chip");
    assertThat(found("shahid country:pk country:mx country:ir")).contains("mahmood");
  }

  @Test
  void quotesAskForTheSpellingAsItIs() {
    assertThat(found("\"ghods\"")).containsExactly("qods");
    assertThat(found("\"sahed\"")).isEmpty();
  }

  @Test
  void aHitTellsWhichWordsOfWhichValueWereMet() {
    SearchHit hit = snapshot.search(SearchQuery.parse("Yelabuga Sh-2")).hits().getFirst();
    SearchHit.Matched matched = Objects.requireNonNull(hit.matched());
    assertThat(matched.property()).isEqualTo("address");
    assertThat(matched.spans())
        .extracting(span -> matched.value().substring(span.from(), span.to()))
        .startsWith("Yelabuga")
        .contains("Sh", "2");
  }

  @Test
  void anUnknownFieldIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> found("nmae:qods"))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("no field \"nmae:\"")
        .hasMessageContaining(
            "schema: source: country: topic: since: id: name: identifier: address: goods:");
    assertThat(found("http://qods.example")).isEmpty();
    assertThat(found("\"nmae:qods\"")).isEmpty();
  }

  @Test
  void aConditionThatLeavesNothingIsNamed() {
    SearchResult result = snapshot.search(SearchQuery.parse("qods country:kz"));
    assertThat(result.total()).isZero();
    assertThat(result.emptied()).extracting(e -> e.filter().text()).containsExactly("country:kz");
    assertThat(result.emptied().getFirst().total()).isGreaterThan(1);
  }

  @Test
  void thePartyComesBeforeItsMention() {
    assertThat(found("qods aviation industries")).containsSubsequence("qods", "listing");
  }

  @Test
  void wordsInQuotesMustStandTogether() {
    assertThat(found("\"aviation industries\"")).contains("qods", "shahed");
    assertThat(found("\"industries aviation\"")).isEmpty();
  }

  @Test
  void aPhraseWithoutAWordStandsNowhere() {
    assertThat(found("\"-\"")).isEmpty();
    assertThat(found("qods \"-\" schema:Vessel")).isEmpty();
  }

  @Test
  void conditionsNarrow() {
    assertThat(found("qods schema:Vessel")).containsExactly("ship");
    assertThat(found("industries country:ir")).containsExactlyInAnyOrder("qods", "shahed");
    assertThat(found("qods source:nobody")).isEmpty();
    assertThat(found("star source:us_ofac_sdn")).containsExactly("ship");
  }

  @Test
  void aMisspellingIsFoundAndCalledOne() {
    SearchResult result = snapshot.search(SearchQuery.parse("avaition industries"));
    assertThat(result.fuzzy()).isTrue();
    assertThat(result.hits()).extracting(SearchHit::id).contains("qods");
    assertThat(snapshot.search(SearchQuery.parse("aviation industries")).fuzzy()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "schema:", ":", "((", "a AND OR", "*", "~~", "[x TO", "\\"})
  void brokenSyntaxNeverFails(String query) {
    assertThatCode(() -> found(query)).doesNotThrowAnyException();
  }

  @Test
  void whatPointsAtAnEntityIsKnown() {
    assertThat(snapshot.referring("qods", 10)).containsExactly("listing");
    assertThat(snapshot.referring("shahed", 10)).isEmpty();
    assertThat(snapshot.referring("qods", 0)).isEmpty();
  }
}
