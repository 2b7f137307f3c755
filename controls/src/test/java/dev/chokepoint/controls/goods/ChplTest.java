package dev.chokepoint.controls.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChplTest {

  private static final Chpl LIST = Chpl.bundled();
  private static final HsConcordance CONCORDANCE = HsConcordance.bundled();

  @Test
  void theListHasFiftyCodesInSixTiers() {
    Map<ChplTier, Long> counts =
        LIST.entries().stream()
            .collect(Collectors.groupingBy(Chpl.Entry::tier, Collectors.counting()));
    assertThat(counts)
        .containsOnly(
            entry(ChplTier.TIER_1, 4L),
            entry(ChplTier.TIER_2, 5L),
            entry(ChplTier.TIER_3A, 16L),
            entry(ChplTier.TIER_3B, 9L),
            entry(ChplTier.TIER_4A, 11L),
            entry(ChplTier.TIER_4B, 5L));
    assertThat(LIST.entries()).extracting(Chpl.Entry::code).doesNotHaveDuplicates();
  }

  @Test
  void aNationalLineIsMatchedByItsFirstSixDigits() {
    assertThat(HsCode.parse("8542.31.90").flatMap(LIST::of))
        .map(Chpl.Entry::tier)
        .contains(ChplTier.TIER_1);
    assertThat(HsCode.parse("8532 24 00 00").flatMap(LIST::of))
        .map(Chpl.Entry::tier)
        .contains(ChplTier.TIER_2);
  }

  @Test
  void whatHasNoSixDigitsIsNoCode() {
    assertThat(HsCode.parse("8542")).isEmpty();
    assertThat(HsCode.parse("8542319")).isEmpty();
    assertThat(HsCode.parse("854231900000")).isEmpty();
    assertThat(HsCode.parse("85A231")).isEmpty();
  }

  @Test
  void aCodeOutsideTheListHasNoTier() {
    assertThat(LIST.of(new HsCode("850152"))).isEmpty();
  }

  @Test
  void anOlderRecordIsFoundThroughItsOlderCode() {
    assertThat(LIST.of(new HsCode("854150"), HsRevision.HS2017, CONCORDANCE))
        .extracting(e -> e.code().toString())
        .containsExactly("8541.51", "8541.59");
    assertThat(LIST.of(new HsCode("854140"), HsRevision.HS2017, CONCORDANCE))
        .extracting(e -> e.code().toString())
        .containsExactly("8541.49");
    assertThat(LIST.of(new HsCode("854231"), HsRevision.HS2017, CONCORDANCE)).hasSize(1);
  }
}
