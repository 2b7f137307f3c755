package dev.chokepoint.routes.around;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.interval.DateInterval;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What several parties are said to share.
class SharingTest {

  static PartyFacts at(String id, String... addresses) {
    return new PartyFacts(
        id,
        id.toUpperCase(java.util.Locale.ROOT),
        DateInterval.UNKNOWN,
        List.of(addresses),
        List.of(),
        Map.of());
  }

  private static List<List<String>> groups(PartyFacts... parties) {
    return Sharing.buildings(List.of(parties)).stream()
        .map(building -> building.occupants().stream().map(SharedBuilding.Occupant::party).toList())
        .toList();
  }

  @Test
  void otherRoomsOfOneBuildingAreTheSameBuilding() {
    List<SharedBuilding> shared =
        Sharing.buildings(
            List.of(
                at("a", "ul. Mira, d. 5, of. 1, Kazan"),
                at("b", "ul. Mira, d. 5, of. 2, Kazan"),
                at("c", "ul. Mira, d. 6, of. 1, Kazan")));
    assertThat(shared).hasSize(1);
    assertThat(shared.getFirst().building()).isEqualTo("mira 5");
    assertThat(shared.getFirst().townWritten()).isTrue();
    assertThat(shared.getFirst().occupants())
        .extracting(SharedBuilding.Occupant::address)
        .containsExactly("ul. Mira, d. 5, of. 1, Kazan", "ul. Mira, d. 5, of. 2, Kazan");
  }

  @Test
  void oneStreetInTwoTownsIsTwoBuildings() {
    assertThat(groups(at("a", "ul. Mira, d. 5, Kazan"), at("b", "ul. Mira, d. 5, Perm"))).isEmpty();
  }

  @Test
  void anAddressWithoutTownGoesWithTheOnlyTownAndThatIsSaid() {
    PartyFacts kazan = at("a", "ul. Mira, d. 5, Kazan, Russia");
    PartyFacts townless = at("b", "ul. Mira, d. 5, Russia");
    List<SharedBuilding> shared = Sharing.buildings(List.of(kazan, townless));
    assertThat(shared).hasSize(1);
    assertThat(shared.getFirst().townWritten()).isFalse();
    assertThat(groups(kazan, townless, at("c", "ul. Mira, d. 5, Perm, Russia"))).isEmpty();
  }

  @Test
  void aPartyWithTwoAddressesInOneBuildingSharesItWithNobody() {
    assertThat(groups(at("a", "ul. Mira, d. 5, of. 1, Kazan", "ul. Mira, d. 5, of. 2, Kazan")))
        .isEmpty();
  }

  @Test
  void phonesAreComparedByTheirDigits() {
    PartyFacts a =
        new PartyFacts(
            "a", "A", DateInterval.UNKNOWN, List.of(), List.of("+852 2345-6789 ext. 4"), Map.of());
    PartyFacts b =
        new PartyFacts(
            "b", "B", DateInterval.UNKNOWN, List.of(), List.of("0085223456789", "112"), Map.of());
    PartyFacts c =
        new PartyFacts("c", "C", DateInterval.UNKNOWN, List.of(), List.of("112"), Map.of());
    assertThat(Sharing.phones(List.of(c, b, a)))
        .containsExactly(new SharedValue("phone", "85223456789", List.of("a", "b")));
  }

  @Test
  void whoStandsBehindSeveralPartiesIsNamedWithEveryRole() {
    assertThat(
            Sharing.people(
                List.of(
                    new Tie("p", "b", "founder"),
                    new Tie("p", "a", "director"),
                    new Tie("p", "a", "founder"),
                    new Tie("q", "a", "director"))))
        .containsExactly(
            new SharedPerson(
                "p",
                List.of(
                    new Tie("p", "a", "director"),
                    new Tie("p", "a", "founder"),
                    new Tie("p", "b", "founder"))));
  }
}
