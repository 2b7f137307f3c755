package dev.chokepoint.evidence.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.testing.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceJsonTest {

  @Test
  void any_provenance_comes_back_from_its_text() {
    Seed.forAll(
        1000,
        gen -> {
          Provenance provenance = gen.provenance();
          assertThat(ProvenanceJson.parse(ProvenanceJson.toText(provenance))).isEqualTo(provenance);
        });
  }

  @Test
  void members_that_say_nothing_are_left_out() {
    assertThat(ProvenanceJson.toText(Provenance.NONE)).isEmpty();
    assertThat(ProvenanceJson.parse("")).isSameAs(Provenance.NONE);
    assertThat(
            ProvenanceJson.toText(Provenance.at(Locator.row("sdn.csv", 12, "Remarks").at(3, 20))))
        .isEqualTo(
            "{\"locators\":[{\"file\":\"sdn.csv\",\"line\":12,\"column\":\"Remarks\","
                + "\"from\":3,\"to\":20}]}");
    assertThat(
            ProvenanceJson.toText(
                new Provenance(Grade.parse("B2"), Basis.DERIVED, "doc-1", List.of())))
        .isEqualTo("{\"grade\":\"B2\",\"basis\":\"DERIVED\",\"statedBy\":\"doc-1\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{",
        "{\"grade\":\"Z9\"}",
        "{\"grade\":null}",
        "{\"basis\":\"GUESSED\"}",
        "{\"statedBy\":{}}",
        "{\"locators\":{}}",
        "{\"locators\":[7]}",
        "{\"locators\":[{}]}",
        "{\"locators\":[{\"file\":\"a\",\"line\":\"x\"}]}",
        "{\"locators\":[{\"file\":\"a\",\"from\":5,\"to\":2}]}"
      })
  void text_that_is_no_provenance_is_refused(String text) {
    assertThatThrownBy(() -> ProvenanceJson.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
