package dev.chokepoint.vault.snapshots.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a query is read as it is typed.
class SearchQueryTest {

  private static final List<String> SIGNS =
      List.of(
          "\"", "-", ":", " ", "name", "goods:", "nobody", "-\"", "://", "أ", "深圳", "Ш-2", "--");

  @Test
  void wordsPhrasesConditionsAndExclusionsAreToldApart() {
    SearchQuery query =
        SearchQuery.parse(
            "Sh-2 \"free zone\" -glass -\"joint stock\" country:ru -schema:Vessel name:\"A B\" -");
    assertThat(query.words()).isEqualTo("Sh-2 -");
    assertThat(query.phrases()).containsExactly("free zone");
    assertThat(query.without()).containsExactly("glass", "joint stock");
    assertThat(query.filters())
        .extracting(SearchQuery.Filter::text)
        .containsExactly("country:ru", "-schema:Vessel", "name:\"A B\"");
  }

  @Test
  void whatIsNoConditionIsAWord() {
    for (String text :
        List.of("10:30", "https://war.example/x", "Address:", "a\"b", "\"open", ":x")) {
      SearchQuery query = SearchQuery.parse(text);
      assertThat(query.words()).as(text).isEqualTo(text);
      assertThat(query.filters()).as(text).isEmpty();
    }
  }

  @Test
  void fieldsAreNamedInAnyCaseAndDatasetIsSource() {
    assertThat(SearchQuery.parse("Country:ir DATASET:x").filters())
        .extracting(SearchQuery.Filter::field)
        .containsExactly(SearchQuery.Field.COUNTRY, SearchQuery.Field.SOURCE);
  }

  @Test
  void whateverIsTypedIsReadOrAnUnknownFieldIsNamed() {
    Seed.forAll(
        2_000,
        gen -> {
          String text = String.join("", gen.listOf(0, 8, () -> piece(gen)));
          try {
            SearchQuery query = SearchQuery.parse(text);
            assertThat(SearchQuery.parse(text)).isEqualTo(query);
          } catch (VaultException e) {
            assertThat(e.code()).as(text).isEqualTo(VaultError.BAD_QUERY);
            assertThat(e).hasMessageContaining("there is no field");
          }
        });
  }

  private static String piece(Gen gen) {
    return gen.chance(0.7) ? gen.oneOf(SIGNS) : gen.text();
  }

  @Test
  void aConditionWritesItselfAsItIsRead() {
    SearchQuery.Filter filter =
        new SearchQuery.Filter(SearchQuery.Field.ADDRESS, "Sh-2 street", true);
    assertThat(SearchQuery.parse(filter.text()).filters()).containsExactly(filter);
  }
}
