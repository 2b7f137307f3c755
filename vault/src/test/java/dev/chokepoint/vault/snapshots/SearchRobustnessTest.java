package dev.chokepoint.vault.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Values and queries that no list should hold, and some do.
class SearchRobustnessTest {

  private static final String DAY = "2026-11-01";

  @TempDir Path data;

  private long found(Facts facts, String query) {
    SnapshotStore store = Stores.at(data);
    Stores.importSdn(store, DAY, facts);
    try (Snapshot snapshot = store.open()) {
      return snapshot.search(SearchQuery.parse(query)).total();
    }
  }

  @Test
  void anIdentifierWithoutAWordIsKept() {
    Facts facts =
        new Facts(Stores.SDN, DAY).entity("a", "Company", "name", "Acme", "innCode", "---");
    assertThat(found(facts, "acme")).isEqualTo(1);
  }

  @Test
  void anImmenseWordIsKept() {
    String immense = "x".repeat(40_000);
    Facts facts =
        new Facts(Stores.SDN, DAY).entity("a", "Company", "name", immense, "alias", "Acme");
    assertThat(found(facts, "acme")).isEqualTo(1);
  }

  @Test
  void aNameOfVeryManyWordsIsKept() {
    Facts facts =
        new Facts(Stores.SDN, DAY)
            .entity("a", "Company", "name", "Acme " + "and more ".repeat(9_000));
    assertThat(found(facts, "acme")).isEqualTo(1);
  }

  @Test
  void anImmenseReferenceIsKept() {
    Facts facts =
        new Facts(Stores.SDN, DAY)
            .entity("a", "Sanction", "reason", "Acme", "entity", "y".repeat(40_000));
    assertThat(found(facts, "acme")).isEqualTo(1);
  }

  @Test
  void aQueryOfHundredsOfWordsIsRefusedInWords() {
    Facts facts = new Facts(Stores.SDN, DAY).entity("a", "Company", "name", "Acme");
    String words =
        IntStream.range(0, 500).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    assertThatThrownBy(() -> found(facts, words))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("too many words");
  }
}
