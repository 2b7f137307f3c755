package dev.chokepoint.sources.opensanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A catalogue in the form of OpenSanctions' `index.json`, invented.
class CatalogueTest {

  private static final String INDEX =
      """
      {"datasets": [
        {"name": "sanctions", "title": "Consolidated", "version": "20261124070155-abc",
         "updated_at": "2026-11-24T07:01:55", "children": ["eu_fsf", "ch_seco_sanctions"],
         "delta_url": "https://example.org/sanctions/delta.json",
         "resources": [{"name": "entities.ftm.json", "url": "https://example.org/e.json",
           "checksum": "0123456789abcdef0123456789abcdef01234567", "size": 123456,
           "mime_type": "application/json+ftm"}],
         "coverage": {"start": "2021-01-24"}},
        {"name": "eu_fsf", "title": "EU", "publisher": {"name": "European Commission", "country": "eu"}}
      ], "run_time": "2026-11-24T08:00:00"}
      """;

  @Test
  void aDatasetHasVersionFilesChildrenAndDeltas() throws IOException {
    Catalogue catalogue = Catalogue.read(BytesFile.of("index.json", INDEX));

    assertThat(catalogue.datasets().keySet()).containsExactly("sanctions", "eu_fsf");
    Catalogue.Dataset all = Objects.requireNonNull(catalogue.datasets().get("sanctions"));
    assertThat(all.version()).isEqualTo("20261124070155-abc");
    assertThat(all.children()).containsExactly("eu_fsf", "ch_seco_sanctions");
    assertThat(all.deltaUrl()).isEqualTo("https://example.org/sanctions/delta.json");
    Catalogue.Resource entities = all.resource("entities.ftm.json").orElseThrow();
    assertThat(entities.size()).isEqualTo(123_456);
    assertThat(entities.sha1()).hasSize(40);
    assertThat(catalogue.datasets().get("eu_fsf"))
        .extracting(Catalogue.Dataset::publisher)
        .isEqualTo("European Commission");
  }

  @Test
  void whatIsNotAskedForIsCounted() throws IOException {
    assertThat(Catalogue.read(BytesFile.of("index.json", INDEX)).unread())
        .containsEntry("coverage", 1L)
        .containsEntry("publisher.country", 1L)
        .hasSize(2);
  }

  @Test
  void aCatalogueThatIsNoneIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Catalogue.read(BytesFile.of("index.json", "{\"a\": 1}")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("index.json")
        .hasMessageContaining("datasets");
    assertThatThrownBy(() -> Catalogue.read(BytesFile.of("index.json", INDEX).cutTo(200)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("index.json line 4, character");
    assertThatThrownBy(() ->
            Catalogue.read(
                BytesFile.of("i.json", INDEX.replace("eu_fsf\", \"t", "sanctions\", \"t"))))
        .hasMessageContaining("two datasets of the catalogue are called sanctions");
  }
}
