package dev.chokepoint.vault.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.snapshots.text.Facets;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Since when a party is known is told by the source that first spoke of it, and a search is
/// narrowed by it.
class SearchSinceTest {

  @TempDir Path data;
  private Snapshot snapshot;

  @BeforeEach
  void twoListsOfTwoDays() {
    SnapshotStore store = Stores.at(data);
    Stores.importSource(
        store,
        "early",
        "2025-03-09",
        new Facts("early", "2025-03-09")
            .entity("old", "Company", "name", "Acme Old")
            .entity("both", "Company", "name", "Acme Both"));
    Stores.importSource(
        store,
        "late",
        "2026-10-31",
        new Facts("late", "2026-10-31")
            .entity("both", "Company", "name", "Acme Both")
            .entity("new", "Company", "name", "Acme New"));
    snapshot = store.open();
  }

  @AfterEach
  void close() {
    snapshot.close();
  }

  private SearchResult search(String query) {
    return snapshot.search(SearchQuery.parse(query));
  }

  private List<String> ids(String query) {
    return search(query).hits().stream().map(SearchHit::id).sorted().toList();
  }

  @Test
  void itTakesADayAMonthOrAYear() {
    assertThat(ids("acme since:2026-10-31")).containsExactly("both", "new");
    assertThat(ids("acme since:2026-11-01")).isEmpty();
    assertThat(ids("acme since:2026-10")).containsExactly("both", "new");
    assertThat(ids("acme since:2025")).containsExactly("both", "new", "old");
    assertThat(ids("acme -since:2026")).contains("old").doesNotContain("new");
  }

  @Test
  void whatOneSourceToldEarlierIsNewWhereAnotherTellsIt() {
    assertThat(ids("acme since:2026 source:late")).containsExactly("both", "new");
  }

  @Test
  void monthsAreCountedTheLatestFirstEachWithThoseAfterIt() {
    assertThat(search("acme").facets().since())
        .containsExactly(new Facets.Count("2026-10", 2), new Facets.Count("2025-03", 3));
  }

  @Test
  void aDayThatLeavesNothingIsNamedWithWhatThereIsWithoutIt() {
    SearchResult.Emptied emptied = search("acme since:2027").emptied().getFirst();
    assertThat(emptied.filter().text()).isEqualTo("since:2027");
    assertThat(emptied.total()).isEqualTo(3);
  }

  @Test
  void whatIsNoDayIsRefused() {
    assertThatThrownBy(() -> search("acme since:lately"))
        .hasMessageContaining("since: takes a day, a month or a year");
  }
}
