package dev.chokepoint.vault.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An address is read in the forms that people write, and its password is never shown.
class DatabaseAddressTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://clerk:p%40ss+word@db.example:6543/records,clerk,p@ss+word,db.example:6543",
    "postgres://clerk:p@db.example/records,clerk,p,db.example:5432",
    "jdbc:postgresql://db.example/records?user=clerk&password=a%26b,clerk,a&b,db.example:5432",
    "postgresql://[::1]:5433/records?user=clerk&password=p,clerk,p,[::1]:5433"
  })
  void theFormsThatPeopleWrite(String written, String user, String password, String server) {
    DatabaseAddress address = DatabaseAddress.parse(written, null);
    assertThat(address.properties())
        .containsEntry("user", user)
        .containsEntry("password", password);
    assertThat(address).hasToString("postgresql://" + server + "/records");
    assertThat(address.jdbc()).isEqualTo("jdbc:postgresql://" + server + "/records");
  }

  @Test
  void aPasswordOfItsOwnGoesBeforeOneInTheAddress() {
    assertThat(DatabaseAddress.parse("postgresql://clerk:old@db/records", "new").properties())
        .containsEntry("password", "new");
  }

  @Test
  void otherParametersAreTheDrivers() {
    assertThat(
            DatabaseAddress.parse("postgresql://db/records?sslmode=verify-full", null).properties())
        .containsEntry("sslmode", "verify-full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://clerk:s3cret@db/records",
        "postgresql://clerk:s3cret@db",
        "postgresql://clerk:s3cret@db/",
        "postgresql://clerk:s3 cret@db/records",
        "postgresql://clerk:s3cret@db/records?x",
        ""
      })
  void whatIsNoAddressIsRefusedWithoutRepeatingIt(String wrong) {
    assertThatThrownBy(() -> DatabaseAddress.parse(wrong, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("s3");
  }
}
