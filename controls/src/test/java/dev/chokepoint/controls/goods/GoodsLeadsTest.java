package dev.chokepoint.controls.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoodsLeadsTest {

  private static final GoodsLeads LEADS = GoodsLeads.bundled();

  @Test
  void aLeadHasItsTierAndLabel() {
    assertThat(LEADS.of("digital signal processor"))
        .singleElement()
        .satisfies(lead -> {
          assertThat(lead.candidate()).hasToString("8542.31 (candidate, never a classification)");
          assertThat(lead.listed())
              .hasValueSatisfying(entry -> {
                assertThat(entry.tier()).isEqualTo(ChplTier.TIER_1);
                assertThat(entry.label()).isEqualTo("ICs: processors and controllers");
              });
          assertThat(lead.earlier()).as("the code did not change").isEmpty();
        });
  }

  @Test
  void anOlderCodeIsGivenWhereItDiffers() {
    assertThat(LEADS.of("sensor"))
        .filteredOn(lead -> lead.candidate().code().digits().equals("854151"))
        .singleElement()
        .satisfies(lead ->
            assertThat(lead.earlier())
                .extracting(link -> link.earlier().toString())
                .containsExactly("8541.50"));
  }

  @Test
  void aHeadingOutsideTheListHasNoTier() {
    assertThat(LEADS.of("servomotor"))
        .singleElement()
        .satisfies(lead -> assertThat(lead.listed()).isEmpty());
  }

  @Test
  void wordsThatLeaveSeveralKindsOpenHaveAllTheirHeadings() {
    assertThat(LEADS.of("diode or transistor"))
        .extracting(lead -> lead.candidate().code().toString())
        .containsExactly("8541.10", "8541.21", "8541.29");
  }

  @Test
  void wordsThatAreTooBroadOrUnknownHaveNone() {
    assertThat(LEADS.of("passive part")).isEmpty();
    assertThat(LEADS.of("telescope mount")).isEmpty();
  }

  @Test
  void everyKindOfTheTableHasACandidate() {
    PartKinds kinds = PartKinds.bundled();
    HsCandidates candidates = HsCandidates.bundled();
    assertThat(kinds.names("passive part")).isTrue();
    assertThat(kinds.all())
        .flatMap(kinds::of)
        .allSatisfy(kind -> assertThat(candidates.of(kind)).as(kind).isNotEmpty());
  }
}
