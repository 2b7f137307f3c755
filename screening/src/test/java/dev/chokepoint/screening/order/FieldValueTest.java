package dev.chokepoint.screening.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValueTest {

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 1250, 1250",
    "NUMBER, '1,250.50', 1250.50",
    "NUMBER, '1 250', 1250",
    "DATE, 2023-10-06, 2023-10-06",
    "COUNTRY, AE, ae",
    "HS, 8542.31.0000, 854231",
    "YES_NO, Y, yes",
    "YES_NO, false, no",
    "TEXT, ' a b ', a b"
  })
  void readsWhatIsWritten(ValueKind kind, String text, String value) {
    assertThat(FieldValue.of(kind, text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, -3", "NUMBER, 12 pcs", "NUMBER, '1,5'", "NUMBER, 1e9", "DATE, 31.10.2023",
    "DATE, 2023-13", "COUNTRY, Dubai", "HS, 8542", "HS, 85423", "YES_NO, maybe"
  })
  void refusesTheRest(ValueKind kind, String text) {
    assertThat(FieldValue.of(kind, text)).isEmpty();
  }

  @Test
  void everySlotHasANameThatIsReadBack() {
    for (OrderField field : OrderField.values()) {
      assertThat(Slot.of(field.key())).contains(new Slot(null, field));
    }
    for (Role role : Role.values()) {
      for (PartyField field : PartyField.values()) {
        Slot slot = new Slot(role, field);
        assertThat(Slot.of(slot.key())).contains(slot);
      }
    }
    assertThat(Slot.of("carrier.name")).isEmpty();
    assertThat(Slot.of("name")).isEmpty();
    assertThat(Slot.of("buyer.hs")).isEmpty();
  }
}
