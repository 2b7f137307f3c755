package dev.chokepoint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.desk.near.ListedNearby;
import dev.chokepoint.desk.near.SharedContact;
import dev.chokepoint.desk.near.SharedContact.Kind;
import dev.chokepoint.desk.trace.PathToTell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands near a company: who is at its addresses, and who on a list it is linked with.
class NearAPartyTest {

  private static final String COMPANIES =
      """
      {"id":"ambrel","schema":"Company","properties":{"name":["Ambrel Trade FZE"],"address":["Office 1204, Al Quds Street 7, Dubai","OFFICE 1204 Al Quds Street 7 Dubai","Dubai"],"phone":["+971 4 555 01 22","112"],"email":["desk@ambrel.example"],"addressEntity":["quay"]}}
      {"id":"nova","schema":"Company","properties":{"name":["Nova Chip Ltd"],"address":["Al Quds Street 7, Office 1204, Dubai, AE"],"phone":["+971-4-555-01-22"],"topics":["sanction"]}}
      {"id":"vektor","schema":"Company","properties":{"name":["Vektor RU"],"addressEntity":["quay"],"address":["Dubai"],"phone":["112"]}}
      {"id":"quay","schema":"Address","properties":{"full":["Harbour Quay 9, Riga"]}}
      {"id":"o-vektor","schema":"Ownership","properties":{"owner":["vektor"],"asset":["ambrel"],"percentage":["40"]}}
      {"id":"holding","schema":"Company","properties":{"name":["Baltic Holding"]}}
      {"id":"o-holding","schema":"Ownership","properties":{"owner":["holding"],"asset":["vektor"]}}
      {"id":"s-holding","schema":"Sanction","properties":{"entity":["holding"],"startDate":["2023-04-12"]}}
      {"id":"once","schema":"Company","properties":{"name":["Once Listed"]}}
      {"id":"o-once","schema":"Ownership","properties":{"owner":["once"],"asset":["ambrel"]}}
      {"id":"s-once","schema":"Sanction","properties":{"entity":["once"],"startDate":["2019"],"endDate":["2021-01-01"]}}
      {"id":"kin","schema":"Company","properties":{"name":["Kin Lines"],"topics":["sanction.linked"]}}
      {"id":"o-kin","schema":"Ownership","properties":{"owner":["kin"],"asset":["ambrel"]}}
      {"id":"alone","schema":"Company","properties":{"name":["Alone GmbH"]}}
      {"id":"depot","schema":"Organization","properties":{"name":["Depot"],"address":["Linden Row 14, Gdansk 80"]}}
      {"id":"shed","schema":"Organization","properties":{"name":["Shed"],"address":["Gdansk 80, Linden Row 14, PL"]}}
      {"id":"strewn","schema":"Organization","properties":{"name":["Strewn"],"address":["Linden Row 12, Gdansk 80","Amber Row 14, Gdansk 81"]}}
      {"id":"longer","schema":"Organization","properties":{"name":["Longer"],"address":["Linden Row 14, Hall 3, Gdansk 80"]}}
      {"id":"mute","schema":"Organization","properties":{"name":["Mute"],"email":["-","@","- @ -"]}}
      {"id":"tug","schema":"Vessel","properties":{"name":["Tug"],"phone":["+48 58 555 77 01"]}}
      """;

  private static String many() {
    StringBuilder lines = new StringBuilder(COMPANIES);
    for (int i = 0; i < 6; i++) {
      lines.append(
          "{\"id\":\"crew-%d\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Crew\"],\"phone\":[\"+48-58-555-77-01\"]}}\n"
              .formatted(i));
    }
    for (int i = 0; i < 120; i++) {
      lines.append(
          "{\"id\":\"tower-%d\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Tower\"],\"address\":[\"Mast Tower 5, Gdynia Orlowo\"]}}\n"
              .formatted(i));
    }
    return lines.toString();
  }

  @TempDir static Path home;
  private static Desk desk;

