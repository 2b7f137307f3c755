package dev.chokepoint.controls.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EuActTest {

  @Test
  void anActIsCitedWithItsNumberFirstBefore2015AndItsYearFirstSince() {
    assertThat(EuAct.ofCelex("32014R0269")).contains("269/2014");
    assertThat(EuAct.ofCelex("32012R0267")).contains("267/2012");
    assertThat(EuAct.ofCelex("32023R1529")).contains("2023/1529");
  }

  @Test
  void otherTextsAreNoAct() {
    assertThat(EuAct.ofCelex("11199")).isEmpty();
    assertThat(EuAct.ofCelex("32014D0145")).isEmpty();
    assertThat(EuAct.cited("RUSSIA-EO14024")).isEmpty();
  }

  @Test
  void aCitationMayNameAnAnnex() {
    assertThat(EuAct.cited("EU 833/2014, Annex LII.A")).contains(new EuAct("833/2014", "LII.A"));
    assertThat(EuAct.cited("EU 269/2014, Annex I.ENTITIES"))
        .contains(new EuAct("269/2014", "I.ENTITIES"));
    assertThat(EuAct.cited("EU 2026/262")).contains(new EuAct("2026/262", ""));
  }
}
