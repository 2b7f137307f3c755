package dev.chokepoint.vault.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.vault.snapshots.text.Facets;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts are of entities: against counting by hand, with entities that several sources speak
/// about.
class SearchFacetsTest {

  private static final String DAY = "2026-11-01";
  private static final List<String> SOURCES = List.of("list_a", "list_b", "list_c");
  private static final List<String> COUNTRIES = List.of("ir", "ru", "cn");

  @TempDir Path data;

  /// What one source says about one party.
  private record Row(String source, String id, String name, Set<String> countries) {}

  @Test
  void countsAreThoseMadeByHand() {
    Seed.forAll(
        3,
        gen -> {
          List<Row> rows = rows(gen);
          SnapshotStore store = Stores.at(data.resolve(gen.id()));
          for (String source : SOURCES) {
            Facts facts = new Facts(source, DAY);
            rows.stream().filter(row -> row.source.equals(source)).forEach(row -> add(row, facts));
            Stores.importSource(store, source, DAY, facts);
          }
          try (Snapshot snapshot = store.open()) {
            for (String query :
                List.of("acme", "-acme", "borodino", "acme country:ir", "source:list_b")) {
              check(snapshot, query, rows.stream().filter(row -> isMet(row, query)).toList());
            }
          }
        });
  }

  private static List<Row> rows(Gen gen) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (String source : SOURCES) {
        if (gen.chance(0.6)) {
          String name = gen.oneOf(List.of("Acme", "Borodino", "Acme Borodino")) + " " + i;
          List<String> countries = gen.listOf(0, 2, () -> gen.oneOf(COUNTRIES));
          rows.add(new Row(source, "party-" + i, name, new TreeSet<>(countries)));
        }
      }
    }
    // Every source must have something, so that each is imported.
    SOURCES.forEach(source -> rows.add(new Row(source, "all", "Acme", Set.of("ir"))));
    return rows;
  }

  private static void add(Row row, Facts facts) {
    List<String> values = new ArrayList<>(List.of("name", row.name));
    row.countries.forEach(country -> values.addAll(List.of("country", country)));
    facts.entity(row.id, "Company", values.toArray(String[]::new));
  }

  private static boolean isMet(Row row, String query) {
    boolean acme = row.name.contains("Acme");
    return switch (query) {
      case "acme" -> acme;
      case "-acme" -> !acme;
      case "borodino" -> row.name.contains("Borodino");
      case "acme country:ir" -> acme && row.countries.contains("ir");
      case "source:list_b" -> row.source.equals("list_b");
      default -> throw new IllegalArgumentException(query);
    };
  }

  private static void check(Snapshot snapshot, String query, List<Row> met) {
    SearchResult result = snapshot.search(SearchQuery.parse(query).page(5, 0));
    Facets facets = result.facets();
    long entities = met.stream().map(Row::id).distinct().count();
    assertThat(result.total()).as(query).isEqualTo(entities);
    assertThat(facets.schemata().stream().mapToLong(Facets.Count::entities).sum())
        .as(query)
        .isEqualTo(entities);
    assertThat(byValue(facets.sources()))
        .as(query)
        .isEqualTo(byHand(met, row -> Set.of(row.source)));
    assertThat(byValue(facets.countries())).as(query).isEqualTo(byHand(met, Row::countries));
    assertThat(allPages(snapshot, query)).as(query).hasSize((int) entities).doesNotHaveDuplicates();
  }

  private static Map<String, Long> byValue(List<Facets.Count> counts) {
    return counts.stream().collect(Collectors.toMap(Facets.Count::value, Facets.Count::entities));
  }

  private static Map<String, Long> byHand(List<Row> rows, Function<Row, Set<String>> values) {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (Row row : rows) {
      for (String value : values.apply(row)) {
        ids.computeIfAbsent(value, v -> new HashSet<>()).add(row.id);
      }
    }
    return ids.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (long) entry.getValue().size()));
  }

  private static List<String> allPages(Snapshot snapshot, String query) {
    List<String> ids = new ArrayList<>();
    for (int offset = 0; offset < 40; offset += 5) {
      snapshot.search(SearchQuery.parse(query).page(5, offset)).hits().stream()
          .map(SearchHit::id)
          .forEach(ids::add);
    }
    return ids;
  }
}