  @BeforeAll
  static void importThem() throws IOException {
    desk = new Desk(home.resolve("data"), new SettableClock("2026-10-01T09:00:00Z"), 2);
    Path file = Files.writeString(home.resolve("made.ftm.json"), many());
    new ImportFiles(desk).answer(ImportRequest.of(file, "made", home), ImportProgress.SILENT);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static List<SharedContact> shared(String party) {
    return new FindSharedContacts(desk).answer(party);
  }

  private static ListedNearby near(String party) {
    return new FindListedNearby(desk).answer(party);
  }

  private static List<String> others(SharedContact contact) {
    return contact.parties().stream().map(SharedContact.Other::id).toList();
  }

  @Test
  void anAddressIsSharedInWhateverOrderAndPunctuationItsWordsAre() {
    SharedContact office =
        shared("ambrel").stream()
            .filter(each -> each.value().startsWith("Office"))
            .findFirst()
            .orElseThrow();
    assertThat(office.kind()).isEqualTo(Kind.ADDRESS);
    assertThat(office.others()).isEqualTo(1);
    assertThat(others(office)).containsExactly("nova");
    assertThat(office.parties().getFirst().listed()).isTrue();
  }

  @Test
  void whoHasTheWordsOfAnAddressInAnotherAddressIsNotAtIt() {
    SharedContact depot = shared("depot").getFirst();
    assertThat(others(depot))
        .as("not those of house 12 or of a longer one")
        .containsExactly("shed");
    assertThat(depot.others()).isEqualTo(1);
    assertThat(depot.more()).isFalse();
  }

  @Test
  void ofAnAddressOfVeryManyAtLeastSoManyAreCounted() {
    SharedContact tower = shared("tower-0").getFirst();
    assertThat(tower.more()).isTrue();
    assertThat(tower.others()).isBetween(99L, 100L);
    assertThat(tower.parties()).hasSize(5);
  }

  @Test
  void aMailAddressWithoutLettersIsNone() {
    assertThat(shared("mute")).isEmpty();
  }

  @Test
  void aPartyThatIsNoneOfThoseCountedIsNotTakenOff() {
    SharedContact phone = shared("tug").getFirst();
    assertThat(phone.others()).isEqualTo(6);
    assertThat(shared("crew-0").getFirst().others()).isEqualTo(5);
  }

  @Test
  void theQueryOfARowFindsThePartyAndAllTheOthers() {
    for (SharedContact contact : shared("ambrel")) {
      String query = contact.query();
      if (query != null) {
        SearchAnswer rows = new SearchEntities(desk).answer(query + " schema:LegalEntity", 10);
        assertThat(rows.total()).as(query).isEqualTo(contact.others() + 1);
      }
    }
  }

  @Test
  void spellingsOfOneAddressAreToldOnceAndATownAloneIsNoAddress() {
    assertThat(shared("ambrel"))
        .extracting(SharedContact::value)
        .containsExactlyInAnyOrder(
            "Office 1204, Al Quds Street 7, Dubai", "Harbour Quay 9, Riga", "+971 4 555 01 22");
  }

  @Test
  void thoseThatNameOneAddressEntityAreAtOneAddress() {
    SharedContact quay = shared("vektor").getFirst();
    assertThat(others(quay)).containsExactly("ambrel");
    assertThat(quay.address()).isEqualTo("quay");
    assertThat(quay.query()).isNull();
  }

  @Test
  void thatNobodySharesAnythingIsAnEmptyAnswer() {
    assertThat(shared("alone")).isEmpty();
    assertThat(near("alone").paths()).isEmpty();
    assertThatThrownBy(() -> shared("nobody"))
        .hasMessageContaining("no source speaks about nobody");
    assertThatThrownBy(() -> near("nobody")).hasMessageContaining("no source speaks about nobody");
  }

  @Test
  void thePathToTheNearestListedPartyPassesThoseThatAreNot() {
    ListedNearby near = near("ambrel");
    assertThat(near.paths()).hasSize(1);
    List<PathToTell.Hop> hops = near.paths().getFirst();
    assertThat(hops.stream().map(PathToTell.Hop::to)).containsExactly("vektor", "holding");
    assertThat(hops.getFirst().links().getFirst().words().text()).isEqualTo("Ownership, 40 %");
    assertThat(hops.getFirst().links().getFirst().record()).isEqualTo("o-vektor");
    assertThat(near.name("holding")).isEqualTo("Baltic Holding");
    assertThat(near.sources()).isNotEmpty();
  }

  @Test
  void aListingThatEndedOrATopicThatSaysLinkedMakesNobodyListed() {
    ListedParties listed = ListedParties.today(desk);
    assertThat(listed.has("nova")).as("by topic").isTrue();
    assertThat(listed.has("holding")).as("by a listing").isTrue();
    assertThat(listed.has("once")).as("a listing that ended").isFalse();
    assertThat(listed.has("kin")).as("linked").isFalse();
    assertThat(listed.has("nobody")).isFalse();
  }

  @Test
  void aSearchSaysWhoIsListedWhetherByTopicOrByAListing() {
    assertThat(new SearchEntities(desk).answer("schema:Company", 10).hits())
        .filteredOn(SearchAnswer.Hit::listed)
        .extracting(SearchAnswer.Hit::id)
        .containsExactlyInAnyOrder("nova", "holding");
  }
}
