package dev.chokepoint.matching.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which numbers of a record name the party that it is about.
class IdentityReaderTest {

  private static final Model MODEL = Model.bundled();

  static Entity entity(String id, String schema, String... values) {
    StatementMaker maker = new StatementMaker(MODEL, "list", "2026-01-01");
    Provenance place = Provenance.at(Locator.row("list.csv", 2, "x"));
    List<Statement> statements = new ArrayList<>(List.of(maker.existence(id, schema, place)));
    for (int i = 0; i < values.length; i += 2) {
      statements.add(maker.make(id, schema, values[i], values[i + 1], place));
    }
    return Entity.of(MODEL, statements);
  }

  private static List<String> keys(String schema, String... values) {
    return new IdentityReader(MODEL)
        .read(entity("x", schema, values)).stream()
            .flatMap(identity -> identity.keys().stream())
            .map(IdentityKey::toString)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Company, innCode, 1646019914, INN 1646019914",
    "Company, innCode, 1646019915, ''",
    "Company, ogrnCode, ОГРН 1061674037259, OGRN 1061674037259",
    "Company, leiCode, 253400V1H6ART1UQ0N98, LEI 253400V1H6ART1UQ0N98",
    "Company, kppCode, 770101001, ''",
    "Vessel, imoNumber, IMO 9187629, IMO ship number 9187629",
    "Vessel, imoNumber, 9187628, ''",
    "Company, taxNumber, 1646019914, ''"
  })
  void onlyNumbersWhoseCheckDigitsHold(
      String schema, String property, String value, String expected) {
    assertThat(String.join(";", keys(schema, property, value))).isEqualTo(expected);
  }

  @Test
  void aRussianNumberUnderAGeneralNameNeedsTheCountry() {
    assertThat(keys("Company", "idNumber", "1646019914", "country", "ru"))
        .containsExactly("INN 1646019914");
    assertThat(keys("Company", "registrationNumber", "1061674037259", "jurisdiction", "ru"))
        .containsExactly("OGRN 1061674037259");
    assertThat(keys("Company", "idNumber", "1646019914", "country", "kz")).isEmpty();
  }

  @Test
  void aRegistrationNumberNamesAPartyInOneCountryOnly() {
    assertThat(keys("Company", "registrationNumber", "91440300-MA5", "country", "cn"))
        .containsExactly("registration number cn 91440300MA5");
    assertThat(
            keys("Company", "registrationNumber", "91440300MA5", "country", "cn", "country", "hk"))
        .isEmpty();
    assertThat(keys("Company", "registrationNumber", "12345", "country", "cn")).isEmpty();
    assertThat(keys("Company", "registrationNumber", "0000000", "country", "cn")).isEmpty();
    assertThat(keys("Company", "registrationNumber", "4273201", "country", "ir"))
        .as("registers of several towns number alike")
        .isEmpty();
  }

  @Test
  void aPaperNamesItsHolder() {
    List<Identity> read =
        new IdentityReader(MODEL)
            .read(
                entity(
                    "doc",
                    "Passport",
                    "holder",
                    "ofac-10000",
                    "passportNumber",
                    "AF-133955",
                    "country",
                    "co"));

    assertThat(read)
        .singleElement()
        .satisfies(identity -> {
          assertThat(identity.id()).isEqualTo("ofac-10000");
          assertThat(identity.keys())
              .extracting(IdentityKey::toString)
              .containsExactly("passport number co AF133955");
        });
  }

  @Test
  void whatIsNoPartyIsNobody() {
    assertThat(new IdentityReader(MODEL).read(entity("a", "Address", "full", "Moscow"))).isEmpty();
    assertThat(new IdentityReader(MODEL).read(entity("a", "Unheard", "innCode", "1646019914")))
        .isEmpty();
  }
}
