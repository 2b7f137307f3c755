package dev.chokepoint.sources.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTest {

  private static final String ONE =
      """
      catalogue: 1
      sources:
        my_list:
          title: My list
          publisher: My office
          licence: CC0 1.0
          redistribution: All of it.
          frequency: Daily.
          checked_within: 2d
          published_within: 2w
          means: Nothing.
          cannot_tell: Much.
          forms:
            - format: ftm-entities
              basis: unverified
              files:
                - name: list.ftm.json
                  address: https://lists.example/{date}/list.ftm.json
                  checksums: https://lists.example/index.json
                  media: [application/json]
                  largest_mb: 3
            - format: ftm-statements
              files:
                - {name: list.csv, address: "https://lists.example/list.csv"}
      """;

  private static CataloguedSource read(String text) throws BadCatalogue {
    return CatalogueReader.read(text, "own.yml").named("my_list").orElseThrow();
  }

  @Test
  void everythingThatAnEntrySaysIsThere() throws BadCatalogue {
    CataloguedSource source = read(ONE);
    assertThat(source.publisher()).isEqualTo("My office");
    assertThat(source.page()).isNull();
    assertThat(source.checkedWithin()).isEqualTo(Duration.ofDays(2));
    assertThat(source.publishedWithin()).isEqualTo(Duration.ofDays(14));
    assertThat(source.forms())
        .extracting(PublishedForm::format, PublishedForm::verified)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ftm-entities", false),
            org.assertj.core.groups.Tuple.tuple("ftm-statements", true));
    PublishedFile file = source.first().files().getFirst();
    assertThat(file.largest()).isEqualTo(3L << 20);
    assertThat(file.media()).containsExactly("application/json");
    assertThat(file.checksumAddress()).contains(URI.create("https://lists.example/index.json"));
    assertThat(source.form("ftm-statements").orElseThrow().files().getFirst().largest())
        .isEqualTo(512L << 20);
  }

  @Test
  void aFileOfADatasetSaysWhereItsIndexIs() throws BadCatalogue {
    String dataset =
        ONE.replace(
                "checksums: https://lists.example/index.json",
                "dataset: {index: \"https://lists.example/index.json\", name: all}")
            .replace("{date}/", "");
    assertThat(read(dataset).first().files().getFirst().dataset())
        .isEqualTo(new DatasetAddress(URI.create("https://lists.example/index.json"), "all", null));
    assertThatThrownBy(() -> read(dataset.replace("largest_mb: 3", "checksums: https://a.example")))
        .hasMessageContaining("leave out checksums");
    assertThatThrownBy(() -> read(dataset.replace("list.ftm.json\n", "list.ftm.json.gz\n")))
        .hasMessageContaining("neither packed nor dated");
  }

  @Test
  void aDatedAddressIsAskedForTodayAndForTheDayBefore() throws BadCatalogue {
    assertThat(read(ONE).first().files().getFirst().addresses(LocalDate.parse("2026-03-01")))
        .isEqualTo(
            List.of(
                URI.create("https://lists.example/2026-03-01/list.ftm.json"),
                URI.create("https://lists.example/2026-02-28/list.ftm.json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "catalogue: 1|catalogue: 2|line 1|catalogues of form 1",
        "my_list:|My List:|line 4|lower-case letters",
        "licence: CC0|license: CC0|line 6|unknown key",
        "means: Nothing.|page: https://a.example|line 4|means",
        "checked_within: 2d|checked_within: soon|line 9|30min, 12h, 7d or 4w",
        "checked_within: 2d|checked_within: 0d|line 9|30min, 12h, 7d or 4w",
        "basis: unverified|basis: verified|line 15|unverified",
        "https://lists.example/index|ftp://lists.example/index|line 19|https://",
        "https://lists.example/index|https:///index|line 19|host",
        "name: list.ftm.json|name: ../list.json|line 17|is named with",
        "name: list.ftm.json|name: state.jsonl|line 17|is named with",
        "name: list.csv,|nam: list.csv,|line 24|unknown key",
      })
  void whatIsWrongIsRefusedWithItsPlace(String was, String now, String place, String reason) {
    assertThat(ONE).contains(was);
    assertThatThrownBy(() -> read(ONE.replace(was, now)))
        .isInstanceOf(BadCatalogue.class)
        .hasMessageStartingWith("own.yml " + place + " ")
        .hasMessageContaining(reason);
  }

  @Test
  void aListOfOnesOwnGoesBeforeTheOneThatShips() throws BadCatalogue {
    Catalogue own = CatalogueReader.read(ONE.replace("my_list", "un_sc"), "own.yml");
    Catalogue both = Catalogue.bundled().with(own);
    assertThat(both.named("un_sc").orElseThrow().title()).isEqualTo("My list");
    assertThat(both.named("us_ofac_sdn")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us_ofac_sdn",
        "us_ofac_cons",
        "eu_fsf",
        "uk_sanctions",
        "un_sc",
        "ch_seco_sanctions",
        "us_bis_denied",
        "us_csl",
        "opensanctions_default",
        "gleif",
        "gb_coh_psc"
      })
  void everyOfficialListIsThereWithItsTermsAndIsFetchedOverTls(String name) {
    CataloguedSource source = Catalogue.bundled().named(name).orElseThrow();
    assertThat(source.means()).isNotBlank();
    assertThat(source.cannotTell()).isNotBlank();
    assertThat(source.redistribution()).isNotBlank();
    assertThat(source.checkedWithin()).isBetween(Duration.ofDays(1), Duration.ofDays(90));
    for (PublishedForm form : source.forms()) {
      for (PublishedFile file : form.files()) {
        assertThat(file.address()).startsWith("https://");
      }
    }
  }
}
