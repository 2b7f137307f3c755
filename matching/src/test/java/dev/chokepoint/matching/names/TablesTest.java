package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.table.TabbedRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables are what they say they are.
class TablesTest {

  private static List<String[]> rows(String table, int cells) {
    List<String[]> rows = new ArrayList<>();
    TabbedRows.forEach(NameTables.class, table, cells, rows::add);
    return rows;
  }

  private static String text(String table) throws IOException {
    try (InputStream in = Objects.requireNonNull(NameTables.class.getResourceAsStream(table))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "legal-forms.tsv",
        "company-words.tsv",
        "places.tsv",
        "given-names.tsv",
        "family-names.tsv",
        "person-words.tsv",
        "thing-words.tsv",
        "numbers.tsv",
        "letters.tsv",
        "vowelled-words.tsv",
        "word-commonness.tsv"
      })
  void everyTableNamesItsSourceLicenceAndDate(String table) throws IOException {
    assertThat(text(table).lines().filter(line -> line.startsWith("#")).toList().toString())
        .contains("Source: ", "Licence: ", "Date: 20", "Cells: ");
  }

  @Test
  void aFullGivenNameStandsInOneGroupOnly() {
    Map<String, String> groups = new HashMap<>();
    for (String[] row : rows("given-names.tsv", 2)) {
      for (String part : row[1].split("; ")) {
        String[] words = part.split(" ");
        assertThat(words.length).as(row[0]).isGreaterThan(1);
        for (int i = 1; i < words.length; i++) {
          assertThat(words[i]).as(row[0]).matches("[a-z]+");
          if (!words[0].equals("~")) {
            assertThat(groups.putIfAbsent(words[i], row[0])).as(words[i]).isIn(null, row[0]);
          }
        }
      }
    }
    assertThat(new HashSet<>(groups.values())).hasSizeGreaterThan(450);
  }

  @Test
  void groupsOfGivenNamesAreSortedAndUnique() {
    assertThat(rows("given-names.tsv", 2).stream().map(row -> row[0]).toList())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void aWayOfWritingMeansOneThing() {
    Map<String, String> meanings = new HashMap<>();
    for (String table : List.of("legal-forms.tsv", "company-words.tsv", "places.tsv")) {
      int cells = table.startsWith("l") ? 5 : table.startsWith("c") ? 3 : 2;
      for (String[] row : rows(table, cells)) {
        for (String form : row[cells - 1].split(" \\| ")) {
          String words = String.join(" ", Phrases.words(form));
          assertThat(meanings.putIfAbsent(words, table + " " + row[0])).as(form).isNull();
        }
      }
    }
    assertThat(meanings).hasSizeGreaterThan(5000);
  }

  @Test
  void legalFormsAreThoseOfAtLeastSixtyCountries() {
    Set<String> countries = new HashSet<>();
    Set<String> classes = new HashSet<>();
    for (String[] row : rows("legal-forms.tsv", 5)) {
      assertThat(row[0]).matches("[a-z]+");
      countries.addAll(List.of(row[2].split(",")));
      classes.add(row[1]);
    }
    assertThat(countries).hasSizeGreaterThanOrEqualTo(60);
    assertThat(classes)
        .containsExactlyInAnyOrder(
            "company",
            "limited",
            "stock",
            "limited_partnership",
            "partnership",
            "sole",
            "cooperative",
            "nonprofit",
            "state",
            "branch");
  }

  @Test
  void everyLanguageOfLettersHasItsMainReading() {
    Set<String> schemes = new HashSet<>();
    for (String[] row : rows("letters.tsv", 4)) {
      assertThat(schemes.add(row[1])).as(row[1]).isTrue();
      assertThat(row[2])
          .satisfiesAnyOf(b -> assertThat(b).isEqualTo("-"), b -> assertThat(schemes).contains(b));
      for (String rule : row[3].split(" ")) {
        assertThat(rule).matches("[\\^~]?[^=^~$]+\\$?=[a-z]*");
      }
    }
  }

  @Test
  void commonnessIsStillWhatTheListCounts() throws IOException {
    String shared = System.getenv("CHOKEPOINT_SHARED_DATA");
    Path sdn = Path.of(shared == null ? "" : shared, "lists", "ofac-sdn-2021", "sdn.csv");
    Assumptions.assumeTrue(
        shared != null && Files.exists(sdn),
        "skipped: CHOKEPOINT_SHARED_DATA names no folder with lists/ofac-sdn-2021/sdn.csv");
    assertThat(WordCommonness.table(sdn)).isEqualTo(text("word-commonness.tsv"));
  }
}
