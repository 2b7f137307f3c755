package dev.chokepoint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Three versions of one list, fetched on 1, 11 and 21 October: what they say differently, and
/// whether a party was on the list on a day.
class VersionsOfAListTest {

  private static final String ALWAYS =
      """
      {"id":"old","schema":"Company","properties":{"name":["Ambrel Trade FZE"],"alias":["%s"]}}
      {"id":"s-old","schema":"Sanction","properties":{"entity":["old"],"program":["IRN"],"listingDate":["2020-05-04"]%s}}
      """;
  private static final String LATE =
      """
      {"id":"late","schema":"Person","properties":{"name":["=Late Comer"]}}
      {"id":"s-late","schema":"Sanction","properties":{"entity":["late"],"startDate":["2026-10-05"]}}
      """;
  private static final String GONE =
      """
      {"id":"gone","schema":"Company","properties":{"name":["Vektor RU"]}}
      {"id":"s-gone","schema":"Sanction","properties":{"entity":["gone"],"startDate":["2019"]}}
      """;

  @TempDir Path home;
  private final SettableClock clock = new SettableClock("2026-10-01T09:00:00Z");
  private Desk desk;

  @BeforeEach
  void importThree() throws IOException {
    desk = new Desk(home.resolve("data"), clock, 5);
    version(ALWAYS.formatted("Ambrel", "") + GONE);
    clock.pass(Duration.ofDays(10));
    version(ALWAYS.formatted("Ambrell", "") + GONE + LATE);
    clock.pass(Duration.ofDays(10));
    version(ALWAYS.formatted("Ambrell", ",\"endDate\":[\"2026-10-15\"]") + LATE);
  }

  private void version(String lines) throws IOException {
    Path file = Files.writeString(home.resolve("list.ftm.json"), lines);
    new ImportFiles(desk).answer(ImportRequest.of(file, "list", home), ImportProgress.SILENT);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private PartyDiff diff(long from, long to) {
    return new CompareVersions(desk)
        .parties("list", OptionalLong.of(from), OptionalLong.of(to), 50);
  }

  @Test
  void aDiffTellsPartiesWithTheirListings() {
    PartyDiff diff = diff(1, 3);
    assertThat(diff.counts()).isEqualTo(new PartyCounts(1, 1, 1));
    assertThat(diff.from().fetched()).isEqualTo("2026-10-01T09:00:00Z");
    assertThat(diff.parties())
        .extracting(PartyDiff.Party::id)
        .containsExactly("late", "gone", "old");
    assertThat(diff.parties().get(0).listed()).containsExactly("2026-10-05");
    assertThat(diff.parties().get(1).listed()).containsExactly("2019");
    assertThat(diff.parties().get(1).caption()).isEqualTo("Vektor RU");
  }

  @Test
  void ofWhatChangedDatesOfListingsComeFirst() {
    PartyDiff.Party old = diff(1, 3).parties().getLast();
    assertThat(old.ended()).containsExactly("2026-10-15");
    assertThat(old.differences())
        .containsExactly(
            new PartyDiff.Difference("Sanction", "endDate", "End date", null, "2026-10-15"),
            new PartyDiff.Difference("Company", "alias", "Other name", "Ambrel", "Ambrell"));
  }

  @Test
  void aPartyOfWhichOnlyTheListingChangedIsNamedByItsName() {
    PartyDiff diff = diff(2, 3);
    assertThat(diff.counts()).isEqualTo(new PartyCounts(0, 1, 1));
    assertThat(diff.parties().getLast().caption()).isEqualTo("Ambrel Trade FZE");
  }

  @Test
  void asATableEveryValueHasARowAndNoneIsAFormula() {
    StringWriter out = new StringWriter();
    PartyDiffTable.write(diff(1, 3), out);
    assertThat(out.toString())
        .startsWith("change,entity,caption,schema,record,property,before,after\r\n")
        .contains("changed,old,Ambrel Trade FZE,Company,Sanction,endDate,,2026-10-15\r\n")
        .contains("removed,gone,Vektor RU,Company,Company,name,Vektor RU,\r\n")
        .doesNotContain(",=Late");
  }

  private ListingOnDay.OnList on(String id, String day) {
    ListingOnDay answer = new AskListingOnDay(desk).answer(id, LocalDate.parse(day));
    assertThat(answer.lists()).hasSize(1);
    return answer.lists().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    // who, day, what we saw, in which version, what the list dates
    "old,  2026-10-12, YES,      2, YES",
    "old,  2026-10-16, YES,      2, NO",
    "old,  2026-10-22, YES,      3, NO",
    "old,  2020-01-01, NOT_KEPT,  , NO",
    "old,  2021-01-01, NOT_KEPT,  , YES",
    "late, 2026-10-06, NO,       1, YES",
    "late, 2026-10-04, NO,       1, NO",
    "gone, 2026-10-12, YES,      2, YES",
    "gone, 2026-10-25, NO,       3, YES",
    "gone, 2019-06-01, NOT_KEPT,  , NOT_STATED",
    "gone, 2018-06-01, NOT_KEPT,  , NO",
  })
  void whatWeSawAndWhatTheListDatesAreKeptApart(
      String id,
      String day,
      ListingOnDay.Seen seen,
      @Nullable Long version,
      ListingOnDay.Stated stated) {
    ListingOnDay.OnList list = on(id, day);
    assertThat(list.seen()).isEqualTo(seen);
    assertThat(list.version()).isEqualTo(version);
    assertThat(list.stated()).isEqualTo(stated);
  }

  @Test
  void whenTheNextVersionWasFetchedIsSaidSinceAChangeBetweenWasNotSeenBefore() {
    assertThat(on("late", "2026-10-06").next()).isEqualTo("2026-10-11T09:00:00Z");
    assertThat(on("late", "2026-10-25").next()).isNull();
    assertThat(on("old", "2026-10-12").listings())
        .isEqualTo(List.of(new ListingOnDay.Listing("2020-05-04", "2026-10-15", "IRN")));
  }

  @Test
  void anIdThatNoKeptVersionKnowsIsNotFound() {
    assertThatThrownBy(() -> on("nobody", "2026-10-12"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("no kept version of any source speaks about nobody");
  }
}
