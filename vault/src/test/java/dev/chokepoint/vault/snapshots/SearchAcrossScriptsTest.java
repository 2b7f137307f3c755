package dev.chokepoint.vault.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.nio.file.Path;
import java.util.List;
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
            .entity("ship", "Vessel", "name", "QODS STAR", "imoNumber", "IMO9253325");
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
    "9253325, ship"
  })
  void theExpectedPartyComesFirst(String query, String id) {
    assertThat(found(query)).as(query).isNotEmpty().first().isEqualTo(id);
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
