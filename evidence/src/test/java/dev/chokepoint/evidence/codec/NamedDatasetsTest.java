package dev.chokepoint.evidence.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedDatasetsTest {

  private final StatementMaker maker = new StatementMaker(Model.bundled(), "file", null);

  @Test
  void aMergedEntityNamesWhatItWasMergedFrom() {
    assertThat(datasets("{\"datasets\":[\"us_ofac_sdn\",\"eu_fsf\"]}"))
        .containsExactly("file", "us_ofac_sdn", "eu_fsf");
  }

  @Test
  void otherMembersNameNone() {
    assertThat(datasets("{\"caption\":\"eu_fsf\"}")).containsExactly("file");
  }

  private List<String> datasets(String context) {
    return NamedDatasets.of(
        Entity.of(
            Model.bundled(),
            List.of(
                maker.make("a", "Company", "name", "A", Provenance.NONE),
                maker.make("a", "Company", "chokepoint:context", context, Provenance.NONE))));
  }
}
