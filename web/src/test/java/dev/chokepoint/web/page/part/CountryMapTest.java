package dev.chokepoint.web.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.SourcesMark;
import dev.chokepoint.web.page.Theme;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.words.Language;
import dev.chokepoint.web.page.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A map stands beside its table and says no more than it.
class CountryMapTest {

  private static Visit visit(Language language) {
    return new Visit(
        Words.in(language),
        Theme.AUTO,
        true,
        PageUrl.of("entities", "x"),
        "/static/0",
        "token",
        new SourcesMark(2, 0, 0, 0),
        "2026-11-23 12:00 UTC");
  }

  private static ChartCard card(Map<String, Long> counts) {
    return new CountryMap(visit(Language.ENGLISH))
        .card(
            "m",
            counts,
            most -> most.name() + " has " + most.value(),
            "Shipments",
            "n",
            null,
            "Counted.");
  }

  private static List<List<String>> rows(ChartCard card) {
    return card.table().rows().stream()
        .map(row -> row.cells().stream().map(Cell::plain).toList())
        .toList();
  }

  private static String svg(ChartCard card) {
    return card.chart() instanceof Picture picture ? picture.svg() : "";
  }

  @Test
  void partsOfACountryCountAsTheCountry() {
    assertThat(CountryMap.counted(List.of("UA", "ua-cri", "ge-ab", "ae", "ae")))
        .isEqualTo(Map.of("ua", 2L, "ge", 1L, "ae", 2L));
  }

  @Test
  void theTableHasEveryCountryTheLargestFirst() {
    ChartCard card = card(Map.of("tr", 7L, "ae", 1L, "su", 2L));
    assertThat(card.finding()).isEqualTo("Türkiye has 7");
    assertThat(rows(card)).extracting(List::getLast).containsExactly("7", "2", "1");
    assertThat(svg(card))
        .contains("data-code=\"tr\"", "<title>Türkiye has 7</title>", "<desc>Türkiye: 7")
        .doesNotContain("style=", "<script");
  }

  @Test
  void noCountryIsSaidToHaveTheMostWhereTwoHave() {
    assertThat(card(Map.of("tr", 1L, "ae", 1L)).finding()).isEqualTo("Shipments: in 2 countries.");
  }

  @Test
  void regionsOfRecoveriesAreCoarseAndTheRestIsCounted() {
    Optional<ChartCard> card =
        new CountryMap(visit(Language.UKRAINIAN))
            .regions(
                "m",
                List.of("Kharkiv oblast", "село під Харковом, Харківщина", "Kyiv", "<script>"),
                "Знахідки",
                region -> PageUrl.of("recoveries").with("region", region.code()),
                null);
    assertThat(card.map(CountryMapTest::rows).orElseThrow())
        .containsExactly(
            List.of("Харківська область", "2"),
            List.of("Київ", "1"),
            List.of("область не названо", "1"));
    assertThat(svg(card.orElseThrow()))
        .contains("href=\"/recoveries?region=UA-63\"")
        .doesNotContain("<script", "село");
  }

  @Test
  void oneRegionIsNotSaidToHaveMost() {
    assertThat(
            new CountryMap(visit(Language.ENGLISH))
                .regions("m", List.of("Kharkiv oblast"), "Items", region -> null, null)
                .map(ChartCard::finding))
        .contains("Found in: Kharkiv oblast.");
  }

  @Test
  void wherePlacesNameNoRegionThereIsNoMap() {
    assertThat(
            new CountryMap(visit(Language.ENGLISH))
                .regions("m", List.of("", "unknown"), "Items", region -> null, null))
        .isEmpty();
  }
}
