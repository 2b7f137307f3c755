package dev.chokepoint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.around.Burst;
import dev.chokepoint.routes.around.Bursts;
import dev.chokepoint.routes.around.ListedMaker;
import dev.chokepoint.routes.around.ListingGap;
import dev.chokepoint.routes.around.ListingLag;
import dev.chokepoint.routes.around.NumberRun;
import dev.chokepoint.routes.around.PartyFacts;
import dev.chokepoint.routes.around.SharedBuilding;
import dev.chokepoint.routes.around.Sharing;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// On the published entries of the case the program itself sees the shared building, the companies
/// founded together and the maker that is itself listed.
class AroundGeran2Test {

  private static final List<String> ONE_BUILDING =
      List.of(
          "ofac-45709",
          "ofac-45713",
          "ofac-45715",
          "ofac-47293",
          "ofac-47294",
          "ofac-47295",
          "ofac-47296");

  private final List<Entity> entities = new ArrayList<>();
  private final List<PartyFacts> companies;

  AroundGeran2Test() throws IOException {
    Map<String, List<Statement>> byId = new TreeMap<>();
    SampleCase.geran2()
        .read(
            Model.bundled(),
            statement ->
                byId.computeIfAbsent(statement.entityId(), id -> new ArrayList<>()).add(statement),
            issue -> {
              throw new AssertionError(issue.toString());
            });
    byId.values().forEach(all -> entities.add(Entity.of(Model.bundled(), all)));
    companies =
        entities.stream()
            .filter(entity -> entity.schema().equals("Company"))
            .map(PartyFacts::of)
            .toList();
  }

  private List<Entity> sanctions(String party) {
    return entities.stream()
        .filter(entity -> entity.schema().equals("Sanction"))
        .filter(entity -> entity.values("entity").contains(party))
        .toList();
  }

  @Test
  void sevenCompaniesAreAtOneBuilding() {
    SharedBuilding building = Sharing.buildings(companies).getFirst();
    assertThat(building.building()).isEqualTo("sh-2 5/12");
    assertThat(building.occupants().stream().map(SharedBuilding.Occupant::party).distinct())
        .containsAll(ONE_BUILDING);
    assertThat(building.townWritten()).as("some entries write no town").isFalse();
  }

  @Test
  void threeOfThemWereFoundedOnOneDayWithNumbersThatFollowOnOneAnother() {
    Burst burst =
        Bursts.of(companies).stream()
            .filter(each -> "sh-2 5/12".equals(each.building()))
            .findFirst()
            .orElseThrow();
    assertThat(burst.founded())
        .extracting(Burst.Founded::party)
        .containsExactly("ofac-45713", "ofac-47294", "ofac-47295", "ofac-47296");
    assertThat(burst.days()).isEqualTo(9);
    NumberRun ogrn =
        burst.runs().stream()
            .filter(run -> run.property().equals("ogrnCode"))
            .findFirst()
            .orElseThrow();
    assertThat(ogrn.numbers())
        .extracting(NumberRun.Numbered::number)
        .containsExactly("1221600079623", "1221600079634", "1221600079645");
    assertThat(ogrn.differences())
        .isEqualTo(List.of(BigInteger.valueOf(11), BigInteger.valueOf(11)));
    assertThat(ogrn.entriesApart()).isEqualTo(List.of(BigInteger.ONE, BigInteger.ONE));
    NumberRun inn =
        burst.runs().stream()
            .filter(run -> run.property().equals("innCode"))
            .findFirst()
            .orElseThrow();
    assertThat(inn.entriesApart())
        .isEqualTo(List.of(BigInteger.ONE, BigInteger.ONE, BigInteger.valueOf(7)));
  }

  @Test
  void theMakerOfTheEngineIsItselfListed() {
    Map<String, List<Entity>> listings = new HashMap<>();
    entities.stream()
        .filter(entity -> entity.schema().equals("Sanction"))
        .forEach(listing ->
            listing
                .values("entity")
                .forEach(party ->
                    listings.computeIfAbsent(party, id -> new ArrayList<>()).add(listing)));
    List<Entity> things =
        entities.stream()
            .filter(entity -> List.of("Part", "WeaponSystem").contains(entity.schema()))
            .toList();
    ListedMaker mado =
        ListedMaker.of(things, listings).stream()
            .filter(maker -> maker.maker().equals("ofac-33594"))
            .findFirst()
            .orElseThrow();
    assertThat(mado.made()).contains("geran2-part-md550");
    assertThat(mado.listings())
        .contains("geran2-listing-ofac-33594", "geran2-listing-eu-269-2014-33594");
  }

  @Test
  void listingLagsAndTheGapsBetweenJurisdictions() {
    DateInterval shipped = DateInterval.of(LocalDate.of(2022, 8, 26));
    List<ListingLag> lags =
        ListingLag.of("geran2-ace-electronic", shipped, sanctions("geran2-ace-electronic"));
    assertThat(lags.getFirst().days()).hasToString("406");
    assertThat(lags.getFirst().onTheDay()).isEqualTo(ListingLag.OnTheDay.NOT_YET);
    assertThat(ListingGap.of(lags))
        .extracting(gap -> gap.later().jurisdiction() + " " + gap.days())
        .containsExactly("us 390", "gb 507", "eu 651", "eu 652");
  }
}
