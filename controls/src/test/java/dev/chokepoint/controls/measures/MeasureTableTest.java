package dev.chokepoint.controls.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final MeasureTable TABLE = MeasureTable.bundled();
  private static final String OFAC = "authority=Office of Foreign Assets Control";

  @Test
  void theListOfBlockedPersonsBlocksAndSeedsTheHalfRule() {
    ListingMeasures sdn = on("us_ofac_sdn", OFAC, "program=RUSSIA-EO14024");
    assertThat(kinds(sdn)).contains(Measure.BLOCKING);
    assertThat(sdn.seeding("ofac")).hasSize(1);
    assertThat(sdn.seeding("eu")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UKRAINE-EO13662", "RUSSIA-EO14024", "NS-PLC", "CMIC-EO13959"})
  void theConsolidatedListNeverBlocks(String program) {
    ListingMeasures listing = on("us_ofac_cons", OFAC, "program=" + program);
    assertThat(listing.known()).isTrue();
    assertThat(kinds(listing)).isNotEmpty().doesNotContain(Measure.BLOCKING, Measure.ASSET_FREEZE);
    assertThat(seeds(listing)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "32014R0269, I.ENTITIES, ASSET_FREEZE, eu",
    "32012R0267, IX.I.B, ASSET_FREEZE, eu",
    "32023R1529, III.A, ASSET_FREEZE, eu",
    "32014R0833, IV, EXPORT_LIMIT,",
    "32014R0833, XLII, TRANSPORT,",
    "32014R0833, XLVII.B, TRANSPORT,",
    "32014R0833, XIX.A, FINANCIAL,",
    "32014R0833, XV, SERVICES,",
    "32014R0833, LII.A, INVESTMENT_BAN,",
    "32014R0833, LIII, FINANCIAL,"
  })
  void anAnnexDoesWhatItSays(String celex, String annex, Measure measure, String seeded) {
    ListingMeasures listing =
        on("eu", "authorityId=" + celex, "annex=" + annex, "provisions=whatever");
    assertThat(kinds(listing)).containsExactly(measure);
    assertThat(seeds(listing)).isEqualTo(seeded == null ? List.of() : List.of(seeded));
  }

  @Test
  void britainFreezesOnlyWhereItSaysSo() {
    String authority = "authority=Foreign, Commonwealth & Development Office";
    assertThat(seeds(on("uk_sanctions", authority, "provisions=Asset freeze")))
        .containsExactly("uk");
    assertThat(seeds(on("uk_sanctions", authority, "provisions=Travel Ban"))).isEmpty();
  }

  @Test
  void theBureauOfIndustryHasListsThatDiffer() {
    String bis = "authority=Bureau of Industry and Security";
    assertThat(seeds(on("case", bis, "provisions=Entity List"))).containsExactly("bis");
    ListingMeasures denied = on("us_bis_denied", bis, "program=Denied Persons List");
    assertThat(kinds(denied)).containsExactly(Measure.EXPORT_DENIAL);
    assertThat(seeds(denied)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Entity List (EL) - Bureau of Industry and Security, EXPORT_LICENCE, bis",
    "Military End User (MEU) List - Bureau of Industry and Security, EXPORT_LICENCE, bis",
    "Denied Persons List (DPL) - Bureau of Industry and Security, EXPORT_DENIAL,",
    "Unverified List (UVL) - Bureau of Industry and Security, NAMING,",
    "Nonproliferation Sanctions (ISN) - State Department, PROCUREMENT,",
    "ITAR Debarred (DTC) - State Department, EXPORT_DENIAL,",
    "Sectoral Sanctions Identifications List (SSI) - Treasury Department, SECTORAL,",
    "Palestinian Legislative Council List (PLC) - Treasury Department, FINANCIAL,",
    "Capta List (CAP) - Treasury Department, FINANCIAL,",
    "Foreign Sanctions Evaders (FSE) - Treasury Department, DEALING_BAN,",
    "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department, FINANCIAL,",
    "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department,"
        + " INVESTMENT_BAN,"
  })
  void theListsOfTheConsolidatedScreeningListAreKnownByTheirNames(
      String list, Measure measure, String seeded) {
    ListingMeasures listing = on("us_csl", "program=" + list);
    assertThat(kinds(listing)).containsExactly(measure);
    assertThat(seeds(listing)).isEqualTo(seeded == null ? List.of() : List.of(seeded));
  }

  @Test
  void theConsolidatedScreeningListsCopyOfTheSdnListBlocks() {
    ListingMeasures sdn =
        on(
            "us_csl",
            OFAC,
            "program=Specially Designated Nationals (SDN) - Treasury Department",
            "provisions=Blocking (SDN list)");
    assertThat(kinds(sdn)).containsExactly(Measure.BLOCKING);
    assertThat(seeds(sdn)).containsExactly("ofac");
  }

  @Test
  void aListWithoutARowSeedsNothingAndIsKnownNotToBe() {
    ListingMeasures listing = on("some_list", "program=SOMETHING");
    assertThat(listing.known()).isFalse();
    assertThat(seeds(listing)).isEmpty();
  }

  @Test
  void aListingSeedsNothingBeforeItBeganAndAfterItEnded() {
    ListingMeasures listing =
        TABLE.of(
            Listings.of("us_ofac_sdn", OFAC, "startDate=2024-02-23", "endDate=2025-01-31"),
            LocalDate.of(2024, 2, 22));
    assertThat(listing.force()).isEqualTo(Listing.Force.NOT_IN_FORCE);
    assertThat(listing.seeding("ofac")).isEmpty();
    Listing same = listing.listing();
    assertThat(same.on(LocalDate.of(2024, 2, 23))).isEqualTo(Listing.Force.IN_FORCE);
    assertThat(same.on(LocalDate.of(2025, 2, 1))).isEqualTo(Listing.Force.NOT_IN_FORCE);
  }

  @Test
  void aDateThatIsTooCoarseLeavesItUncertain() {
    Listing listing = Listings.of("us_ofac_sdn", OFAC, "startDate=2024");
    assertThat(listing.on(LocalDate.of(2024, 6, 1))).isEqualTo(Listing.Force.UNCERTAIN);
    assertThat(listing.on(LocalDate.of(2025, 1, 1))).isEqualTo(Listing.Force.IN_FORCE);
  }

  @Test
  void aListingWithoutDatesStandsAndSaysThatItHasNone() {
    Listing listing = Listings.of("us_ofac_sdn", OFAC);
    assertThat(listing.on(TODAY)).isEqualTo(Listing.Force.IN_FORCE);
    assertThat(listing.isDated()).isFalse();
  }

  @Test
  void aMeasureThatBeganLaterDoesNotCountEarlier() {
    Listing zone = Listings.of("eu", "authorityId=32014R0833", "annex=LII.A");
    assertThat(TABLE.of(zone, LocalDate.of(2025, 10, 22)).rows()).isEmpty();
    assertThat(TABLE.of(zone, LocalDate.of(2025, 10, 22)).known()).isTrue();
    assertThat(TABLE.of(zone, LocalDate.of(2025, 10, 23)).rows()).hasSize(1);
  }

  @Test
  void aPartyThatOnlyNamesAProgrammeIsSeededOnlyWhereTheListSpeaksOfItToo() {
    Listing both = party("us_ofac_sdn", "programId=US-RUSHAR");
    Listing other = party("ua_war_sanctions", "programId=US-RUSHAR");
    assertThat(TABLE.of(both, TODAY).seeding("ofac")).hasSize(1);
    assertThat(TABLE.of(other, TODAY).seeding("ofac")).isEmpty();
  }

  @Test
  void everyRowSaysWhereItComesFrom() {
    assertThat(TABLE.rows())
        .allSatisfy(row -> {
          assertThat(row.says()).endsWith(".");
          assertThat(row.source()).isNotBlank();
        });
    assertThat(TABLE.rows())
        .filteredOn(row -> row.seeds("bis"))
        .allSatisfy(row -> assertThat(row.requirement().text()).isNotEmpty());
  }

  private static Listing party(String dataset, String stated) {
    return Listing.ofParty(Listings.entity("Company", dataset, stated), List.of(dataset))
        .orElseThrow();
  }

  private static ListingMeasures on(String dataset, String... stated) {
    return TABLE.of(Listings.of(dataset, stated), TODAY);
  }

  private static List<Measure> kinds(ListingMeasures listing) {
    return listing.rows().stream().map(MeasureRow::measure).distinct().toList();
  }

  private static List<String> seeds(ListingMeasures listing) {
    return Stream.of("ofac", "eu", "uk", "bis").filter(r -> !listing.seeding(r).isEmpty()).toList();
  }
}
