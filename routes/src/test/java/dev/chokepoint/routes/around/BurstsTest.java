package dev.chokepoint.routes.around;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.interval.DateInterval;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Several companies founded within a few days. All companies here are made up.
class BurstsTest {

  private static PartyFacts founded(String id, String day, String address, String ogrn) {
    return new PartyFacts(
        id,
        id,
        DateInterval.of(LocalDate.parse(day)),
        address.isEmpty() ? List.of() : List.of(address),
        List.of(),
        ogrn.isEmpty() ? Map.of() : Map.of("ogrnCode", List.of(ogrn)));
  }

  private static List<BigInteger> numbers(long... values) {
    return java.util.Arrays.stream(values).mapToObj(BigInteger::valueOf).toList();
  }

  @Test
  void oneBuildingAndConsecutiveNumbersAreReportedWithTheirDifferences() {
    List<Burst> bursts =
        Bursts.of(
            List.of(
                founded("c", "2021-05-04", "ul. Mira, d. 5, of. 3, Kazan", "1211600000045"),
                founded("a", "2021-05-03", "ul. Mira, d. 5, of. 1, Kazan", "1211600000023"),
                founded("b", "2021-05-03", "ul. Mira, d. 5, of. 2, Kazan", "1211600000034"),
                founded("far", "2021-07-01", "ul. Mira, d. 5, of. 4, Kazan", "1211600099999")));
    assertThat(bursts).hasSize(1);
    Burst burst = bursts.getFirst();
    assertThat(burst.founded()).extracting(Burst.Founded::party).containsExactly("a", "b", "c");
    assertThat(burst.days()).isEqualTo(1);
    assertThat(burst.building()).isEqualTo("mira 5");
    assertThat(burst.runs()).hasSize(1);
    assertThat(burst.runs().getFirst().differences()).isEqualTo(numbers(11, 11));
    assertThat(burst.runs().getFirst().entriesApart())
        .as("the last digit is a control digit")
        .isEqualTo(numbers(1, 1));
  }

  @Test
  void consecutiveNumbersWithoutASharedBuildingAreABurst() {
    List<Burst> bursts =
        Bursts.of(
            List.of(
                founded("a", "2021-05-03", "", "1211600000023"),
                founded("b", "2021-05-05", "", "1211600000088"),
                founded("c", "2021-05-05", "", "1211609000088")));
    assertThat(bursts).hasSize(1);
    assertThat(bursts.getFirst().building()).isNull();
    assertThat(bursts.getFirst().founded()).hasSize(2);
  }

  @Test
  void theSameDayAloneIsNoBurst() {
    assertThat(
            Bursts.of(
                List.of(
                    founded("a", "2021-05-03", "ul. Mira, d. 5, Kazan", ""),
                    founded("b", "2021-05-03", "ul. Mira, d. 7, Kazan", ""))))
        .isEmpty();
  }

  @Test
  void aDateKnownToTheMonthOnlyCountsForNothing() {
    PartyFacts month =
        new PartyFacts(
            "m",
            "m",
            new DateInterval(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31)),
            List.of("ul. Mira, d. 5, Kazan"),
            List.of(),
            Map.of());
    assertThat(Bursts.of(List.of(month, founded("a", "2021-05-03", "ul. Mira, d. 5, Kazan", ""))))
        .isEmpty();
  }
}
