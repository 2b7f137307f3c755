package dev.chokepoint.desk.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.routes.around.ConsigneeShare;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A consignee's share of movements is a range where some name no consignee.
class ConsigneeRangeTest {

  private static ConsigneeShare share(
      String consignee, String unit, List<String> shipments, List<String> unstated) {
    return new ConsigneeShare(consignee, unit, BigDecimal.ONE, BigDecimal.TEN, shipments, unstated);
  }

  @Test
  void unnamedMovementsMayHaveGoneToAny() {
    List<ConsigneeRange> ranges =
        ConsigneeRange.of(
            List.of(
                share("a", "kg", List.of("1"), List.of("2")),
                share("a", "pcs", List.of("3"), List.of()),
                share("b", "pcs", List.of("4", "5", "6", "7"), List.of()),
                share("", "pcs", List.of("8"), List.of("9", "10"))),
            id -> id.toUpperCase(Locale.ROOT));
    assertThat(ranges)
        .containsExactly(
            new ConsigneeRange("b", "B", 4, 3, 10), new ConsigneeRange("a", "A", 3, 3, 10));
    assertThat(ranges.getFirst().least()).isEqualTo(40);
    assertThat(ranges.getFirst().most()).isEqualTo(70);
  }

  @Test
  void whereAllAreNamedAShareIsOneNumber() {
    ConsigneeRange only =
        ConsigneeRange.of(List.of(share("a", "", List.of("1"), List.of())), id -> id).getFirst();
    assertThat(only.least()).isEqualTo(only.most()).isEqualTo(100);
  }

  @Test
  void noMovementsHaveNoShares() {
    assertThat(ConsigneeRange.of(List.of(), id -> id)).isEmpty();
  }
}
