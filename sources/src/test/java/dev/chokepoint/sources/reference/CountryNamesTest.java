package dev.chokepoint.sources.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.table.BundledTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryNamesTest {

  @Test
  void noCountryIsNamedTwiceAndEveryCodeHasACodesForm() {
    List<NamedCsvRecord> countries =
        BundledTable.rows(CountryNames.class, "countries.csv", row -> row);

    assertThat(countries).extracting(row -> row.getField("name")).doesNotHaveDuplicates();
    assertThat(countries)
        .allSatisfy(row -> {
          assertThat(row.getField("code")).matches("|[a-z]{2}|[a-z]{4}|[a-z]{1,2}-[a-z]{2,4}");
          assertThat(row.getField("note")).isNotEmpty();
        });
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

  @Test
  void namesOfTheUnitedNationsAreKnownToo() {
    CountryNames countries = CountryNames.bundled();

    assertThat(countries.code("Iran (Islamic Republic of)")).contains("ir");
    assertThat(countries.code("Syrian Arab Republic")).contains("sy");
    assertThat(countries.code("Congo")).contains("cg");
    assertThat(countries.code("na")).isEmpty();
    assertThat(countries.knows("na")).isTrue();
  }
}
