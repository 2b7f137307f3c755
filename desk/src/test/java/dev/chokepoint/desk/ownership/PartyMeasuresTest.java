package dev.chokepoint.desk.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartyMeasuresTest {

  private static final String[] BLOCKED = {
    "entity=x", "authority=Office of Foreign Assets Control", "provisions=Block"
  };

  @Test
  void aMeasureInForceMakesASeedThatNamesItsStatements() {
    PartyMeasures measures = measures(Records.of("s", "Sanction", BLOCKED));
    Seed seed = measures.seed(OwnershipRule.OFAC).orElseThrow();
    assertThat(seed.because().text()).contains("OFAC SDN list: blocking", "date not stated");
    assertThat(seed.statements()).hasSize(3);
    assertThat(measures.seed(OwnershipRule.EU)).isEmpty();
  }

  @Test
  void whatNobodyCheckedDecidesNothing() {
    PartyMeasures measures = measures(Records.of("s", "Sanction", Basis.UNVERIFIED, BLOCKED));
    assertThat(measures.seed(OwnershipRule.OFAC)).isEmpty();
    assertThat(measures.mayBeSeed(OwnershipRule.OFAC)).isTrue();
  }

  @Test
  void anUnverifiedRowDecidesNothingEither() {
    PartyMeasures measures =
        measures(
            Records.of(
                "s",
                "Sanction",
                "entity=x",
                "authority=Office of Foreign Assets Control",
                "provisions=Block",
                "program=RUSSIA-EO14024"));
    assertThat(measures.seed(OwnershipRule.OFAC)).isPresent();
    assertThat(measures.seed(OwnershipRule.BIS)).isEmpty();
    assertThat(measures.mayBeSeed(OwnershipRule.BIS)).isTrue();
  }

  @Test
  void aListingThatEndedIsNoSeed() {
    PartyMeasures measures =
        measures(
            Records.of(
                "s",
                "Sanction",
                "entity=x",
                "authority=Office of Foreign Assets Control",
                "provisions=Block",
                "endDate=2025-01-31"));
    assertThat(measures.seed(OwnershipRule.OFAC)).isEmpty();
    assertThat(measures.mayBeSeed(OwnershipRule.OFAC)).isFalse();
  }

  @Test
  void aListThatTheTableDoesNotKnowIsNamed() {
    PartyMeasures measures =
        measures(Records.of("s", "Sanction", "entity=x", "authority=Somebody", "program=Z"));
    assertThat(measures.withoutRow()).containsExactly("Somebody, Z");
  }

  private static PartyMeasures measures(Entity... sanctions) {
    return PartyMeasures.of(
        MeasureTable.bundled(),
        "x",
        Optional.empty(),
        List.of(sanctions),
        Map.of(),
        LocalDate.of(2026, 11, 26));
  }
}
