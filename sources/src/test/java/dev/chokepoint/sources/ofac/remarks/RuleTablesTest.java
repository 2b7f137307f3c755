package dev.chokepoint.sources.ofac.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The tables name only what the model knows.
class RuleTablesTest {

  private static final Map<String, List<String>> SCHEMATA =
      Map.of(
          "person", List.of("Person"),
          "organization", List.of("Organization", "LegalEntity"),
          "vehicle", List.of("Vessel", "Airplane"),
          "sanction", List.of("Sanction"));

  @Test
  void everyPropertyOfAnIdentifierTypeIsOneOfItsHolders() {
    propertiesAreKnown(RuleTable.rows(RuleTable.class, "identifier-types.csv"));
  }

  @Test
  void everyPropertyOfAFactTypeIsOneOfItsParties() {
    propertiesAreKnown(RuleTable.rows(RuleTable.class, "fact-types.csv"));
  }

  @Test
  void papersAreIdentificationsOrPassports() {
    assertThat(RuleTable.rows(RuleTable.class, "identifier-types.csv"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getField("document")).isIn("Identification", "Passport"));
  }

  @Test
  void noCountryIsNamedTwiceAndEveryCodeHasACodesForm() {
    List<NamedCsvRecord> countries = RuleTable.rows(RuleTable.class, "countries.csv");

    assertThat(countries).extracting(row -> row.getField("name")).doesNotHaveDuplicates();
    assertThat(countries)
        .allSatisfy(row -> {
          assertThat(row.getField("code")).matches("|[a-z]{2}|[a-z]{4}|[a-z]{1,2}-[a-z]{2,4}");
          assertThat(row.getField("note")).isNotEmpty();
        });
  }

  @Test
  void positionWordsAreSingleLowerCaseWords() {
    assertThat(RuleTable.rows(RuleTable.class, "position-words.csv"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getField("word")).matches("[a-z]+"));
  }

  @Test
  void countriesAreFoundAtTheEndOfPlaces() {
    CountryNames countries = CountryNames.bundled();

    assertThat(countries.codeAtEnd("Havana, Cuba")).contains("cu");
    assertThat(countries.codeAtEnd("Pyongyang, Korea, North")).contains("kp");
    assertThat(countries.codeAtEnd("Burma")).contains("mm");
    assertThat(countries.codeAtEnd("Atlanta, Georgia, United States")).contains("us");
    assertThat(countries.codeAtEnd("Umm Tuba")).isEmpty();
  }

  private static void propertiesAreKnown(List<NamedCsvRecord> rows) {
    assertThat(rows).isNotEmpty();
    for (NamedCsvRecord row : rows) {
      PropertyColumns.of(row)
          .forEach((column, property) ->
              assertThat(Objects.requireNonNull(SCHEMATA.get(column)))
                  .as(row + " " + property)
                  .anyMatch(schema -> has(schema, property)));
    }
  }

  private static boolean has(String schema, String property) {
    Schema known = Objects.requireNonNull(Model.bundled().schema(schema));
    return known.property(property) != null;
  }
}
