package dev.chokepoint.controls.goods;

import static dev.chokepoint.controls.goods.HsRevision.HS2017;
import static dev.chokepoint.controls.goods.HsRevision.HS2022;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HsConcordanceTest {

  private static final HsConcordance TABLE = HsConcordance.bundled();

  @Test
  void aSplitIsShownWithAllItsParts() {
    assertThat(TABLE.from(new HsCode("852580"), HS2017, HS2022))
        .extracting(link -> link.later().toString())
        .containsExactly("8525.81", "8525.82", "8525.83", "8525.89");
    assertThat(TABLE.from(new HsCode("852580"), HS2017, HS2022))
        .allSatisfy(link -> assertThat(link.kind()).isEqualTo(HsConcordance.Kind.SPLIT));
  }

  @Test
  void theWayBackIsTheSameTable() {
    for (HsConcordance.Link link : TABLE.links()) {
      assertThat(TABLE.from(link.later(), HS2022, HS2017)).contains(link);
      assertThat(TABLE.from(link.earlier(), HS2017, HS2022)).contains(link);
    }
  }

  @Test
  void aNewNumberForTheSameGoodsIsNoSplit() {
    assertThat(TABLE.from(new HsCode("880730"), HS2022, HS2017))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.earlier()).hasToString("8803.30");
          assertThat(link.kind()).isEqualTo(HsConcordance.Kind.SAME);
        });
  }

  @Test
  void aCodeThatTheTableDoesNotNameIsTakenToBeTheSameAndNotVerified() {
    assertThat(TABLE.from(new HsCode("854231"), HS2017, HS2022))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.later()).hasToString("8542.31");
          assertThat(link.verified()).isFalse();
        });
  }

  @Test
  void whatWasNotReadIsMarked() {
    assertThat(TABLE.links()).noneMatch(HsConcordance.Link::verified);
  }

  @Test
  void everyCodeOfTheListThatCameIn2022HasItsOlderCode() {
    for (String code : new String[] {"854149", "854151", "854159", "852589", "880730", "854800"}) {
      assertThat(TABLE.from(new HsCode(code), HS2022, HS2017))
          .allSatisfy(link -> assertThat(link.earlier()).isNotEqualTo(link.later()));
    }
  }

  @Test
  void aRevisionIsDated() {
    assertThat(HsRevision.on(LocalDate.of(2021, 12, 31))).contains(HS2017);
    assertThat(HsRevision.on(LocalDate.of(2022, 1, 1))).contains(HS2022);
    assertThat(HsRevision.on(LocalDate.of(2016, 1, 1))).isEmpty();
  }
}
