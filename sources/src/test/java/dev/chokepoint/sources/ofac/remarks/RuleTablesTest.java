package dev.chokepoint.sources.ofac.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.table.BundledTable;
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
    propertiesAreKnown(BundledTable.rows(RemarkParser.class, "identifier-types.csv", row -> row));
  }

  @Test
  void everyPropertyOfAFactTypeIsOneOfItsParties() {
    propertiesAreKnown(BundledTable.rows(RemarkParser.class, "fact-types.csv", row -> row));
  }

  @Test
  void papersAreIdentificationsOrPassports() {
    assertThat(BundledTable.rows(RemarkParser.class, "identifier-types.csv", row -> row))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getField("document")).isIn("Identification", "Passport"));
  }

  @Test
  void positionWordsAreSingleLowerCaseWords() {
    assertThat(BundledTable.rows(RemarkParser.class, "position-words.csv", row -> row))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getField("word")).matches("[a-z]+"));
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
