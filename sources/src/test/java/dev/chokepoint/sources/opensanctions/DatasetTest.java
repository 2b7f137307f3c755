package dev.chokepoint.sources.opensanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Indexes in the form of OpenSanctions' `index.json`, invented.
class DatasetTest {

  private static final String ONE =
      """
      {"name": "sanctions", "title": "Consolidated", "version": "20261124070155-abc",
       "entity_count": 4321, "datasets": ["eu_fsf", "ch_seco_sanctions"],
       "delta_url": "https://example.org/sanctions/delta.json",
       "resources": [{"name": "entities.ftm.json", "url": "https://example.org/e.json",
         "checksum": "0123456789abcdef0123456789abcdef01234567", "size": 123456}],
       "coverage": {"start": "2021-01-24"}}\
      """;

  private static final String MANY =
      "{\"datasets\": [\n"
          + ONE
          + ",\n{\"name\": \"eu_fsf\", \"title\": \"EU\"}], \"run_time\": \"2026-11-24T08:00:00\"}";

  private static Dataset read(String text, @Nullable String name) throws IOException {
    return Dataset.read(BytesFile.of("index.json", text), name);
  }

  @Test
  void aDatasetHasVersionCountChecksumsAndDeltas() throws IOException {
    Dataset own = read(ONE, null);
    assertThat(own.version()).isEqualTo("20261124070155-abc");
    assertThat(own.entities()).isEqualTo(4321);
    assertThat(own.deltaUrl()).isEqualTo("https://example.org/sanctions/delta.json");
    assertThat(own.resource("entities.ftm.json").orElseThrow().sha1()).hasSize(40);
    assertThat(own.resource("names.txt")).isEmpty();
    assertThat(read(MANY, "sanctions")).isEqualTo(own);
  }

  @Test
  void whatAnIndexDoesNotTellIsNotGuessed() throws IOException {
    Dataset bare = read(MANY, "eu_fsf");
    assertThat(bare.version()).isNull();
    assertThat(bare.entities()).isEqualTo(-1);
    assertThat(bare.deltaUrl()).isNull();
  }

  @Test
  void anIndexOfSomethingElseIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("{\"a\": 1}", null))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("index.json")
        .hasMessageContaining("no name");
    assertThatThrownBy(() -> read(ONE, "default")).hasMessageContaining("not default");
    assertThatThrownBy(() -> read(MANY, "default")).hasMessageContaining("0 times");
    assertThatThrownBy(() -> read(MANY, null)).hasMessageContaining("many datasets");
    assertThatThrownBy(() -> read(MANY.replace("eu_fsf\", \"t", "sanctions\", \"t"), "sanctions"))
        .hasMessageContaining("2 times");
    assertThatThrownBy(() -> read(ONE.substring(0, 200), null)).isInstanceOf(UnreadableInput.class);
  }
}
